package org.dateline.importer.extract.timex;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.core.model.TextSpan;
import org.dateline.core.time.Edtf;
import org.dateline.core.time.EdtfException;
import org.dateline.core.time.Precision;
import org.jspecify.annotations.Nullable;

/** Reads a phrase that is nothing but a date: one expression, or two with words that join them. */
final class PhraseReader {
    private static final Set<String> IGNORED = Set.of("on", "in", "the", "at", "of", ",", "during", "week", "year");

    private final List<Token> tokens;
    private final List<Expression> expressions;
    private final @Nullable LocalDate reference;

    private PhraseReader(String text, @Nullable LocalDate reference) {
        this.tokens = Lexer.tokens(text, new TextSpan(0, text.length()), Language.ENGLISH.words());
        this.expressions = new ExpressionFinder(tokens, Language.ENGLISH.words(), Language.ENGLISH.rules()).find();
        this.reference = reference;
    }

    /** Empty when some word is not part of a date. */
    static Optional<Reckoned> read(String text, @Nullable LocalDate reference) {
        return new PhraseReader(text, reference).read();
    }

    private Optional<Reckoned> read() {
        if (expressions.isEmpty() || expressions.size() > 2) {
            return Optional.empty();
        }
        Set<String> others = others();
        if (expressions.size() == 1) {
            Reckoned only = reckon(0, reference);
            return frame(others).flatMap(frame -> framed(only, frame));
        }
        Reckoned last = reckon(1, reference);
        Reckoned first = reckon(0, last.anchor() == null && last.edtf() != null ? firstDay(last.edtf()) : reference);
        if (first.edtf() == null || last.edtf() == null) {
            return Optional.of(first.edtf() == null ? first : last);
        }
        return joint(others).flatMap(format -> joined(first, last, format));
    }

    private Reckoned reckon(int index, @Nullable LocalDate from) {
        return expressions.get(index).meaning().reckon(new Setting(from, Setting.words(from), null, Tense.UNKNOWN, 0));
    }

    /** What the second date says in full the first one may leave out: "3 May or 5 May 2024". */
    private @Nullable LocalDate firstDay(Edtf edtf) {
        return edtf.earliestInclusive()
                .map(time -> time.toLocalDateTime().toLocalDate())
                .orElse(reference);
    }

    private Set<String> others() {
        Set<String> others = new TreeSet<>();
        for (int i = 0; i < tokens.size(); i++) {
            int at = i;
            boolean inside = expressions.stream().anyMatch(e -> e.first() <= at && at < e.end());
            if (!inside && !IGNORED.contains(tokens.get(i).key())) {
                others.add(tokens.get(i).key());
            }
        }
        return others;
    }

    /** How one date is written with the words around it; empty when they are no frame of a date. */
    private static Optional<String> frame(Set<String> others) {
        if (others.isEmpty()) {
            return Optional.of("%s");
        }
        if (others.size() > 1) {
            return Optional.empty();
        }
        return switch (others.iterator().next()) {
            case "before" -> Optional.of("[..%s]");
            case "after" -> Optional.of("[%s..]");
            case "since", "from" -> Optional.of("%s/..");
            case "until", "till", "to" -> Optional.of("../%s");
            case "about", "around", "circa", "roughly" -> Optional.of("%s~");
            case "perhaps", "possibly", "probably", "?" -> Optional.of("%s?");
            default -> Optional.empty();
        };
    }

    private static Optional<String> joint(Set<String> others) {
        return switch (String.join(" ", others)) {
            case "and between" -> Optional.of("[%s..%s]");
            case "from to", "from until", "from through", "to", "through", "until", "-" -> Optional.of("%s/%s");
            case "or", "either or" -> Optional.of("[%s,%s]");
            case "and", "and both" -> Optional.of("{%s,%s}");
            default -> Optional.empty();
        };
    }

    private static Optional<Reckoned> framed(Reckoned date, String frame) {
        Edtf edtf = date.edtf();
        if (edtf == null || frame.equals("%s")) {
            return Optional.of(date);
        }
        String inside = frame.equals("[..%s]") ? before(edtf) : frame.equals("[%s..]") ? after(edtf) : edtf.toString();
        return parsed(frame.formatted(inside), date);
    }

    /** The last year, month or day before a date: "before 1945" ends with 1944. */
    private static String before(Edtf edtf) {
        return edtf.earliestInclusive()
                .map(time -> as(
                        edtf.precision(), time.toLocalDateTime().toLocalDate().minusDays(1)))
                .orElse("");
    }

    private static String after(Edtf edtf) {
        return edtf.latestExclusive()
                .map(time -> as(edtf.precision(), time.toLocalDateTime().toLocalDate()))
                .orElse("");
    }

    private static String as(Precision precision, LocalDate day) {
        return precision == Precision.YEAR
                ? CalendarWords.year(day.getYear())
                : precision == Precision.MONTH ? CalendarWords.month(day) : day.toString();
    }

    private static Optional<Reckoned> joined(Reckoned first, Reckoned last, String format) {
        return parsed(format.formatted(first.edtf(), last.edtf()), first);
    }

    private static Optional<Reckoned> parsed(String text, Reckoned from) {
        try {
            return Optional.of(new Reckoned(
                    from.type(), from.value(), Edtf.parse(text), from.how(), from.anchor(), from.inferred(), null));
        } catch (EdtfException e) {
            return Optional.empty();
        }
    }
}
