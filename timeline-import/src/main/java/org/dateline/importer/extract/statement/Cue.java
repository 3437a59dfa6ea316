package org.dateline.importer.extract.statement;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.dateline.core.model.Stance;
import org.dateline.importer.extract.lexicon.DataFile;

/**
 * A word that attributes, as the data files have it.
 *
 * @param lemma its base form
 * @param rest the other words of it ("for" of "call for"), or empty
 * @param kind what kind of attribution it makes
 * @param stance how what is said bears on the world
 * @param frames what can be its content
 * @param prepositions the prepositions that can stand before its content, or before its source
 */
record Cue(String lemma, String rest, Kind kind, Stance stance, Set<Frame> frames, Set<String> prepositions) {

    /** What kind of attribution a cue makes. */
    enum Kind {
        SAY,
        SHOW,
        THINK,
        WANT,
        STAND,
        SEEM
    }

    /** What can be the content of a cue. */
    enum Frame {
        /** A clause with or without "that". */
        THAT,
        /** An indirect question. */
        WH,
        /** A clause behind the person who is told. */
        TOLD,
        /** An indirect question behind the person who is asked. */
        TOLD_WH,
        QUOTE,
        /** An infinitive whose subject is the source. */
        INF,
        /** Somebody with an infinitive. */
        HIM_INF,
        /** A gerund. */
        ING,
        /** A noun phrase. */
        OBJ,
        /** Somebody, and behind a preposition what they are blamed or thanked for. */
        BLAME,
        /** Somebody or something, with "as" and what they are held to be. */
        AS,
        /** A clause that "it" stands for. */
        IT_THAT;

        static boolean names(String word) {
            for (Frame frame : values()) {
                if (frame.label().equals(word)) {
                    return true;
                }
            }
            return false;
        }

        private String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    static Cue of(DataFile.Row row, String words) {
        int space = words.indexOf(' ');
        Set<Frame> frames = EnumSet.noneOf(Frame.class);
        Set<String> prepositions = new HashSet<>();
        for (String word : row.list(3)) {
            if (Frame.names(word)) {
                frames.add(Frame.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_')));
            } else {
                prepositions.add(word);
            }
        }
        return new Cue(
                space < 0 ? words : words.substring(0, space),
                space < 0 ? "" : words.substring(space + 1),
                Kind.valueOf(row.column(1).toUpperCase(Locale.ROOT)),
                Stance.valueOf(row.column(2).toUpperCase(Locale.ROOT)),
                frames,
                prepositions);
    }

    boolean takes(Frame frame) {
        return frames.contains(frame);
    }

    /** Whether a quotation beside it can be what was said. */
    boolean quotes() {
        boolean clause =
                takes(Frame.THAT) || takes(Frame.TOLD) || takes(Frame.WH) || takes(Frame.QUOTE) || takes(Frame.TOLD_WH);
        return clause && (kind == Kind.SAY || kind == Kind.THINK || kind == Kind.SHOW);
    }
}
