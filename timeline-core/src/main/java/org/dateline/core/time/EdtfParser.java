package org.dateline.core.time;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads ISO 8601-2 EDTF by recursive descent; every method leaves the cursor after what it read. */
final class EdtfParser extends EdtfCursor {
    private static final int MAX_LENGTH = 500;
    private static final int MAX_YEAR_DIGITS = 12;
    private static final String QUALIFIERS = "?~%";

    private EdtfParser(String text) {
        super(text);
    }

    static EdtfShape parse(String written) {
        if (written.length() > MAX_LENGTH) {
            throw new EdtfException("a date has at most " + MAX_LENGTH + " characters", MAX_LENGTH);
        }
        EdtfParser parser = new EdtfParser(written.replace('\u2212', '-'));
        EdtfShape shape = parser.shape();
        if (!parser.atEnd()) {
            throw parser.unexpected("the end of the date");
        }
        return shape;
    }

    private EdtfShape shape() {
        if (atEnd()) {
            throw unexpected("a date");
        }
        if (peek() == '[' || peek() == '{') {
            return set();
        }
        EdtfEnd start = end();
        if (!take('/')) {
            if (start.point() == null) {
                throw unexpected("a date, or / for an interval");
            }
            return new EdtfShape.Single(start.point());
        }
        EdtfEnd end = end();
        if (start.isUnknown() && end.isUnknown()) {
            throw new EdtfException("an interval needs a start or an end", at);
        }
        requireOrder(start.point(), end.point());
        return new EdtfShape.Interval(start, end);
    }

    private EdtfEnd end() {
        if (text.startsWith("..", at)) {
            at += 2;
            return EdtfEnd.OPEN;
        }
        return atEnd() || peek() == '/' ? EdtfEnd.UNKNOWN : EdtfEnd.of(point());
    }

    private EdtfShape set() {
        boolean oneOf = text.charAt(at++) == '[';
        char close = oneOf ? ']' : '}';
        List<EdtfShape.Member> members = new ArrayList<>();
        do {
            skipSpaces();
            members.add(member(close));
            skipSpaces();
        } while (take(','));
        if (!take(close)) {
            throw unexpected("a comma or " + close);
        }
        return new EdtfShape.Choice(oneOf, List.copyOf(members));
    }

    private EdtfShape.Member member(char close) {
        EdtfPoint first = text.startsWith("..", at) ? null : point();
        if (!text.startsWith("..", at)) {
            return new EdtfShape.Member(first, first, false);
        }
        at += 2;
        EdtfPoint last = atEnd() || peek() == close || peek() == ',' || peek() == ' ' ? null : point();
        if (first == null && last == null) {
            throw unexpected("a date before or after ..");
        }
        requireOrder(first, last);
        return new EdtfShape.Member(first, last, true);
    }

    private void requireOrder(@Nullable EdtfPoint first, @Nullable EdtfPoint last) {
        if (first != null && last != null && last.latestExclusive().compareTo(first.earliestInclusive()) <= 0) {
            throw new EdtfException(last.text() + " ends before " + first.text() + " begins", at);
        }
    }

    private EdtfPoint point() {
        int start = at;
        StringBuilder marks = new StringBuilder();
        mark(marks);
        EdtfYear year = year();
        mark(marks);
        String month = null;
        String day = null;
        if (year.takesMonth() && take('-')) {
            mark(marks);
            month = pair("a month");
            mark(marks);
            if (!isSeason(month) && take('-')) {
                mark(marks);
                day = pair("a day");
                mark(marks);
            }
        }
        EdtfClock clock = day != null && day.indexOf('X') < 0 && marks.length() == 0 && take('T') ? clock() : null;
        return point(start, year, month, day, clock, marks.toString());
    }

    private EdtfPoint point(
            int start,
            EdtfYear year,
            @Nullable String month,
            @Nullable String day,
            @Nullable EdtfClock clock,
            String marks) {
        boolean approximate = marks.indexOf('~') >= 0 || marks.indexOf('%') >= 0;
        boolean uncertain = marks.indexOf('?') >= 0 || marks.indexOf('%') >= 0;
        int season = month != null && isSeason(month) ? Integer.parseInt(month) : 0;
        CalendarTime[] bounds;
        try {
            bounds = season > 0 ? seasonBounds(year, season) : bounds(start, year, month, day, clock);
        } catch (ArithmeticException e) {
            throw new EdtfException("the year " + year.text() + " is too far away to count its seconds", start);
        }
        return new EdtfPoint(
                text.substring(start, at),
                year,
                season > 0 ? null : month,
                season,
                day,
                clock,
                approximate,
                uncertain,
                bounds[0],
                bounds[1]);
    }

    private static CalendarTime[] seasonBounds(EdtfYear year, int season) {
        int[] months = EdtfCalendar.monthsOf(season);
        return new CalendarTime[] {
            EdtfCalendar.startOfMonth(year.least(), months[0]),
            EdtfCalendar.startOfMonth(year.greatest(), months[1] + 1)
        };
    }

