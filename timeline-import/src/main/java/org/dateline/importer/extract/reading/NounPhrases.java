package org.dateline.importer.extract.reading;

import java.util.Optional;
import org.dateline.importer.extract.lexicon.VerbForms;
import org.dateline.importer.extract.lexicon.Words;
import org.jspecify.annotations.Nullable;

/** Finds the noun phrase on either side of a verb: who speaks, who acts. */
public final class NounPhrases {
    private static final int REACH = 22;
    private static final int PARENTHESIS = 40;

    private final VerbForms verbs;

    /** Tells verbs from nouns by the verbs that are known. */
    public NounPhrases(VerbForms verbs) {
        this.verbs = verbs;
    }

    /**
     * A noun phrase.
     *
     * @param first its first token
     * @param end one past its last
     * @param head the mention that heads it, or null
     */
    public record Phrase(int first, int end, @Nullable Mention head) {}

    /** The phrase that ends before a token; commas may part a relative clause or an apposition from it. */
    public Optional<Phrase> left(ReadSentence s, int verb) {
        int end = beforeAdjuncts(s, verb);
        if (end > 0 && (s.token(end - 1).comma() || s.lower(end - 1).equals("—"))) {
            int before = openingComma(s, end - 1);
            return before < 0 ? Optional.empty() : walk(s, before).map(p -> new Phrase(p.first(), end - 1, p.head()));
        }
        if (end > 0 && Words.RELATIVE.has(s.lower(end - 1))) {
            int noun = end > 1 && s.token(end - 2).comma() ? end - 2 : end - 1;
            return walk(s, noun);
        }
        return walk(s, end);
    }

    /** Past "on Tuesday", "(UN)" and adverbs that stand between the subject and its verb. */
    private static int beforeAdjuncts(ReadSentence s, int verb) {
        int end = verb;
        for (int hops = 0; hops < 8 && end > 1; hops++) {
            boolean timex =
                    s.timexAt(end - 1).isPresent() && s.mentionAt(end - 1).isEmpty();
            if (timex || Words.ADVERB.has(s.lower(end - 1)) && !Words.DETERMINER.has(s.lower(end - 1))) {
                end--;
            } else if (end < verb
                    && Words.PREPOSITION.has(s.lower(end - 1))
                    && s.timexAt(end).isPresent()) {
                end--;
            } else if (s.lower(end - 1).equals(")")) {
                int open = end - 1;
                while (open > 0 && end - open < 8 && !s.lower(open).equals("(")) {
                    open--;
                }
                if (!s.lower(open).equals("(")) {
                    return end;
                }
                end = open;
            } else {
                return end == 0 ? verb : end;
            }
        }
        return end;
    }

    private static int openingComma(ReadSentence s, int closing) {
        for (int i = closing - 1; i > Math.max(0, closing - PARENTHESIS); i--) {
            if (s.token(i).quote() && !s.quoted().get(i - 1)) {
                return -1;
            }
            boolean opens = s.token(i).comma() || s.lower(i).equals("—");
            if (opens && (parenthetical(s, i + 1) || s.mentionAt(i - 1).isPresent())) {
                return s.token(i - 1).quote() ? -1 : i;
            }
        }
        return -1;
    }

    private static boolean parenthetical(ReadSentence s, int i) {
        return Words.RELATIVE.has(s.lower(i))
                || Words.DETERMINER.has(s.lower(i))
                || s.lower(i).equals("named");
    }

    private Optional<Phrase> walk(ReadSentence s, int end) {
        int i = end - 1;
        int first = end;
        while (i >= 0 && end - i < REACH) {
            Optional<Mention> mention = s.mentionAt(i);
            if (mention.isPresent()) {
                first = mention.get().first();
                i = first - 1;
            } else if (belongs(s, i, first == end)) {
                first = i;
                i--;
            } else {
                break;
            }
        }
        return phrase(s, first, end);
    }

