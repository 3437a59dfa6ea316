package org.dateline.importer.extract.timex;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the expressions of a sentence and joins a time of day to its day: "5 p.m." and "Thursday". */
final class ExpressionFinder {
    private static final Set<String> BEFORE_DAY = Set.of(",", "on", "of");
    private static final Set<String> BEFORE_CLOCK = Set.of(",", "at", "around", "@", "-");
    private static final String JOINED = "day-and-time";

    private final List<Token> tokens;
    private final RuleBook rules;
    private final Slots slots;

    ExpressionFinder(List<Token> tokens, Vocabulary words, RuleBook rules) {
        this.tokens = tokens;
        this.rules = rules;
        this.slots = new Slots(words, tokens);
    }

    /** In text order; none overlap. */
    List<Expression> find() {
        List<Expression> found = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            Optional<Expression> expression = at(at);
            expression.filter(next -> next.meaning() != Meaning.Nothing.HERE).ifPresent(next -> add(found, next));
            at = expression.map(Expression::end).orElse(at + 1);
        }
        return new ClockDays(tokens).of(found);
    }

    private Optional<Expression> at(int at) {
        Match match = rules.longest(slots, tokens, at);
        Meaning meaning = match == null ? null : Readings.read(match);
        return match == null || meaning == null
                ? Optional.empty()
                : Optional.of(
                        withDaypart(new Expression(at, match.end(), match.rule().name(), meaning)));
    }

    /** "Thursday" and "evening" after it. */
    private Expression withDaypart(Expression day) {
        WordClass.Found daypart =
                day.meaning().isDay() && day.end() < tokens.size() ? slots.word("daypart", day.end()) : null;
        return daypart == null
                ? day
                : new Expression(
                        day.first(),
                        day.end() + daypart.length(),
                        JOINED,
                        new Times.TimeOf(day.meaning(), "T" + daypart.value(), null));
    }

    private void add(List<Expression> found, Expression next) {
        Expression last = found.isEmpty() ? null : found.get(found.size() - 1);
        Expression joined = last == null ? null : joined(last, next);
        if (joined != null) {
            found.set(found.size() - 1, joined);
            return;
        }
        found.add(next);
    }

    /** "7 p.m." and "tonight", in either order; null when they are no day and time of it. */
    private @Nullable Expression joined(Expression last, Expression next) {
        Meaning whole = null;
        if (last.meaning() instanceof Times.TimeOf time && isClock(last, time) && isBetween(last, next, BEFORE_DAY)) {
            whole = on(next.meaning(), time);
        }
        if (whole == null
                && next.meaning() instanceof Times.TimeOf time
                && isClock(next, time)
                && isBetween(last, next, BEFORE_CLOCK)) {
            whole = on(last.meaning(), time);
        }
        return whole == null ? null : new Expression(last.first(), next.end(), JOINED, whole);
    }

    /** The time on that day; of a part of a day that is named, a clock time is on its day. */
    private static @Nullable Meaning on(Meaning day, Times.TimeOf time) {
        if (day.isDay()) {
            return new Times.TimeOf(day, time.suffix(), time.zone());
        }
        boolean part =
                day instanceof Times.TimeOf of && of.day() instanceof Days.DayShift && !of.isClock() && time.isClock();
        if (!part) {
            return null;
        }
        Times.TimeOf of = (Times.TimeOf) day;
        String suffix = CountedReadings.inPart(time.suffix(), of.suffix().substring(1));
        return new Times.TimeOf(of.day(), suffix, time.zone());
    }

    private static boolean isClock(Expression expression, Times.TimeOf time) {
        return time.day() instanceof Days.NarratedDay && !expression.rule().equals(JOINED);
    }

    private boolean isBetween(Expression last, Expression next, Set<String> connectors) {
        int gap = next.first() - last.end();
        return gap == 0
                || (gap == 1 && connectors.contains(tokens.get(last.end()).key()))
                || (gap == 2
                        && tokens.get(last.end()).key().equals(",")
                        && connectors.contains(tokens.get(last.end() + 1).key()));
    }
}
