package org.dateline.importer.extract.timex;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Joins two dates to the range they are the ends of: "from 5 April 1992 to 29 February 1996", "June through August". Its
 * words stand in the {@code tense.txt} of a {@link Language}.
 */
final class RangeJoiner {
    private static final String RULE = "range";
    private static final int REACH = 8;
    /** A month and its year, as TimeML writes them. */
    private static final int MONTH_LENGTH = 7;

    private final List<Token> tokens;
    private final Map<String, Set<String>> words;

    RangeJoiner(List<Token> tokens, Map<String, Set<String>> words) {
        this.tokens = tokens;
        this.words = words;
    }

    List<Expression> join(List<Expression> found) {
        List<Expression> joined = new ArrayList<>();
        for (Expression next : found) {
            int place = joined.size() - 1;
            Expression last = joined.isEmpty() ? null : joined.get(place);
            if (last != null && isJoint(last, next)) {
                boolean between = is("between", last.first() - 1);
                Meaning range = new DateRange(last.meaning(), next.meaning(), between);
                joined.set(place, new Expression(last.first(), next.end(), RULE, range));
                continue;
            }
            if (last != null && isBorrowing(last, next)) {
                Meaning borrowed = new BorrowedYear(last.meaning(), next.meaning());
                joined.set(place, new Expression(last.first(), last.end(), last.rule(), borrowed));
            }
            joined.add(next);
        }
        return joined;
    }

    /** "20 July and 21 July 1969" */
    private boolean isBorrowing(Expression last, Expression next) {
        return next.first() - last.end() == 1
                && is("range-end", last.end())
                && next.meaning() instanceof Meaning.Known known
                && known.value().length() >= MONTH_LENGTH
                && BorrowedYear.isOpen(last.meaning());
    }

    private boolean isJoint(Expression last, Expression next) {
        int joint = last.end();
        int before = last.first() - 1;
        return next.first() - joint == 1
                && mayEnd(last.meaning())
                && mayEnd(next.meaning())
                && (is("through", joint)
                        || (is("range-begin", before) && is("range-to", joint) && !isMoved(last.first()))
                        || (is("between", before) && is("between-end", joint)));
    }

    private static boolean mayEnd(Meaning meaning) {
        return meaning instanceof Meaning.Known
                || meaning instanceof Days.MonthDay
                || meaning instanceof WithWeekday
                || meaning instanceof Days.Weekday
                || meaning instanceof Periods.Month
                || meaning instanceof Periods.Season
                || meaning instanceof Told.DayOfMonth;
    }

    /** "The summit was moved from Monday to Friday." */
    private boolean isMoved(int at) {
        for (int i = Math.max(0, at - REACH); i < at; i++) {
            if (is("moved", i)) {
                return true;
            }
        }
        return false;
    }

    /** The token between the two ends: a word if there is one, for the hyphen of "mid-May" is none; 0 without any. */
    int split(Expression range) {
        int hyphen = 0;
        for (int i = range.first() + 1; i < range.end() - 1; i++) {
            if (is("range-end", i) && !is("between", i)) {
                return i;
            }
            boolean mark = is("range-mark", i) && !is("hyphened", i - 1);
            hyphen = hyphen == 0 && mark ? i : hyphen;
        }
        return hyphen;
    }

    /** The range's first date, after "from" or "between". */
    int first(Expression range) {
        boolean preposition = is("range-begin", range.first()) || is("between", range.first());
        return range.first() + (preposition ? 1 : 0);
    }

    private boolean is(String section, int at) {
        return at >= 0
                && words.getOrDefault(section, Set.of()).contains(tokens.get(at).key());
    }
}
