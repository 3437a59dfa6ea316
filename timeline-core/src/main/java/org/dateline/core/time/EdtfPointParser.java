package org.dateline.core.time;

import org.jspecify.annotations.Nullable;

/** Reads one EDTF date with its qualification. */
final class EdtfPointParser {
    private static final String QUALIFIERS = "?~%";

    private final EdtfCursor cursor;

    EdtfPointParser(EdtfCursor cursor) {
        this.cursor = cursor;
    }

    EdtfPoint point() {
        int start = cursor.at();
        StringBuilder marks = new StringBuilder();
        mark(marks);
        EdtfYear year = EdtfYearParser.year(cursor);
        mark(marks);
        String month = year.takesMonth() && cursor.take('-') ? month(marks) : null;
        if (month != null && isSeason(month)) {
            return season(start, year, Integer.parseInt(month), marks.toString());
        }
        String day = month != null && cursor.take('-') ? day(year, month, marks) : null;
        boolean takesTime = day != null && day.indexOf('X') < 0 && marks.length() == 0;
        EdtfClock clock = takesTime && cursor.take('T') ? EdtfClockParser.clock(cursor) : null;
        return day(start, year, month, day, clock, marks.toString());
    }

    private String month(StringBuilder marks) {
        mark(marks);
        int start = cursor.at();
        String month = cursor.masked("a month");
        if (!isSeason(month) && !EdtfMask.fitsSome(month, 12)) {
            throw new EdtfException("a month is 01 to 12 and a season 21 to 41, not " + month, start);
        }
        mark(marks);
        return month;
    }

    private String day(EdtfYear year, String month, StringBuilder marks) {
        mark(marks);
        int start = cursor.at();
        String day = cursor.masked("a day");
        if (EdtfCalendar.earliest(year, month, day) == null) {
            throw new EdtfException(EdtfCalendar.whyNoDay(year, month, day), start);
        }
        mark(marks);
        return day;
    }

    private EdtfPoint season(int start, EdtfYear year, int season, String marks) {
        EdtfSeason months = EdtfSeason.of(season);
        CalendarTime first = EdtfCalendar.startOfMonth(year.least(), months.firstMonth());
        CalendarTime end = EdtfCalendar.startOfMonth(year.greatest(), months.lastMonth() + 1);
        return new EdtfPoint(
                cursor.since(start),
                year,
                null,
                season,
                null,
                null,
                isApproximate(marks),
                isUncertain(marks),
                first,
                end);
    }

    private EdtfPoint day(
            int start,
            EdtfYear year,
            @Nullable String month,
            @Nullable String day,
            @Nullable EdtfClock clock,
            String marks) {
        CalendarTime first = bound(start, year, EdtfCalendar::earliest, month, day);
        CalendarTime end = bound(start, year, EdtfCalendar::latest, month, day);
        if (clock != null) {
            first = new CalendarTime(first.seconds() + clock.firstSecond());
            end = new CalendarTime(first.seconds() + clock.lengthSeconds());
        }
        return new EdtfPoint(
                cursor.since(start), year, month, 0, day, clock, isApproximate(marks), isUncertain(marks), first, end);
    }

    /** A first or last second of a year, a month or a day. */
    private interface Bound {
        @Nullable
        CalendarTime of(EdtfYear year, @Nullable String month, @Nullable String day);
    }

    private static CalendarTime bound(
            int start, EdtfYear year, Bound bound, @Nullable String month, @Nullable String day) {
        try {
            CalendarTime time = bound.of(year, month, day);
            if (time == null) {
                throw new EdtfException("no day fits", start);
            }
            return time;
        } catch (ArithmeticException e) {
            throw new EdtfException("the year " + year.text() + " is too far away to count its seconds", start);
        }
    }

    private static boolean isSeason(String month) {
        return month.indexOf('X') < 0 && EdtfSeason.isCode(Integer.parseInt(month));
    }

    private static boolean isApproximate(String marks) {
        return marks.indexOf('~') >= 0 || marks.indexOf('%') >= 0;
    }

    private static boolean isUncertain(String marks) {
        return marks.indexOf('?') >= 0 || marks.indexOf('%') >= 0;
    }

    private void mark(StringBuilder marks) {
        int mark = cursor.takeOneOf(QUALIFIERS);
        if (mark >= 0) {
            marks.append((char) mark);
        }
    }
}
