package org.dateline.importer.extract.timex;

import java.util.ArrayList;
import java.util.List;

/** Gives clock times the day that follows a time in brackets: "at 10:00 Moscow time (0700 GMT) on 3 March". */
final class ClockDays {
    private final List<Token> tokens;

    ClockDays(List<Token> tokens) {
        this.tokens = tokens;
    }

    List<Expression> of(List<Expression> expressions) {
        List<Expression> found = new ArrayList<>(expressions);
        for (int i = 0; i + 2 < found.size(); i++) {
            Expression here = found.get(i);
            Expression there = found.get(i + 1);
            Expression day = found.get(i + 2);
            if (isDayless(here) && isDayless(there) && day.meaning().isDay() && isBracketed(here, there, day)) {
                found.set(i, on(day, here));
                found.set(i + 1, on(day, there));
            }
        }
        return found;
    }

    private static boolean isDayless(Expression expression) {
        return expression.meaning() instanceof Times.TimeOf time
                && time.isClock()
                && time.day() instanceof Days.NarratedDay;
    }

    private boolean isBracketed(Expression here, Expression there, Expression day) {
        return there.first() - here.end() == 1
                && isAt(here.end(), "(")
                && isAt(there.end(), ")")
                && day.first() - there.end() <= 2;
    }

    private boolean isAt(int at, String key) {
        return at < tokens.size() && tokens.get(at).key().equals(key);
    }

    private static Expression on(Expression day, Expression clock) {
        Times.TimeOf time = (Times.TimeOf) clock.meaning();
        return new Expression(
                clock.first(), clock.end(), clock.rule(), new Times.TimeOf(day.meaning(), time.suffix(), time.zone()));
    }
}
