package org.dateline.importer.extract.timex;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.importer.extract.sentence.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * From where a text looks at what it tells: from its own day, as news does, or from years later, as history does. Dates
 * of other years count for history; "Friday", "yesterday", a date of the year of publication and "said" count for news.
 */
final class Vantage {
    private static final int YEARS = 2;
    /** So many dates far away outweigh one "yesterday". */
    private static final int WEIGHT = 4;
    /** And so many one sentence with "said". */
    private static final int REPORT_WEIGHT = 2;

    /** A year before this one makes it likely that other numbers are years, too. */
    private static final int EARLY = 1000;

    private final @Nullable LocalDate publication;
    private final Set<Integer> presentSentences = new HashSet<>();
    private final Map<Integer, Integer> farInParagraph = new HashMap<>();
    private final Set<Integer> presentParagraphs = new HashSet<>();
    private int far;
    private int near;
    private int words;
    private int reports;
    private boolean early;
    private int earlyOpenings;

    Vantage(@Nullable LocalDate publication) {
        this.publication = publication;
    }

    /** Takes a sentence into account. */
    void add(Sentence sentence, List<Token> tokens, List<Expression> expressions, Map<String, Set<String>> tense) {
        int presentBefore = near + words + reports;
        int farBefore = far;
        for (Expression expression : expressions) {
            int years = yearsAway(expression.meaning());
            words += isDeictic(expression, tokens) ? 1 : 0;
            near += years < YEARS ? 1 : 0;
            boolean counts = years >= YEARS && years < Integer.MAX_VALUE;
            far += counts && !Standing.of(tokens, expression, tense).byTheWay() ? 1 : 0;
            early |= isEarly(expression.meaning());
            earlyOpenings += isEarlyOpening(expression) ? 1 : 0;
        }
        reports += reports(tokens, tense) ? 1 : 0;
        farInParagraph.merge(sentence.paragraph(), far - farBefore, Integer::sum);
        if (near + words + reports > presentBefore) {
            presentSentences.add(sentence.index());
            presentParagraphs.add(sentence.paragraph());
        }
    }

    /** "said", "told", but not "was told". */
    private static boolean reports(List<Token> tokens, Map<String, Set<String>> tense) {
        Set<String> reports = tense.getOrDefault("report", Set.of());
        Set<String> be = tense.getOrDefault("be", Set.of());
        for (int i = 0; i < tokens.size(); i++) {
            if (reports.contains(tokens.get(i).key())
                    && !(i > 0 && be.contains(tokens.get(i - 1).key()))) {
                return true;
            }
        }
        return false;
    }

    /** Whether all of it tells of times long past. */
    boolean isHistory() {
        return far > near && words * WEIGHT + reports * REPORT_WEIGHT < far;
    }

    /** Whether a paragraph does. */
    boolean isHistory(int paragraph) {
        return farInParagraph.getOrDefault(paragraph, 0) > 1 && !presentParagraphs.contains(paragraph);
    }

    /** Whether it tells of times so long ago that years have three figures. */
    boolean isEarly() {
        return early || earlyOpenings >= (publication == null ? 1 : 2);
    }

    /** Whether a sentence, or one after it up to another one, speaks from the day of publication. */
    boolean speaksOfPresent(int from, int to) {
        for (int i = from; i <= to; i++) {
            if (presentSentences.contains(i)) {
                return true;
            }
        }
        return false;
    }

    /** How many years a stated date lies from publication; the greatest number when it states none. */
    private int yearsAway(Meaning meaning) {
        if (meaning instanceof DateRange range) {
            return yearsAway(range.last());
        }
        if (meaning instanceof Times.TimeOf time) {
            return yearsAway(time.day());
        }
        LocalDate day = publication;
        if (day == null
                || !(meaning instanceof Meaning.Known known)
                || known.value().length() < 4) {
            return Integer.MAX_VALUE;
        }
        String year = known.value().substring(0, 4);
        return Figures.isYear(year) ? Math.abs(Integer.parseInt(year) - day.getYear()) : Integer.MAX_VALUE - 1;
    }

    /** "In 476 the last emperor fell", and, without a publication date, "on September 4, 476". */
    private boolean isEarlyOpening(Expression expression) {
        return expression.meaning() instanceof Told.EarlyYear year
                && !year.doubtful()
                && (expression.first() <= 1 || (publication == null && year.isDay()));
    }

    private static boolean isEarly(Meaning meaning) {
        if (meaning instanceof DateRange range) {
            return isEarly(range.last());
        }
        String value = meaning instanceof Meaning.Known known ? known.value() : "";
        boolean year = value.length() >= 4 && Figures.isYear(value.substring(0, 4));
        return value.startsWith("BC")
                || (year && Integer.parseInt(value.substring(0, 4)) < EARLY)
                || (value.length() == 2 && value.startsWith("0"));
    }

    private static boolean isDeictic(Expression expression, List<Token> tokens) {
        int at = expression.first();
        boolean other =
                at > 0 && List.of("a", "that").contains(tokens.get(at - 1).key());
        return !other && isDeictic(expression.meaning());
    }

    static boolean isDeictic(Meaning meaning) {
        return meaning instanceof Days.Weekday
                || meaning instanceof Days.WeekdayOfWeek
                || meaning instanceof Days.DayShift
                || meaning instanceof Periods.Weekend
                || (meaning instanceof Shift shift && !shift.narrated())
                || (meaning instanceof Periods.Month month && month.toward() != Toward.NONE)
                || (meaning instanceof Times.TimeOf time && isDeictic(time.day()));
    }
}
