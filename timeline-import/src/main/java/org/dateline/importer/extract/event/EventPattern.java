package org.dateline.importer.extract.event;

import java.util.List;
import java.util.Locale;
import org.dateline.core.model.EventType;
import org.dateline.core.model.Modality;
import org.dateline.importer.extract.lexicon.DataFile;
import org.jspecify.annotations.Nullable;

/**
 * A way in which an act is told, as the data file has it.
 *
 * @param name its name
 * @param words its verbs in their base form, or its nouns
 * @param particle words that must follow a verb at once ("on" of "call on"), one of them, or none
 * @param nouns heads of which one must be the verb's object; empty for any
 * @param links prepositions before the other party
 * @param roles who is what
 * @param type PLOVER type, or null
 * @param mode PLOVER mode, or null
 * @param contexts PLOVER contexts
 * @param cameo CAMEO code, or null
 * @param yields what the act comes to where it is told as a fact
 * @param title what a reader would write, with places for {R}, {N}, {O} and {C}
 */
record EventPattern(
        String name,
        List<String> words,
        List<String> particle,
        List<String> nouns,
        List<String> links,
        Roles roles,
        @Nullable EventType type,
        @Nullable String mode,
        List<String> contexts,
        @Nullable String cameo,
        Modality yields,
        String title) {

    /** Who is what. A digit means that both parties must be named, or that one will do. */
    enum Roles {
        JOINT,
        /** Joint, but told of one party too. */
        JOINT1,
        DIRECTED,
        DIRECTED2,
        ALONE,
        VISIT,
        HOST,
        /** The other party is the actor: "received a request from X". */
        RECEIVED,
        /** Nobody: an election. */
        EVENT
    }

    static EventPattern verb(DataFile.Row row) {
        String yields = row.column(10);
        return new EventPattern(
                row.column(0),
                row.list(1),
                row.list(2),
                row.list(3),
                row.list(4),
                Roles.valueOf(upper(row.column(5))),
                type(row.column(6)),
                orNull(row.column(7)),
                row.list(8),
                orNull(row.column(9)),
                yields.isEmpty() ? Modality.HAPPENED : Modality.valueOf(upper(yields)),
                row.column(11));
    }

    static EventPattern noun(DataFile.Row row) {
        return new EventPattern(
                row.column(0),
                row.list(1),
                List.of(),
                List.of(),
                row.list(2),
                Roles.valueOf(upper(row.column(3))),
                type(row.column(4)),
                orNull(row.column(5)),
                row.list(6),
                orNull(row.column(7)),
                Modality.HAPPENED,
                row.column(8));
    }

    private static String upper(String text) {
        return text.toUpperCase(Locale.ROOT);
    }

    private static @Nullable EventType type(String text) {
        return text.isEmpty() ? null : EventType.valueOf(text);
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    /** How much has to fit for it: the more, the earlier it is tried. */
    int narrowness() {
        return (nouns.isEmpty() ? 0 : 2) + (particle.isEmpty() ? 0 : 1);
    }

    boolean joint() {
        return roles == Roles.JOINT || roles == Roles.JOINT1;
    }
}
