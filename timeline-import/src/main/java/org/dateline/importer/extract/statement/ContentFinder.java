package org.dateline.importer.extract.statement;

import java.util.Optional;
import org.dateline.core.model.TextSpan;
import org.dateline.importer.extract.lexicon.VerbForms;
import org.dateline.importer.extract.lexicon.Words;
import org.dateline.importer.extract.reading.Mention;
import org.dateline.importer.extract.reading.ReadSentence;
import org.dateline.importer.extract.reading.Reading;
import org.dateline.importer.extract.reading.Token;

/** Finds what is said, after a cue or before it. */
final class ContentFinder {
    private static final int ADJUNCTS = 30;

    private final VerbForms verbs;

    ContentFinder(VerbForms verbs) {
        this.verbs = verbs;
    }

    /** Token range of a content. */
    record Range(int first, int end) {}

    /** The clause or quotation after a cue of saying, past whom it was said to, where and when. */
    Optional<Range> clauseAfter(ReadSentence s, int afterCue, boolean recipient, boolean object) {
        int that = complementiser(s, afterCue);
        if (that >= 0) {
            return range(s, that + 1, s.size());
        }
        int quote = quotationAhead(s, afterCue);
        if (quote >= 0) {
            return range(s, quote, s.size());
        }
        int at = recipient ? afterRecipient(s, afterCue) : afterCue;
        if (recipient && at == afterCue) {
            return Optional.empty();
        }
        at = afterAdjuncts(s, at);
        if (at >= s.size() || object || !startsClause(s, at) || !s.anyFinite(at, s.size(), verbs)) {
            return Optional.empty();
        }
        return range(s, at, s.size());
    }

    /** "that" or "whether" with nothing but adjuncts between. */
    private int complementiser(ReadSentence s, int from) {
        for (int i = from; i < Math.min(s.size(), from + ADJUNCTS); i++) {
            String lower = s.lower(i);
            boolean another = lower.equals("that") && i > from && Words.CONJUNCTION.has(s.lower(i - 1));
            if (s.quoted().get(i) || lower.equals(";") || lower.equals(":") || another) {
                return -1;
            }
            if (lower.equals("that")
                    || (i == from
                            && (lower.equals("whether")
                                    || lower.equals("how")
                                    || lower.equals("why")
                                    || lower.equals("if")))) {
                boolean complement = i + 1 < s.size() && !s.token(i + 1).comma();
                return complement ? (lower.equals("that") ? i : i - 1) : -1;
            }
            if (s.finite(i, verbs) && !Words.PREPOSITION.has(lower)) {
                return -1;
            }
        }
        return -1;
    }

    private int quotationAhead(ReadSentence s, int from) {
        for (int i = from; i < Math.min(s.size(), from + ADJUNCTS); i++) {
            if (s.quoted().get(i) && !(i > 0 && s.quoted().get(i - 1))) {
                boolean whole =
                        i == from || s.token(i - 1).comma() || s.lower(i - 1).equals(":") || i - from < 2;
                return whole ? i : -1;
            }
            if (s.finite(i, verbs)) {
                return -1;
            }
        }
        return -1;
    }

    private static int afterRecipient(ReadSentence s, int at) {
        Optional<Mention> mention = s.mentionAt(at);
        if (mention.isPresent()) {
            return mention.get().end();
        }
        for (int length = 3; length > 0; length--) {
            StringBuilder words = new StringBuilder();
            for (int i = at; i < Math.min(s.size(), at + length); i++) {
                words.append(i == at ? "" : " ").append(s.lower(i));
            }
            if (Words.RECIPIENT.has(words.toString())) {
                return at + length;
            }
        }
        boolean determined = Words.DETERMINER.has(s.lower(at));
        return determined ? Math.min(s.size(), at + 2) : at;
    }

    private int afterAdjuncts(ReadSentence s, int from) {
        int at = from;
        for (int i = 0; i < ADJUNCTS && at < s.size(); i++) {
            int next = afterOne(s, at);
            if (next == at) {
                return at;
            }
            at = next;
        }
        return at;
    }