    private CalendarTime[] bounds(
            int start, EdtfYear year, @Nullable String month, @Nullable String day, @Nullable EdtfClock clock) {
        CalendarTime first = EdtfCalendar.earliest(year, month, day);
        CalendarTime end = EdtfCalendar.latest(year, month, day);
        if (first == null || end == null) {
            throw new EdtfException("the calendar has no such day: " + text.substring(start, at), start);
        }
        if (clock == null) {
            return new CalendarTime[] {first, end};
        }
        long second = first.seconds() + clock.firstSecond();
        return new CalendarTime[] {new CalendarTime(second), new CalendarTime(second + clock.lengthSeconds())};
    }

    private EdtfYear year() {
        int start = at;
        if (take('Y')) {
            return longYear(start);
        }
        boolean negative = take('-');
        int digitsAt = at;
        while (!atEnd() && at - digitsAt < 5 && (isDigit(peek()) || peek() == 'X')) {
            at++;
        }
        String digits = text.substring(digitsAt, at);
        boolean masked = digits.indexOf('X') >= 0;
        if (digits.length() == 4) {
            requireNoMinusZero(negative, digits, start);
            return !masked && take('S')
                    ? significant(start, Long.parseLong(digits) * (negative ? -1 : 1), 4)
                    : EdtfYear.masked(negative, digits);
        }
        if ((digits.length() == 2 || digits.length() == 3) && !masked) {
            requireNoMinusZero(negative, digits, start);
            return EdtfYear.group(negative, digits);
        }
        throw new EdtfException("a year has four digits, or Y before five and more", Math.min(at, text.length()));
    }

    private static void requireNoMinusZero(boolean negative, String digits, int start) {
        if (negative && digits.chars().allMatch(c -> c == '0')) {
            throw new EdtfException("there is no year minus zero", start);
        }
    }

    private EdtfYear longYear(int start) {
        boolean negative = take('-');
        int digitsAt = at;
        long year = number("a year", MAX_YEAR_DIGITS);
        int length = at - digitsAt;
        if (text.charAt(digitsAt) == '0') {
            throw new EdtfException("a year after Y has no leading zero", digitsAt);
        }
        if (take('E')) {
            int exponent = (int) number("an exponent", 2);
            if (length + exponent > MAX_YEAR_DIGITS) {
                throw new EdtfException("the year is too far away to count its seconds", start);
            }
            for (int i = 0; i < exponent; i++) {
                year *= 10;
            }
            length += exponent;
        } else if (length < 5) {
            throw new EdtfException("a year after Y has at least five digits", digitsAt);
        }
        long signed = negative ? -year : year;
        return take('S')
                ? significant(start, signed, length)
                : new EdtfYear(text.substring(start, at), signed, signed, Precision.YEAR);
    }

    private EdtfYear significant(int start, long year, int length) {
        int digits = (int) number("the number of significant digits", 2);
        if (digits < 1 || digits > length) {
            throw new EdtfException("significant digits are 1 to " + length, at - 1);
        }
        return EdtfYear.significant(text.substring(start, at), year, length, digits);
    }

    private EdtfClock clock() {
        int start = at;
        int hour = two("an hour", 24);
        boolean hasMinute = take(':');
        int minute = hasMinute ? two("a minute", 59) : 0;
        boolean hasSecond = hasMinute && take(':');
        int second = hasSecond ? two("a second", 59) : 0;
        if (hasSecond && take('.')) {
            number("a fraction of a second", 9);
        }
        if (hour == 24 && (minute > 0 || second > 0)) {
            throw new EdtfException("24 hours is 24:00:00 only", start);
        }
        String zone = zone();
        int length = hasSecond ? 1 : hasMinute ? 60 : 3600;
        return new EdtfClock(text.substring(start, at), hour * 3600 + minute * 60 + second, length, zone);
    }

    private @Nullable String zone() {
        int start = at;
        if (take('Z')) {
            return "Z";
        }
        if (atEnd() || (peek() != '+' && peek() != '-')) {
            return null;
        }
        boolean west = text.charAt(at++) == '-';
        int hours = two("an offset in hours", 14);
        int minutes = take(':') ? two("minutes of an offset", 59) : 0;
        if (hours * 60 + minutes > (west ? 12 : 14) * 60) {
            throw new EdtfException("offsets from UTC are -12:00 to +14:00", start);
        }
        return text.substring(start, at);
    }

    private String pair(String what) {
        int start = at;
        while (at < start + 2 && !atEnd() && (isDigit(peek()) || peek() == 'X')) {
            at++;
        }
        if (at != start + 2) {
            throw unexpected(what + " of two digits");
        }
        return text.substring(start, at);
    }

    private static boolean isSeason(String month) {
        if (month.indexOf('X') >= 0) {
            return false;
        }
        int number = Integer.parseInt(month);
        return number >= 21 && number <= 41;
    }

    private void mark(StringBuilder marks) {
        if (!atEnd() && QUALIFIERS.indexOf(peek()) >= 0) {
            marks.append(text.charAt(at++));
        }
    }
}
