package org.dateline.importer.extract.timex;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.model.TextSpan;
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
        return PhraseFrames.ENGLISH.frame(words()).map(frame -> {
            List<Reckoned> dates = expressions.size() == 1 ? List.of(reckon(0, day, dayWords)) : both(frame);
            return new Phrase(FramedDate.of(dates, frame), parts(dates));
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

    /** What the second date says in full the first one may leave out, "3 May or 5 May 2024", but not so "Monday". */
    private List<Reckoned> both(PhraseFrames.Frame frame) {
        Reckoned first = reckon(0, day, dayWords);
        Reckoned last = reckon(1, day, dayWords);
        LocalDate stated = last.anchor() == null ? FramedDate.firstDay(last.edtf()) : null;
        if (stated != null && leavesYearOut(expressions.get(0).meaning())) {
            return List.of(reckon(0, stated, last.words()), last);
        }
        if (FramedDate.isRange(frame) && first.anchor() == null) {
            DateRange.Ends ends = new DateRange(
                            expressions.get(0).meaning(), expressions.get(1).meaning(), false)
                    .ends(new Setting(day, dayWords, null, Tense.UNKNOWN, 0));
            return List.of(ends.from(), ends.to());
        }
        boolean reversed = FramedDate.isRange(frame) && FramedDate.isReversed(first, last);
        return List.of(first, reversed ? onFrom(first, last) : last);
    }

    /** "From Thursday to Monday": the Monday after. */
    private Reckoned onFrom(Reckoned first, Reckoned last) {
        LocalDate from = FramedDate.firstDay(first.edtf());
        boolean open = expressions.get(1).meaning() instanceof Days.Weekday weekday && weekday.toward() == Toward.NONE;
        return open && from != null
                ? new Days.Weekday(((Days.Weekday) expressions.get(1).meaning()).day(), Toward.NEXT)
                        .reckon(new Setting(from, first.words(), null, Tense.UNKNOWN, 0))
                        .chosen(", since the range runs on")
                : last;
    }

    private static boolean leavesYearOut(Meaning meaning) {
        return BorrowedYear.isOpen(meaning)
                || meaning instanceof EitherOrder.Noted
                || (meaning instanceof Times.TimeOf time && leavesYearOut(time.day()))
                || (meaning instanceof Told.DayOfMonth day && !day.stated())
                || (meaning instanceof Periods.Quarter quarter && quarter.year() == Toward.NONE)
                || (meaning instanceof Holiday holiday && holiday.year() == 0 && holiday.toward() == Toward.NONE);
    }

    /** "by Monday" and "until Monday" alone look ahead. */
    private Tense tense() {
        Token first = tokens.get(0);
        boolean deadline = expressions.get(0).first() > 0
                && Language.ENGLISH.tense().getOrDefault("deadline", Set.of()).contains(first.key());
        return deadline ? new Tense(Tense.Direction.FUTURE, first.text(), Tense.Reach.NEAR) : Tense.UNKNOWN;
    }

    private Reckoned reckon(int index, @Nullable LocalDate from, String words) {
        Setting setting = new Setting(from, words, null, tense(), 0);
        Meaning meaning = expressions.get(index).meaning();
        return meaning instanceof InTime time ? time.alone(setting) : meaning.reckon(setting);
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
}
