package org.dateline.importer.extract.event;

import java.util.Set;
import org.dateline.core.model.Timex3;
import org.dateline.importer.extract.lexicon.VerbForms;
import org.dateline.importer.extract.lexicon.Words;
import org.dateline.importer.extract.reading.ReadSentence;

/** The words after a verb that a title can end with: up to the end of a phrase, never to the middle of one. */
final class ObjectPhrase {
    private static final int LONGEST = 18;
    private static final Set<String> ENDS = Set.of("that", "since", "but", "ahead", "amid", "according", "so", "then");
    private static final Set<String> NOTHING = Set.of(
            "it",
            "them",
            "him",
            "her",
            "this",
            "that",
            "these",
            "those",
            "so",
            "itself",
            "himself",
            "herself",
            "us",
            "me",
            "themselves",
            "nothing",
            "anything",
            "something",
            "one",
            "both",
            "all",
            "any",
            "some",
            "each other",
            "there",
            "you",
            "everything",
            "each",
            "such",
            "others");
    private static final Set<String> OTHERS = Set.of("it", "them", "him", "this", "these", "himself", "itself");
    private static final Set<String> TRAILING = Set.of(
            "to",
            "so",
            "only",
            "as",
            "not",
            "no",
            "more",
            "most",
            "its",
            "their",
            "his",
            "new",
            "very",
            "even",
            "also",
            "who",
            "than",
            "because",
            "themselves",
            "the way",
            "once");
    private static final Set<String> SIGNS = Set.of("$", "€", "£", "%", "-", "'");

    private final VerbForms verbs;

    ObjectPhrase(VerbForms verbs) {
        this.verbs = verbs;
    }

    /** The phrase from a token on, past dates and adverbs; empty where there is none or only a pronoun. */
    String after(ReadSentence s, int from) {
        int start = start(s, from);
        if (OTHERS.contains(s.lower(start))) {
            return "";
        }
        boolean clause = s.lower(start).equals("that");
        int end = start;
        while (end < s.size() && end - start < LONGEST && !ends(s, end, start, clause)) {
            end++;
        }
        boolean cut = end - start == LONGEST && end < s.size() && !ends(s, end, start, clause);
        boolean broken = end < s.size() && !clause && (pronounSubject(s, end, start) || breaks(s, end));
        if (cut || broken && end > start && !Words.CONJUNCTION.has(s.lower(end - 1))) {
            end = cutBack(s, start, end, broken);
        }
        end = closed(s, start, trimmed(s, start, end));
        String words = words(s, start, end);
        return NOTHING.contains(words.toLowerCase(java.util.Locale.ROOT)) ? "" : words;
    }

    private static int start(ReadSentence s, int from) {
        int at = from;
        while (at < s.size()) {
            boolean dated = s.timexAt(at).isPresent() && !attributive(s, at);
            boolean leads =
                    Words.PREPOSITION.has(s.lower(at)) && s.timexAt(at + 1).isPresent() && !attributive(s, at + 1);
            if (!dated && !leads && !Words.ADVERB.has(s.lower(at))) {
                break;
            }
            if (!dated && !leads && Words.DETERMINER.has(s.lower(at))) {
                break;
            }
            at++;
        }
        return at;
    }

    private boolean ends(ReadSentence s, int i, int start, boolean clause) {
        String lower = s.lower(i);
        char first = s.token(i).text().charAt(0);
        boolean mark =
                !s.token(i).word() && !Character.isDigit(first) && !s.token(i).quote() && !SIGNS.contains(lower);
        if (mark || dated(s, i) || i > start && ENDS.contains(lower)) {
            return true;
        }
        boolean subordinate = Words.SUBORDINATOR.has(lower) && !(clause && (lower.equals("as") || i == start + 1));
        if (Words.RELATIVE.has(lower) || i > start && subordinate) {
            return true;
        }
        return i > start && !clause && (pronounSubject(s, i, start) || breaks(s, i));
    }

    private boolean pronounSubject(ReadSentence s, int i, int start) {
        return Words.PRONOUN.has(s.lower(i))
                && !Words.RELATIVE.has(s.lower(i))
                && i > start
                && !s.quoted().get(i)
                && verbFollows(s, i);
    }

