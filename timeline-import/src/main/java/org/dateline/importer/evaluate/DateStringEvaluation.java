package org.dateline.importer.evaluate;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.dateline.core.model.Timex3;
import org.dateline.core.time.CalendarTime;

/** Whether date strings come to the first and last day that they should. A range may be two expressions. */
public final class DateStringEvaluation {
    private static final int MOST_EXPRESSIONS = 2;

    private enum Verdict {
        RIGHT("right"),
        NOTHING("nothing found"),
        TOO_MANY("three expressions or more"),
        FIRST_DAY("other first day"),
        LAST_DAY("other last day"),
        BOTH_DAYS("both days are others");

        private final String label;

        Verdict(String label) {
            this.label = label;
        }
    }

    private record Judged(DateString date, String found, Verdict verdict) {}

    private final List<Judged> judged = new ArrayList<>();

    /** @param found the expressions in the string */
    public void add(DateString date, List<Timex3> found) {
        String first = day(bound(found, timex -> timex.when().earliestInclusive(), Comparator.reverseOrder()), 0);
        String last = day(bound(found, timex -> timex.when().latestExclusive(), Comparator.naturalOrder()), 1);
        judged.add(new Judged(date, bounds(first, last), verdict(date, found.size(), first, last)));
    }

    /** The widest of their bounds; open where one of them is. */
    private static Optional<CalendarTime> bound(
            List<Timex3> found, Function<Timex3, Optional<CalendarTime>> bound, Comparator<CalendarTime> order) {
        List<Optional<CalendarTime>> bounds = found.stream()
                .filter(timex -> timex.when().edtf() != null)
                .map(bound)
                .toList();
        return bounds.stream().anyMatch(Optional::isEmpty)
                ? Optional.empty()
                : bounds.stream().flatMap(Optional::stream).max(order);
    }

    private static String bounds(String first, String last) {
        return (first.isEmpty() ? "open" : first) + " to " + (last.isEmpty() ? "open" : last);
    }

    private static Verdict verdict(DateString date, int found, String first, String last) {
        if (found == 0 || found > MOST_EXPRESSIONS) {
            return found == 0 ? Verdict.NOTHING : Verdict.TOO_MANY;
        }
        boolean firstRight = first.equals(date.earliest());
        boolean lastRight = last.equals(date.latest());
        return firstRight
                ? lastRight ? Verdict.RIGHT : Verdict.LAST_DAY
                : lastRight ? Verdict.FIRST_DAY : Verdict.BOTH_DAYS;
    }

    /** The day of a bound, as the extractor's JSON has it; empty where it is open. */
    private static String day(Optional<CalendarTime> bound, int secondsBefore) {
        try {
            return bound.map(time -> new CalendarTime(time.seconds() - secondsBefore)
                            .toLocalDateTime()
                            .toLocalDate()
                            .toString())
                    .orElse("");
        } catch (DateTimeException e) {
            return "";
        }
    }

    /** How many dates there are. */
    public int size() {
        return judged.size();
    }

    /** How many are right, of each kind and of all. */
    public double share() {
        return share(judged);
    }

    private static double share(List<Judged> some) {
        long right =
                some.stream().filter(each -> each.verdict() == Verdict.RIGHT).count();
        return some.isEmpty() ? 0 : (double) right / some.size();
    }

    /** How many of each kind are right, and of all. */
    public List<String> scores(String corpus) {
        Map<String, List<Judged>> kinds = new LinkedHashMap<>();
        judged.forEach(each -> kinds.computeIfAbsent(each.date().kind(), k -> new ArrayList<>())
                .add(each));
        Table table = new Table();
        table.row("kind", "n", "right");
        kinds.forEach((kind, some) -> table.row(
                EvaluationReport.clean(kind), Integer.toString(some.size()), EvaluationReport.figure(share(some))));
        table.row("all", Integer.toString(judged.size()), judged.isEmpty() ? "-" : EvaluationReport.figure(share()));
        List<String> lines = new ArrayList<>();
        lines.add(corpus + ": " + judged.size() + " dates, first and last day");
        lines.addAll(table.lines());
        return lines;
    }

    /**
     * How many go wrong in which way.
     *
     * @param examples how many of each to show
     */
    public List<String> errors(int examples) {
        Table table = new Table();
        List<String> shown = new ArrayList<>();
        for (Verdict verdict : Verdict.values()) {
            List<Judged> those =
                    judged.stream().filter(each -> each.verdict() == verdict).toList();
            table.row(verdict.label, Integer.toString(those.size()));
            if (verdict != Verdict.RIGHT && examples > 0 && !those.isEmpty()) {
                shown.add("");
                shown.add("  " + verdict.label);
                those.stream().limit(examples).map(DateStringEvaluation::shown).forEach(shown::add);
            }
        }
        List<String> lines = new ArrayList<>(table.lines());
        lines.addAll(shown);
        return lines;
    }

    private static String shown(Judged judged) {
        DateString date = judged.date();
        return EvaluationReport.clean("    " + date.text() + "  gold " + bounds(date.earliest(), date.latest())
                + "  found " + judged.found());
    }
}
