package org.dateline.importer.extract.timex;

import com.google.re2j.Pattern;

/** The shapes of digits with separators. */
final class Figures {
    private static final Pattern ISO = Pattern.compile("[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])(T.*)?"
            + "|[12][0-9]{3}/(0[1-9]|1[0-2])/(0[1-9]|[12][0-9]|3[01])");
    private static final Pattern NUMERIC =
            Pattern.compile("[0-3]?[0-9]/[0-3]?[0-9]/([0-9]{2}|[12][0-9]{3})|[0-3]?[0-9]\\.[01]?[0-9]\\.[12][0-9]{3}"
                    + "|[0-3]?[0-9]-[0-3]?[0-9]-[12][0-9]{3}");
    private static final Pattern CLOCK =
            Pattern.compile("([01]?[0-9]|2[0-3])[:.][0-5][0-9](:[0-5][0-9])?|24[:.]00(:00)?");
    private static final Pattern DECIMAL = Pattern.compile("[0-9]{1,3}(,?[0-9]{3})*\\.[0-9]+");
    private static final Pattern FRACTION = Pattern.compile("1/[234]|3/4|2/3");

    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");
    private static final Pattern DECADE = Pattern.compile("[0-9]{3}");
    private static final Pattern CENTURY = Pattern.compile("[1-9][0-9]");
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern MONTH = Pattern.compile("[0-9]{4}-[0-9]{2}");

    private Figures() {}

    static boolean isYear(String value) {
        return YEAR.matches(value);
    }

    static boolean isDecade(String value) {
        return DECADE.matches(value);
    }

    static boolean isCentury(String value) {
        return CENTURY.matches(value);
    }

    static boolean isMonth(String value) {
        return MONTH.matches(value);
    }

    static boolean isDay(String value) {
        return DAY.matches(value);
    }

    static boolean isIsoDate(String digits) {
        return ISO.matches(digits);
    }

    static boolean isNumericDate(String digits) {
        return NUMERIC.matches(digits);
    }

    static boolean isClock(String digits) {
        return CLOCK.matches(digits);
    }

    static boolean isDecimal(String digits) {
        return DECIMAL.matches(digits);
    }

    static boolean isFraction(String digits) {
        return FRACTION.matches(digits);
    }
}
