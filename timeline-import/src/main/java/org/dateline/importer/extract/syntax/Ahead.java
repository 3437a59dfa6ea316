package org.dateline.importer.extract.syntax;

import java.util.List;
import java.util.Set;
import org.dateline.importer.extract.syntax.Chunk.Kind;

/** Looks a bounded way ahead in the chunks where the next one alone does not tell. */
final class Ahead {
    /** Openers that also are prepositions. */
    static final Set<String> BOTH = Set.of("after", "before", "since", "until", "till", "as", "than", "like", "once");

    private static final int REACH = 25;

    private final List<Chunk> chunks;

    Ahead(List<Chunk> chunks) {
        this.chunks = chunks;
    }

    /** The next chunk that is no adverb or quotation mark; the given place is not looked at. */
    int next(int c) {
        int i = c + 1;
        while (i < chunks.size()
                && passed(chunks.get(i).kind())
                && !chunks.get(i).word().equals("there")) {
            i++;
        }
        return i;
    }

    private static boolean passed(Kind kind) {
        return kind == Kind.ADVERB || kind == Kind.OPEN_QUOTE || kind == Kind.CLOSE_QUOTE;
    }

    boolean is(int c, Kind kind) {
        return c >= 0 && c < chunks.size() && chunks.get(c).is(kind);
    }

    /** A noun phrase that tells no time. */
    boolean plain(int c) {
        return is(c, Kind.NOUN) && !isTime(c);
    }

    boolean isTime(int c) {
        Noun noun = chunks.get(c).noun();
        return noun != null && noun.time;
    }

    boolean verb(int c, Verb.Form form) {
        return is(c, Kind.VERB) && form(c) == form;
    }

    private Verb.Form form(int c) {
        Verb verb = chunks.get(c).verb();
        return verb == null ? Verb.Form.FINITE : verb.form();
    }

    boolean finite(int c) {
        return c < chunks.size() && chunks.get(c).finite();
    }

    boolean word(int c, String word) {
        return c >= 0 && c < chunks.size() && chunks.get(c).word().equals(word);
    }

    /** Whether "after", "since", "as" at a chunk open a clause and not a phrase. */
    boolean clauseFollows(int c) {
        int nouns = 0;
        boolean governed = false;
        int relatives = 0;
        for (int i = c + 1; i < Math.min(chunks.size(), c + REACH); i++) {
            Chunk chunk = chunks.get(i);
            switch (chunk.kind()) {
                case NOUN -> {
                    boolean adjacent = chunks.get(i - 1).is(Kind.NOUN);
                    if (adjacent && !isTime(i) && !isTime(i - 1) && nouns > 0 && relatives == 0) {
                        return false;
                    }
                    nouns += governed || isTime(i) ? 0 : 1;
                    governed = false;
                }
                case VERB -> {
                    if (chunk.finite()) {
                        if (relatives == 0) {
                            return nouns > 0;
                        }
                        relatives--;
                    }
                }
                case PREPOSITION -> governed = true;
                case WH -> relatives++;
                case CONJUNCTION -> {
                    if (is(next(i), Kind.VERB)) {
                        return false;
                    }
                }
                case COMMA, COLON, SEMICOLON, THAT, SUBORDINATOR, CLOSE_QUOTE -> {
                    return false;
                }
                default -> {}
            }
        }
        return false;
    }

    /** Whether a finite verb follows that would need the subject before the verb at a chunk. */
    boolean finiteVerbFollows(int c, boolean overComma) {
        boolean commas = overComma;
        int relatives = 0;
        boolean governed = false;
        for (int i = c + 1; i < Math.min(chunks.size(), c + REACH); i++) {
            Chunk chunk = chunks.get(i);
            switch (chunk.kind()) {
                case VERB -> {
                    if (chunk.finite()) {
                        if (relatives == 0) {
                            return true;
                        }
                        relatives--;
                    }
                }
                case NOUN -> {
                    if (!governed
                            && !isTime(i)
                            && relatives == 0
                            && !chunks.get(i - 1).is(Kind.CONJUNCTION)) {
                        return false;
                    }
                    governed = false;
                }
                case PREPOSITION -> {
                    if (BOTH.contains(chunk.word()) && clauseFollows(i)) {
                        return false;
                    }
                    governed = true;
                }
                case WH -> relatives++;
                case CONJUNCTION -> {
                    if (is(next(i), Kind.VERB) && relatives == 0) {
                        return false;
                    }
                    governed = true;
                }
                case COMMA -> {
                    if (!commas || relatives > 0) {
                        return commas && finite(next(i));
                    }
                    if (finite(next(i))) {
                        return true;
                    }
                }
                case COLON, SEMICOLON, THAT, SUBORDINATOR -> {
                    return false;
                }
                default -> {}
            }
        }
        return false;
    }

    /** Whether nothing but a mark, adverbs or a time stand between a chunk and the end. */
    boolean nothingFollows(int c) {
        for (int i = c + 1; i < Math.min(chunks.size(), c + 6); i++) {
            Chunk chunk = chunks.get(i);
            boolean nothing = chunk.is(Kind.OTHER)
                    || chunk.is(Kind.ADVERB)
                    || chunk.is(Kind.CLOSE_QUOTE)
                    || chunk.is(Kind.NOUN) && isTime(i)
                    || chunk.is(Kind.PREPOSITION) && is(i + 1, Kind.NOUN) && isTime(i + 1);
            if (!nothing) {
                return false;
            }
        }
        return true;
    }

    /** Whether a comma follows, and a finite verb behind it. */
    boolean mainFollows(int c) {
        boolean comma = false;
        for (int i = c + 1; i < Math.min(chunks.size(), c + REACH); i++) {
            comma |= chunks.get(i).is(Kind.COMMA);
            if (comma && chunks.get(i).finite()) {
                return true;
            }
        }
        return false;
    }

    /** Whether noun phrases follow, then a comma and a finite verb: ", said Doyle and others, would". */
    boolean closesWithVerb(int c) {
        for (int i = c + 1; i < Math.min(chunks.size(), c + REACH); i++) {
            Chunk chunk = chunks.get(i);
            if (chunk.is(Kind.COMMA) && finite(next(i))) {
                return true;
            }
            if (chunk.is(Kind.VERB) || chunk.is(Kind.THAT) || chunk.is(Kind.SUBORDINATOR) || chunk.is(Kind.SEMICOLON)) {
                return false;
            }
        }
        return false;
    }

    /** Whether any finite verb follows before a semicolon. */
    boolean anyFinite(int c) {
        for (int i = c + 1;
                i < Math.min(chunks.size(), c + REACH) && !chunks.get(i).is(Kind.SEMICOLON);
                i++) {
            if (chunks.get(i).finite()) {
                return true;
            }
        }
        return false;
    }
}
