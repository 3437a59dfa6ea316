package org.dateline.importer.extract.event;

import java.util.List;
import java.util.Locale;
import org.dateline.core.model.Modality;
import org.dateline.importer.extract.lexicon.DataFile;
import org.jspecify.annotations.Nullable;

/**
 * A verb or adjective that says what becomes of an act: a line of {@code governors.txt}.
 *
 * @param kind what becomes of it
 * @param words base forms, adjectives after a tilde
 * @param addressee prepositions before whom one turns to; "obj" for the object
 * @param cameo the code where the governed act is not known, or empty
 * @param yields what it comes to where it is told as a fact, or null
 */
record Governor(
        Kind kind,
        List<String> words,
        List<String> addressee,
        String cameo,
        @Nullable Modality yields) {

    enum Kind {
        PROMISE,
        REFUSE,
        DEMAND,
        THREATEN,
        STOP,
        ANNOUNCE,
        DO,
        GET,
        HAPPEN
    }

    static Governor read(DataFile.Row row) {
        String yields = row.column(4).toUpperCase(Locale.ROOT);
        return new Governor(
                Kind.valueOf(row.column(0).toUpperCase(Locale.ROOT)),
                row.list(1),
                row.list(2),
                row.column(3),
                yields.isEmpty() ? null : Modality.valueOf(yields));
    }

    /** Whether its object can only be whom one turns to, never what one wants: "told the summit". */
    boolean turnsToObject() {
        return kind == Kind.DEMAND && addressee.equals(List.of("obj"));
    }

    /** Whether it may govern a clause, not only a noun. */
    boolean governsClauses() {
        return kind != Kind.DO && kind != Kind.GET && kind != Kind.HAPPEN;
    }
}
