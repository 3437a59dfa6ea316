package org.dateline.importer.extract.timex;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Joins two dates to the range they are the ends of: "from 5 April 1992 to 29 February 1996", "June through August". */
final class RangeJoiner {
    private static final String RULE = "range";
    /** Joins two dates by itself. */
    private static final Set<String> THROUGH = Set.of("-", "through", "thru");
    /** Joins two dates after "from". */
    private static final Set<String> TO = Set.of("to", "till", "until", "through", "thru", "-");
    /** Verbs that move a date from one day to another. */
    private static final Set<String> MOVED =
            Set.of("moved", "postponed", "rescheduled", "delayed", "shifted", "deferred", "changed", "brought");

    private static final int REACH = 8;

    private RangeJoiner() {}

    static List<Expression> joined(List<Token> tokens, List<Expression> found) {
        List<Expression> joined = new ArrayList<>();
        for (Expression next : found) {
            Expression last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && isJoint(tokens, last, next)) {
                boolean between = before(tokens, last).equals("between");
                Meaning range = new DateRange(last.meaning(), next.meaning(), between);
                joined.set(joined.size() - 1, new Expression(last.first(), next.end(), RULE, range));
            } else {
                borrow(tokens, joined, last, next);
                joined.add(next);
            }
        }
        return joined;
    }

    /** "20 July and 21 July 1969" */
    private static void borrow(
            List<Token> tokens, List<Expression> joined, @Nullable Expression last, Expression next) {
        boolean beside = last != null
                && next.first() - last.end() == 1
                && Set.of("and", "or", "to").contains(tokens.get(last.end()).key());
        boolean year =
                next.meaning() instanceof Meaning.Known known && known.value().length() >= 7;
        if (beside && year && last != null && BorrowedYear.isOpen(last.meaning())) {
            Meaning borrowed = new BorrowedYear(last.meaning(), next.meaning());
            joined.set(joined.size() - 1, new Expression(last.first(), last.end(), last.rule(), borrowed));
        }
    }

    private static boolean isJoint(List<Token> tokens, Expression last, Expression next) {
        if (next.first() - last.end() != 1 || !mayEnd(last.meaning()) || !mayEnd(next.meaning())) {
            return false;
        }
        String word = tokens.get(last.end()).key();
        String before = before(tokens, last);
        return THROUGH.contains(word)
                || (Set.of("from", "years").contains(before) && TO.contains(word) && !isMoved(tokens, last.first()))
                || (before.equals("between") && word.equals("and"));
    }

    private static boolean mayEnd(Meaning meaning) {
        return meaning instanceof Meaning.Known
                || meaning instanceof Days.MonthDay
                || meaning instanceof Days.Weekday
                || meaning instanceof Periods.Month
                || meaning instanceof Periods.Season
                || meaning instanceof Told.DayOfMonth;
    }

    private static boolean isMoved(List<Token> tokens, int at) {
        return tokens.subList(Math.max(0, at - REACH), at).stream().anyMatch(token -> MOVED.contains(token.key()));
    }

    private static String before(List<Token> tokens, Expression expression) {
        return expression.first() == 0
                ? "^"
                : tokens.get(expression.first() - 1).key();
    }

    /** Where the ends of a range's words meet: the token between them; 0 when there is none. */
    static int split(List<Token> tokens, Expression range) {
        Set<String> and = Set.of("and", "to", "till", "until", "through", "thru", "-", "/", "(");
        int middle = 0;
        for (int i = range.first() + 1; i < range.end() - 1; i++) {
            middle = middle == 0 && and.contains(tokens.get(i).key()) ? i : middle;
        }
        return middle;
    }

    /** The range's first date, after "from" or "between". */
    static int firstOf(List<Token> tokens, Expression range) {
        String key = tokens.get(range.first()).key();
        return range.first() + (key.equals("from") || key.equals("between") ? 1 : 0);
    }
}
