package org.dateline.importer.extract.timex;

import java.util.List;
import java.util.Map;
import org.dateline.core.model.Timex3;
import org.jspecify.annotations.Nullable;

/** Readings of so many units before or after: "three days ago", "two years and three months later". */
final class Counts {
    private static final int MOST = 9999;
    /** How many of the second unit the first one has; others do not go together. */
    private static final Map<String, Integer> IN_UNIT =
            Map.of("YM", 12, "WD", 7, "EY", 10, "CY", 100, "CE", 10, "LY", 1000, "LC", 10);

    private Counts() {}

    /** As fine as the unit; with a half only of years and longer, since half a month is no number of days. */
    static @Nullable Meaning of(String count, String unit, int direction, boolean narrated, Edge edge) {
        double by = count.equals("X") ? Double.NaN : Double.parseDouble(count) * direction;
        if (Double.isNaN(by) || !isExact(by, unit)) {
            return vague(direction);
        }
        return Math.abs(by) > MOST ? null : new Shift(unit, by, narrated, true, edge);
    }

    private static boolean isExact(double by, String unit) {
        boolean whole = by == Math.rint(by);
        boolean half = by * 2 == Math.rint(by * 2);
        return whole || (half && List.of("Y", "E", "C", "L", "TH", "TM").contains(unit));
    }

    private static Meaning vague(int direction) {
        return new Meaning.Fixed(Timex3.Type.DATE, direction < 0 ? "PAST_REF" : "FUTURE_REF");
    }

    /** "two years and three months ago": so many of the finer unit. */
    static @Nullable Meaning two(Match match) {
        int direction = match.number(0, -1);
        List<String> counts = values(match, List.of("number", "one"));
        List<String> units = values(match, List.of("units", "unit"));
        if (units.stream().anyMatch(unit -> unit.startsWith("T"))) {
            return null;
        }
        Integer in = IN_UNIT.get(units.get(0) + units.get(1));
        if (in == null || counts.stream().anyMatch(count -> count.length() > 4 || count.indexOf('.') >= 0)) {
            return vague(direction);
        }
        int sum = Integer.parseInt(counts.get(0)) * in + Integer.parseInt(counts.get(1));
        return of(Integer.toString(sum), units.get(1), direction, match.number(1, 0) > 0, Edge.NONE);
    }

    /** "a year and a half ago" */
    static @Nullable Meaning andHalf(Match match) {
        return of("1.5", Readings.unit(match), match.number(0, -1), match.number(1, 0) > 0, Edge.NONE);
    }

    private static List<String> values(Match match, List<String> slots) {
        return match.captures().stream()
                .filter(capture -> slots.contains(capture.slot()))
                .map(RulePattern.Capture::value)
                .toList();
    }
}