    /** Whether a clause of its own has begun: its verb is here. A participle and a noun in -s are no such verb. */
    private boolean breaks(ReadSentence s, int i) {
        if (s.quoted().get(i) || !s.finite(i, verbs) || s.mentionAt(i).isPresent()) {
            return false;
        }
        if (Words.AUXILIARY.has(s.lower(i))) {
            return true;
        }
        String next = s.lower(i + 1);
        boolean object = Words.DETERMINER.has(next)
                || Words.PRONOUN.has(next)
                || next.equals("that")
                || next.equals("to")
                || s.mentionAt(i + 1).isPresent();
        boolean present = s.lower(i).endsWith("s");
        boolean afterName = s.mentionAt(i - 1).isPresent() || Words.PRONOUN.has(s.lower(i - 1));
        boolean joined = Words.CONJUNCTION.has(s.lower(i - 1)) && !present;
        return joined || object && (!present || afterName);
    }

    private boolean verbFollows(ReadSentence s, int i) {
        return i + 1 < s.size()
                && (s.finite(i + 1, verbs) || !verbs.of(s.lower(i + 1)).isEmpty());
    }

    /** A date that is not part of a name, as it is in "a Christmas truce". */
    private static boolean dated(ReadSentence s, int i) {
        boolean date = s.timexAt(i)
                .filter(timex -> timex.type() == Timex3.Type.DATE || timex.type() == Timex3.Type.TIME)
                .isPresent();
        return date && !attributive(s, i);
    }

    private static boolean attributive(ReadSentence s, int i) {
        int first = i;
        int end = i;
        while (first > 0 && s.timexAt(first - 1).isPresent()) {
            first--;
        }
        while (end < s.size() && s.timexAt(end).isPresent()) {
            end++;
        }
        boolean determined = Words.DETERMINER.has(s.lower(first - 1))
                || s.lower(first - 1).equals("'s")
                || Words.ARTICLE.has(s.lower(first)) && end - first > 1;
        return determined
                && end < s.size()
                && s.token(end).word()
                && !Words.PREPOSITION.has(s.lower(end))
                && !Words.CONJUNCTION.has(s.lower(end))
                && !Words.AUXILIARY.has(s.lower(end));
    }

    /** Back to where the last phrase begins that is not whole. */
    private static int cutBack(ReadSentence s, int start, int end, boolean broken) {
        for (int i = end - 1; i > start; i--) {
            String lower = s.lower(i);
            boolean begins = Words.PREPOSITION.has(lower) && !lower.equals("of")
                    || Words.CONJUNCTION.has(lower)
                    || lower.equals("to");
            if (begins && !s.quoted().get(i)) {
                return i;
            }
            boolean subject =
                    broken && s.mentionAt(i).isPresent() && s.mentionAt(i).get().end() == end;
            if (subject) {
                return Math.max(start, s.mentionAt(i).get().first());
            }
        }
        return end;
    }

    private static int trimmed(ReadSentence s, int start, int end) {
        int at = end;
        while (at > start) {
            String last = s.lower(at - 1);
            boolean dangles = Words.PREPOSITION.has(last)
                    || Words.ARTICLE.has(last)
                    || Words.CONJUNCTION.has(last)
                    || Words.DETERMINER.has(last)
                    || Words.ADVERB.has(last)
                    || TRAILING.contains(last)
                    || SIGNS.contains(last) && !last.equals("%") && !last.equals("'");
            if (!dangles || s.mentionAt(at - 1).isPresent() || NOTHING.contains(last) && at - 1 == start) {
                return at;
            }
            at--;
        }
        return at;
    }

    /** Without a quotation that does not end. */
    private static int closed(ReadSentence s, int start, int end) {
        int open = -1;
        for (int i = start; i < end; i++) {
            if (s.token(i).quote()) {
                open = open < 0 ? i : -1;
            }
        }
        return open < 0 ? end : trimmed(s, start, open);
    }

    static String words(ReadSentence s, int first, int end) {
        StringBuilder words = new StringBuilder();
        for (int i = first; i < end; i++) {
            boolean gap = i > first && s.token(i).start() > s.token(i - 1).end();
            words.append(gap ? " " : "").append(s.token(i).text());
        }
        return words.toString();
    }
}
