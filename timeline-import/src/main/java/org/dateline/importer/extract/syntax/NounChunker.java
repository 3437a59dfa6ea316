package org.dateline.importer.extract.syntax;

import java.util.List;
import java.util.Set;
import org.dateline.importer.extract.lexicon.Dictionary;
import org.dateline.importer.extract.lexicon.NounClass;
import org.dateline.importer.extract.reading.Token;
import org.jspecify.annotations.Nullable;

/** Finds the noun phrase that starts at a token, without what hangs on behind it. */
final class NounChunker {
    private static final int LONGEST = 40;
    /** What a clause without "that" follows, and no noun: "the way judges are appointed". */
    private static final Set<String> WAYS = Set.of("way", "time", "day", "reason", "moment", "extent");

    private final List<Token> tokens;
    private final Part[] parts;
    private final boolean[] time;
    private final boolean[] actors;

    NounChunker(List<Token> tokens, Part[] parts, boolean[] time, boolean[] actors) {
        this.tokens = tokens;
        this.parts = parts;
        this.time = time;
        this.actors = actors;
    }

    /** The phrase that starts at a token, possessors within; null where none does. */
    @Nullable
    Noun at(int start) {
        Noun noun = simple(start, start, null);
        while (noun != null && noun.end < parts.length && parts[noun.end] == Part.POSS && noun.end - start < LONGEST) {
            Noun owned = simple(start, noun.end + 1, noun);
            if (owned == null) {
                return noun;
            }
            noun = owned;
        }
        return noun;
    }

    private @Nullable Noun simple(int first, int from, @Nullable Noun possessor) {
        if (from >= parts.length) {
            return null;
        }
        if (parts[from] == Part.PRON) {
            return noun(first, from + 1, from, possessor);
        }
        int head = -1;
        int i = from;
        boolean determined = possessor != null;
        while (i < parts.length && i - from < LONGEST) {
            Part part = parts[i];
            if (part.noun() || part == Part.NUM) {
                if (head >= 0 && !joins(from, head, i, determined)) {
                    break;
                }
                head = i;
                i++;
            } else if (head < 0 && part == Part.DET) {
                determined = true;
                i++;
            } else if (hyphen(i) && head == i - 1) {
                head = -1;
                i++;
            } else if (modifier(i, head, determined || i > from)) {
                i++;
            } else if (head < 0 && determined && part == Part.ADJ) {
                head = i;
                i++;
            } else {
                break;
            }
        }
        if (head < 0) {
            return determined && possessor == null && parts[from] == Part.DET ? bare(from) : null;
        }
        return noun(first, head + 1, head, possessor);
    }

    /** "this", "both", "all" by themselves. */
    private @Nullable Noun bare(int from) {
        String word = tokens.get(from).lower();
        boolean article = word.equals("the") || word.equals("a") || word.equals("an") || word.equals("no");
        return article ? null : noun(from, from + 1, from, null);
    }

    private boolean modifier(int i, int head, boolean inside) {
        Part part = parts[i];
        boolean before = leadsToNoun(i, head >= 0);
        return switch (part) {
            case ADJ -> before;
            case ADV ->
                head < 0 && before && (inside || tokens.get(i).lower().endsWith("ly") || parts[i + 1] == Part.NUM);
            case PART, ING -> inside && head < 0 && before;
            case MARK -> score(i) || inside && before && (tokens.get(i).quote() || listed(i));
            case CONJ -> head < 0 && i > 0 && parts[i - 1] == Part.ADJ && before || joinsNames(i, head);
            default -> false;
        };
    }

    /** "U.N.-backed". */
    private boolean hyphen(int i) {
        return tokens.get(i).is("-")
                && i > 0
                && i + 1 < parts.length
                && parts[i + 1] == Part.ADJ
                && tokens.get(i - 1).end() == tokens.get(i).start()
                && tokens.get(i).end() == tokens.get(i + 1).start();
    }

    /** "14-0". */
    private boolean score(int i) {
        return i > 0
                && i + 1 < parts.length
                && parts[i - 1] == Part.NUM
                && parts[i + 1] == Part.NUM
                && tokens.get(i - 1).end() == tokens.get(i).start()
                && tokens.get(i).end() == tokens.get(i + 1).start();
    }

