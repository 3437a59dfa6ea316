package org.dateline.core.time;

/**
 * The year of an EDTF date.
 *
 * @param text as printed, without qualification
 * @param least first year it may be; astronomical, 0 is 1 BC
 * @param greatest last year it may be, inclusive
 * @param precision MILLENNIUM to YEAR
 */
record EdtfYear(String text, long least, long greatest, Precision precision) {

    /** Four characters, digits or X; not minus zero, so that a negative one ends before the year 0. */
    static EdtfYear masked(boolean negative, String digits) {
        long low = Long.parseLong(digits.replace('X', '0'));
        long high = Long.parseLong(digits.replace('X', '9'));
        Precision precision =
                switch (digits.indexOf('X')) {
                    case -1 -> Precision.YEAR;
                    case 3 -> Precision.DECADE;
                    case 2 -> Precision.CENTURY;
                    default -> Precision.MILLENNIUM;
                };
        return negative
                ? new EdtfYear("-" + digits, -high, Math.min(-low, -1), precision)
                : new EdtfYear(digits, low, high, precision);
    }

    /** A year of which only the leading digits are known: {@code 1950S2} lies in 1900 to 1999. */
    static EdtfYear significant(String text, long year, int length, int significantDigits) {
        long unit = 1;
        for (int i = significantDigits; i < length; i++) {
            unit = Math.multiplyExact(unit, 10L);
        }
        long low = Math.abs(year) / unit * unit;
        long high = Math.addExact(low, unit - 1);
        return year < 0
                ? new EdtfYear(text, -high, Math.min(-low, -1), Precision.YEAR)
                : new EdtfYear(text, low, high, Precision.YEAR);
    }

    /** A century of two digits or a decade of three. */
    static EdtfYear group(boolean negative, String digits) {
        long span = digits.length() == 2 ? 100 : 10;
        long first = Long.parseLong(digits) * span * (negative ? -1 : 1);
        return new EdtfYear(
                (negative ? "-" : "") + digits,
                first,
                first + span - 1,
                span == 100 ? Precision.CENTURY : Precision.DECADE);
    }

    /** Whether a month may follow: four characters, neither a century nor a long year. */
    boolean takesMonth() {
        return text.length() == (text.startsWith("-") ? 5 : 4) && text.indexOf('Y') < 0;
    }

    /** Whether some digits are X, so that not every year between the bounds fits. */
    boolean isMasked() {
        return text.indexOf('X') >= 0;
    }

    /** Whether a year between the bounds fits the digits that are known. */
    boolean fits(long candidate) {
        if (!isMasked()) {
            return candidate >= least && candidate <= greatest;
        }
        String mask = text.startsWith("-") ? text.substring(1) : text;
        return EdtfMask.fits(mask, Math.abs(candidate));
    }
}
