package org.dateline.importer.extract.statement;

import java.util.Optional;
import org.dateline.core.model.TextSpan;
import org.dateline.importer.extract.reading.Dateline;
import org.dateline.importer.extract.reading.ReadSentence;
import org.dateline.importer.extract.reading.Reading;
import org.dateline.importer.extract.syntax.Predicate;
import org.dateline.importer.extract.syntax.Predicate.Link;
import org.dateline.importer.extract.syntax.Syntax;
import org.dateline.importer.extract.syntax.Tag;
import org.jspecify.annotations.Nullable;

/**
 * A sentence in its reading, for looking at its tokens.
 *
 * @param reading the part of the document
 * @param s the sentence
 * @param syntax its grammar
 */
record Place(Reading reading, ReadSentence s, Syntax syntax) {

    /** Tokens from first to end, exclusive. */
    record Range(int first, int end) {}

    int size() {
        return s.size();
    }

    /** Where the sentence begins, behind a dateline. */
    int begin() {
        return Dateline.end(s.tokens());
    }

    String lower(int token) {
        return s.lower(token);
    }

    boolean quoted(int token) {
        return token >= 0 && token < s.size() && s.quoted().get(token);
    }

    boolean comma(int token) {
        return lower(token).equals(",");
    }

    boolean colon(int token) {
        return lower(token).equals(":");
    }

    @Nullable
    Tag tag(int token) {
        return token < 0 || token >= size() ? null : syntax.tags().get(token);
    }

    boolean is(int token, Tag tag) {
        return tag(token) == tag;
    }

    /** Whether a token begins a quotation: it is quoted, and no part of the quotation stands before it. */
    boolean opensQuotation(int token) {
        return quoted(token)
                && reading.quotationAt(s.token(token).start())
                        .filter(span -> span.start() >= s.token(token).start())
                        .isPresent();
    }

    /** Whether a finite verb that is not quoted stands between two tokens. */
    boolean finiteBetween(int first, int end) {
        for (int i = Math.max(0, first); i < Math.min(end, size()); i++) {
            if (is(i, Tag.VERB) || is(i, Tag.MODAL) || is(i, Tag.AUXILIARY)) {
                int number = syntax.predicateOf().get(i);
                if (number >= 0 && syntax.predicates().get(number).verb().finite()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The range without marks at its ends, unless they are quoted; nothing when no token is left. */
    Optional<Range> trimmed(int first, int end) {
        int from = Math.max(0, first);
        int to = Math.min(end, size());
        while (from < to && !quoted(from) && bare(from)) {
            from++;
        }
        while (to > from && !quoted(to - 1) && (bare(to - 1) || is(to - 1, Tag.CONJUNCTION))) {
            to--;
        }
        return from < to ? Optional.of(new Range(from, to)) : Optional.empty();
    }

    private boolean bare(int token) {
        String lower = lower(token);
        return lower.length() == 1 && ".,;:?!—–-()…".contains(lower) || lower.startsWith("..");
    }

    /** The characters of a range; a quotation that is cut at either end is taken whole. */
    TextSpan whole(Range range) {
        TextSpan span = s.span(range.first(), range.end());
        int start = reading.quotationAt(span.start()).map(TextSpan::start).orElse(span.start());
        int end = reading.quotationAt(span.end() - 1).map(TextSpan::end).orElse(span.end());
        return new TextSpan(Math.min(start, span.start()), Math.max(end, span.end()));
    }

    /** The predicate that is another's clausal complement, or null. */
    @Nullable
    Predicate complement(Predicate of) {
        if (of.complement() >= 0) {
            return syntax.predicates().get(of.complement());
        }
        for (int i = of.number() + 1; i < syntax.predicates().size(); i++) {
            Predicate each = syntax.predicates().get(i);
            if (each.parent() == of.number() && each.link() == Link.COMPLEMENT) {
                return each;
            }
        }
        return null;
    }
}