    private boolean belongs(ReadSentence s, int i, boolean last) {
        Token token = s.token(i);
        String lower = token.lower();
        if (!token.word() && token.kind() != Token.Kind.NUMBER || s.timexAt(i).isPresent() || token.quote()) {
            return false;
        }
        if (Words.SUBORDINATOR.has(lower) || Words.RELATIVE.has(lower) || lower.equals("that") || lower.equals("to")) {
            return false;
        }
        if (lower.equals("and")) {
            return !last && i > 0 && s.mentionAt(i - 1).isPresent();
        }
        if (Words.CONJUNCTION.has(lower) || s.finite(i, verbs)) {
            return false;
        }
        return !(last && Words.PREPOSITION.has(lower));
    }

    private static Optional<Phrase> phrase(ReadSentence s, int first, int end) {
        int start = first;
        while (start < end && (Words.ADVERB.has(s.lower(start)) && !Words.DETERMINER.has(s.lower(start)))) {
            start++;
        }
        if (start < end && Words.PREPOSITION.has(s.lower(start))) {
            start = afterPrepositional(s, start, end);
        }
        return start >= end ? Optional.empty() : Optional.of(new Phrase(start, end, head(s, start, end)));
    }

    private static int afterPrepositional(ReadSentence s, int start, int end) {
        int at = start + 1;
        Optional<Mention> object = s.mentionAt(at);
        int next = object.map(Mention::end).orElse(at);
        return next < end ? next : at;
    }

    /** The mention at the start of the phrase; one after a preposition is not who speaks. */
    private static @Nullable Mention head(ReadSentence s, int first, int end) {
        Mention leading = null;
        for (Mention mention : s.mentions()) {
            if (mention.first() < first || mention.end() > end) {
                continue;
            }
            boolean attached = mention.first() > first && Words.PREPOSITION.has(s.lower(mention.first() - 1));
            boolean owner = mention.end() < end
                    && s.lower(mention.end()).equals("'s")
                    && !collective(s, mention.end() + 1, end);
            if (owner && !attached) {
                continue;
            }
            if (leading == null) {
                leading = attached && !anonymousLead(s, first) ? null : mention;
                if (attached) {
                    return null;
                }
            }
        }
        return leading;
    }

    /** "Israel's air force", "China's health ministry": what a country does it by. */
    private static boolean collective(ReadSentence s, int from, int end) {
        for (int i = from; i < Math.min(end, from + 3); i++) {
            if (Words.COLLECTIVE.has(s.lower(i)) || Words.COLLECTIVE.has(s.lower(i) + " " + s.lower(i + 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean anonymousLead(ReadSentence s, int first) {
        return s.mentionAt(first).isEmpty();
    }

    /** The phrase that starts at a token: a mention with what hangs on it, or a few words. */
    public Optional<Phrase> right(ReadSentence s, int start) {
        if (start >= s.size()) {
            return Optional.empty();
        }
        Optional<Mention> mention = s.mentionAt(start);
        if (mention.isPresent() && mention.get().first() == start) {
            int end = attached(s, mention.get().end());
            return Optional.of(new Phrase(start, end, mention.get()));
        }
        int i = start;
        while (i < s.size()
                && i - start < REACH
                && s.token(i).word()
                && s.timexAt(i).isEmpty()
                && !stops(s, i)) {
            i++;
        }
        return i == start ? Optional.empty() : Optional.of(new Phrase(start, i, head(s, start, i)));
    }

    private boolean stops(ReadSentence s, int i) {
        String lower = s.lower(i);
        return Words.SUBORDINATOR.has(lower)
                || Words.RELATIVE.has(lower)
                || lower.equals("that")
                || lower.equals("but")
                || s.finite(i, verbs);
    }

    private static int attached(ReadSentence s, int end) {
        int at = end;
        while (at + 1 < s.size()
                && (s.lower(at).equals("of")
                        || s.lower(at).equals("and")
                        || s.lower(at).equals("for"))) {
            Optional<Mention> next = s.mentionAt(at + 1);
            if (next.isEmpty()) {
                return at;
            }
            at = next.get().end();
        }
        return at;
    }
}