    /** "free, fair elections": a comma between adjectives. */
    private boolean listed(int i) {
        return tokens.get(i).comma()
                && i > 0
                && parts[i - 1] == Part.ADJ
                && i + 1 < parts.length
                && parts[i + 1] == Part.ADJ;
    }

    /** "Russian and Ukrainian officials". */
    private boolean joinsNames(int i, int head) {
        return head == i - 1
                && head >= 0
                && i + 2 < parts.length
                && demonym(head)
                && demonym(i + 1)
                && (parts[i + 2] == Part.PL || parts[i + 2] == Part.SG || parts[i + 2] == Part.ADJ);
    }

    private boolean demonym(int i) {
        return parts[i] == Part.NAME
                && Dictionary.english().lexeme(tokens.get(i).lower()).adjective() > 0.2;
    }

    /** Whether only modifiers stand between a token and a noun. */
    private boolean leadsToNoun(int from, boolean headed) {
        int limit = Math.min(parts.length, from + 8);
        for (int i = from + 1; i < limit; i++) {
            Part part = parts[i];
            if (part == Part.SG || part == Part.PL || part == Part.NAME || part == Part.NUM) {
                return !headed || part == Part.SG || part == Part.PL;
            }
            boolean passes = part == Part.ADJ
                    || part == Part.ADV
                    || part == Part.PART
                    || part == Part.ING && parts[from] != Part.ING
                    || part == Part.CONJ && parts[i - 1] == Part.ADJ && i + 1 < limit && parts[i + 1] == Part.ADJ
                    || part == Part.MARK && tokens.get(i).quote()
                    || part == Part.MARK && listed(i);
            if (!passes) {
                return false;
            }
        }
        return false;
    }

    /** Whether a noun, name or number goes on the phrase whose last noun so far is the head. */
    private boolean joins(int from, int head, int i, boolean determined) {
        if (time[head] != time[i]) {
            return time[head]
                    ? parts[i] != Part.NAME && determined && parts[i] != Part.NUM
                    : parts[i] == Part.NUM && parts[head] == Part.NAME;
        }
        if (WAYS.contains(tokens.get(head).lower()) && parts[i] != Part.NUM && !time[i]) {
            return false;
        }
        if (i - head > 1 && parts[i] == Part.NAME && parts[head] == Part.PL) {
            return false;
        }
        if (parts[i] == Part.NAME && parts[head] != Part.NAME) {
            return parts[head] == Part.NUM || title(head) && i == head + 1;
        }
        return !(parts[head] == Part.PL && parts[i] == Part.PL && i - head > 1);
    }

    /** "president", "city": what a name follows. */
    private boolean title(int head) {
        Set<NounClass> classes = Dictionary.english().classes(tokens.get(head).lower());
        return classes.contains(NounClass.PERSON)
                || parts[head] == Part.SG
                        && (classes.contains(NounClass.GROUP)
                                || classes.contains(NounClass.LOCATION)
                                || classes.contains(NounClass.COMMUNICATION));
    }

    /** "hours after the raid". */
    private boolean counted(int head) {
        if (head + 1 >= tokens.size()) {
            return false;
        }
        String next = tokens.get(head + 1).lower();
        boolean beside = next.equals("after")
                || next.equals("before")
                || next.equals("later")
                || next.equals("earlier")
                || next.equals("ago");
        return beside
                && parts[head] != Part.NAME
                && Dictionary.english().classes(tokens.get(head).lower()).contains(NounClass.TIME);
    }

    private Noun noun(int first, int end, int head, @Nullable Noun possessor) {
        boolean determined = possessor != null || parts[first] == Part.DET;
        return new Noun(
                first,
                end,
                head,
                new Noun.Traits(
                        time[head] || counted(head),
                        parts[head] == Part.NAME,
                        determined,
                        parts[head] == Part.PRON,
                        parts[head] == Part.NAME && actors[head]),
                possessor);
    }
}
