package org.dateline.core.time;

/** Reads the year of an EDTF date: four digits, a century, a decade, a long year, significant digits. */
final class EdtfYearParser {
    /** A long of seconds holds no year of more digits. */
    private static final int MAX_DIGITS = 12;

    private EdtfYearParser() {}

    static EdtfYear year(EdtfCursor cursor) {
        int start = cursor.at();
        if (cursor.take('Y')) {
            return longYear(cursor, start);
        }
        boolean negative = cursor.take('-');
        int digitsAt = cursor.at();
        String digits = cursor.maskedDigits(4);
        boolean masked = digits.indexOf('X') >= 0;
        boolean isGroup = (digits.length() == 2 || digits.length() == 3) && !masked;
        if (digits.isEmpty()) {
            throw cursor.unexpected(negative ? "the digits of a year" : "a date");
        }
        if (digits.length() < 4 && !isGroup) {
            throw cursor.unexpected("a year of four digits");
        }
        if (cursor.isAtDigit()) {
            throw new EdtfException("a year of more than four digits begins with Y", cursor.at());
        }
        if (negative && digits.chars().allMatch(c -> c == '0')) {
            throw new EdtfException("there is no year minus zero", digitsAt);
        }
        if (isGroup) {
            return EdtfYear.group(negative, digits);
        }
        return !masked && cursor.take('S')
                ? significant(cursor, start, Long.parseLong(digits) * (negative ? -1 : 1), 4)
                : EdtfYear.masked(negative, digits);
    }

    private static EdtfYear longYear(EdtfCursor cursor, int start) {
        boolean negative = cursor.take('-');
        int digitsAt = cursor.at();
        if (cursor.isAt('0')) {
            throw new EdtfException("a year after Y has no leading zero", digitsAt);
        }
        long year = cursor.number("a year", MAX_DIGITS);
        int length = cursor.at() - digitsAt;
        if (cursor.take('E')) {
            int exponent = (int) cursor.number("an exponent", 2);
            if (length + exponent > MAX_DIGITS) {
                throw new EdtfException("the year is too far away to count its seconds", start);
            }
            for (int i = 0; i < exponent; i++) {
                year *= 10;
            }
            length += exponent;
        } else if (length < 5) {
            throw new EdtfException("a year after Y has at least five digits", cursor.at());
        }
        long signed = negative ? -year : year;
        return cursor.take('S')
                ? significant(cursor, start, signed, length)
                : new EdtfYear(cursor.since(start), signed, signed, Precision.YEAR);
    }

    private static EdtfYear significant(EdtfCursor cursor, int start, long year, int length) {
        int digitsAt = cursor.at();
        int digits = (int) cursor.number("the number of significant digits", 2);
        if (digits < 1 || digits > length) {
            throw new EdtfException("significant digits are 1 to " + length, digitsAt);
        }
        return EdtfYear.significant(cursor.since(start), year, length, digits);
    }
}
