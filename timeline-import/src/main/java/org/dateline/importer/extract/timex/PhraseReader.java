package org.dateline.importer.extract.timex;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.core.model.TextSpan;
import org.dateline.core.time.Edtf;
import org.dateline.core.time.EdtfException;
import org.dateline.core.time.Precision;
import org.jspecify.annotations.Nullable;

/** Reads a phrase that is nothing but a date: one expression or two, with the words of a frame around them. */
final class PhraseReader {
    private final List<Token> tokens;
    private final List<Expression> expressions;
    private final @Nullable LocalDate day;
    private final String dayWords;

    private PhraseReader(String text, @Nullable LocalDate day, String dayWords) {
        this.tokens = Lexer.tokens(text, new TextSpan(0, text.length()), Language.ENGLISH.words());
        this.expressions = new ExpressionFinder(tokens, Language.ENGLISH.words(), Language.ENGLISH.rules()).find();
        this.day = day;
        this.dayWords = dayWords;
    }

    /**
     * What a phrase comes to.
     *
     * @param reckoned the date of the whole
     * @param parts its expressions as TimeML has them
     */
    record Phrase(Reckoned reckoned, List<DatePhrase.Part> parts) {}

    /**
     * Empty when some word is not part of a date.
     *
     * @param day that relative words are counted from, or null
     * @param dayWords how a reason calls it
     */
    static Optional<Phrase> read(String text, @Nullable LocalDate day, String dayWords) {
        return new PhraseReader(text, day, dayWords).read();
    }

    /** The same with "in" before each year, so that a rule knows it for one: "circa 1991" is "circa in 1991". */
    static String withYearsMarked(String text) {
        StringBuilder marked = new StringBuilder(text);
        List<Token> tokens = Lexer.tokens(text, new TextSpan(0, text.length()), Language.ENGLISH.words());
        for (int i = tokens.size() - 1; i >= 0; i--) {
            Token token = tokens.get(i);
            if (token.kind() == Token.Kind.NUMBER && token.text().length() == 4) {
                marked.insert(token.start(), "in ");
            }
        }
        return marked.toString();
    }

    private Optional<Phrase> read() {
        if (expressions.isEmpty() || expressions.size() > 2) {
            return Optional.empty();
        }
        return PhraseFrames.ENGLISH.frame(words()).flatMap(frame -> {
            List<Reckoned> dates = expressions.size() == 1 ? List.of(reckon(0, day, dayWords)) : both();
            return framed(dates, frame).map(whole -> new Phrase(whole, parts(dates)));
        });
    }

    private List<DatePhrase.Part> parts(List<Reckoned> dates) {
        List<DatePhrase.Part> parts = new ArrayList<>();
        for (int i = 0; i < dates.size(); i++) {
            Reckoned date = dates.get(i);
            parts.add(new DatePhrase.Part(
                    date.type(), date.value(), expressions.get(i).rule()));
        }
        return List.copyOf(parts);
    }

    /** What the second date says in full the first one may leave out, "3 May or 5 May 2024", but not so "yesterday". */
    private List<Reckoned> both() {
        Reckoned last = reckon(1, day, dayWords);
        LocalDate stated = last.anchor() == null ? firstDay(last.edtf()) : null;
        Reckoned filled = stated == null ? null : reckon(0, stated, "the second date");
        return List.of(filled != null && filled.inferred() ? filled : reckon(0, day, dayWords), last);
    }

    private Reckoned reckon(int index, @Nullable LocalDate from, String words) {
        return expressions.get(index).meaning().reckon(new Setting(from, words, null, Tense.UNKNOWN, 0));
    }

    private static @Nullable LocalDate firstDay(@Nullable Edtf edtf) {
        return edtf == null
                ? null
                : edtf.earliestInclusive()
                        .map(time -> time.toLocalDateTime().toLocalDate())
                        .orElse(null);
    }

    /** The words in a row, without those that say nothing, and a number for each date. */
    private List<String> words() {
        List<String> words = new ArrayList<>();
        int at = 0;
        for (int i = 0; i < expressions.size(); i++) {
            addWords(words, at, expressions.get(i).first());
            words.add(i == 0 ? PhraseFrames.FIRST : PhraseFrames.SECOND);
            at = expressions.get(i).end();
        }
        addWords(words, at, tokens.size());
        return words;
    }

    private void addWords(List<String> words, int from, int to) {
        for (Token token : tokens.subList(from, to)) {
            boolean isNumber = token.kind() == Token.Kind.NUMBER || token.kind() == Token.Kind.FIGURE;
            if (isNumber) {
                words.add("#" + token.key());
            } else if (!PhraseFrames.ENGLISH.skipped().contains(token.key())) {
                words.add(token.key());
            }
        }
    }

    private static Optional<Reckoned> framed(List<Reckoned> dates, PhraseFrames.Frame frame) {
        Reckoned first = dates.get(0);
        Optional<Reckoned> unknown =
                dates.stream().filter(date -> date.edtf() == null).findFirst();
        if (unknown.isPresent() || frame.writes().equals(PhraseFrames.FIRST)) {
            return unknown.or(() -> Optional.of(first));
        }
        Reckoned last = dates.get(dates.size() - 1);
        try {
            Edtf edtf = Edtf.parse(written(frame.writes(), first, last));
            String how = Stream.of(first, last)
                    .filter(date -> date.anchor() != null || Objects.equals(first.anchor(), last.anchor()))
                    .map(Reckoned::how)
                    .distinct()
                    .collect(Collectors.joining("; "));
            String anchor = last.anchor() == null ? first.anchor() : last.anchor();
            boolean inferred = first.inferred() || last.inferred();
            return Optional.of(new Reckoned(first.type(), first.value(), edtf, how, anchor, inferred, first.zone()));
        } catch (EdtfException e) {
            return Optional.empty();
        }
    }

    private static String written(String frame, Reckoned first, Reckoned last) {
        return frame.replace("<1", "B")
                .replace("1>", "A")
                .replace("2", "L")
                .replace("1", String.valueOf(first.edtf()))
                .replace("B", before(first.edtf()))
                .replace("A", after(first.edtf()))
                .replace("L", String.valueOf(last.edtf()));
    }

    /** The last year, month or day before a date: "before 1945" ends with 1944. */
    private static String before(@Nullable Edtf edtf) {
        LocalDate first = firstDay(edtf);
        return edtf == null || first == null ? "" : as(edtf.precision(), first.minusDays(1));
    }

    private static String after(@Nullable Edtf edtf) {
        return edtf == null
                ? ""
                : edtf.latestExclusive()
                        .map(time -> as(edtf.precision(), time.toLocalDateTime().toLocalDate()))
                        .orElse("");
    }

    /** Beyond year 9999 it is the year, which EDTF has no days and months for. */
    private static String as(Precision precision, LocalDate day) {
        return switch (precision) {
            case YEAR ->
                Math.abs(day.getYear()) > 9999 ? Edtf.ofDay(day).toString() : CalendarWords.year(day.getYear());
            case MONTH -> Edtf.ofMonth(YearMonth.from(day)).toString();
            default -> Edtf.ofDay(day).toString();
        };
    }
}