    private static int afterOne(ReadSentence s, int at) {
        if (s.timexAt(at).isPresent() || s.lower(at).equals(":")) {
            return at + 1;
        }
        if (!Words.PREPOSITION.has(s.lower(at))) {
            return at;
        }
        if (s.timexAt(at + 1).isPresent()) {
            return at + 1;
        }
        Optional<Mention> mention = s.mentionAt(at + 1);
        if (mention.isPresent()) {
            return mention.get().end();
        }
        for (int i = at + 1; i < Math.min(s.size(), at + 6); i++) {
            if (Words.OCCASION.has(s.lower(i)) || Words.RECIPIENT.has(s.lower(i))) {
                boolean conference = i + 1 < s.size() && Words.OCCASION.has(s.lower(i) + " " + s.lower(i + 1));
                return i + (conference ? 2 : 1);
            }
        }
        return at;
    }

    private boolean startsClause(ReadSentence s, int at) {
        String lower = s.lower(at);
        boolean word = s.token(at).word() || s.token(at).quote() || s.token(at).kind() == Token.Kind.NUMBER;
        return word
                && !Words.PREPOSITION.has(lower)
                && !Words.CONJUNCTION.has(lower)
                && !lower.equals("when")
                && !lower.equals("so");
    }

    /** What a verb of demanding, accusing or praising is about: the rest of its clause. */
    Optional<Range> objectAfter(ReadSentence s, int afterCue) {
        if (afterCue >= s.size() || !s.token(afterCue).word() && !s.quoted().get(afterCue)) {
            return Optional.empty();
        }
        String lower = s.lower(afterCue);
        if (Words.PREPOSITION.has(lower) || Words.CONJUNCTION.has(lower) || Words.SUBORDINATOR.has(lower)) {
            return Optional.empty();
        }
        int end = afterCue;
        while (end < s.size() && !endsObject(s, end)) {
            end++;
        }
        return range(s, afterCue, end);
    }

    private boolean endsObject(ReadSentence s, int i) {
        if (s.quoted().get(i)) {
            return false;
        }
        String lower = s.lower(i);
        boolean next = s.token(i).comma()
                && i + 1 < s.size()
                && (Words.CONJUNCTION.has(s.lower(i + 1))
                        || s.timexAt(i + 1).isPresent()
                        || s.lower(i + 1).endsWith("ing")
                        || Words.SUBORDINATOR.has(s.lower(i + 1)));
        boolean joined = (lower.equals("and") || lower.equals("or")) && i + 1 < s.size() && s.finite(i + 1, verbs);
        boolean measured = (lower.equals("after") || lower.equals("before"))
                && s.timexAt(i - 1).isPresent();
        return joined || measured || lower.equals(";") || next || lower.equals("while") || lower.equals("but");
    }

    /** The infinitive after "vowed", or nothing. */
    Optional<Range> infinitiveAfter(ReadSentence s, int afterCue) {
        if (!s.lower(afterCue).equals("to")
                && !(s.lower(afterCue).equals("not") && s.lower(afterCue + 1).equals("to"))) {
            return Optional.empty();
        }
        return objectAfter(s, afterCue + 1).map(r -> new Range(afterCue, r.end()));
    }

    /** The words before the source, when they are something that can be said. */
    Optional<Range> before(ReadSentence s, int from, int sourceFirst) {
        int end = sourceFirst;
        if (end <= from) {
            return Optional.empty();
        }
        boolean parted = s.token(end - 1).comma()
                || s.token(end - 1).quote()
                || s.quoted().get(end - 1);
        if (!parted || end - from < 2) {
            return Optional.empty();
        }
        boolean said = s.quoted().get(end - 1) || (end > 1 && s.quoted().get(end - 2)) || s.anyFinite(from, end, verbs);
        return said ? range(s, from, end) : Optional.empty();
    }

    private static Optional<Range> range(ReadSentence s, int first, int end) {
        int from = first;
        int to = Math.min(end, s.size());
        while (from < to && s.token(from).comma()) {
            from++;
        }
        while (to > from && !s.quoted().get(to - 1) && ".,;:?!—".contains(s.lower(to - 1))) {
            to--;
        }
        return from < to ? Optional.of(new Range(from, to)) : Optional.empty();
    }

    /** The characters of a range; a quotation that is cut at either end is taken whole. */
    static TextSpan whole(Reading reading, ReadSentence s, Range range) {
        TextSpan span = s.span(range.first(), range.end());
        int start = reading.quotationAt(span.start()).map(TextSpan::start).orElse(span.start());
        int end = reading.quotationAt(span.end() - 1).map(TextSpan::end).orElse(span.end());
        return new TextSpan(Math.min(start, span.start()), Math.max(end, span.end()));
    }
}
