package org.dateline.core.time;

import org.jspecify.annotations.Nullable;

/** Reads the time of day that follows the T of an EDTF date. */
final class EdtfClockParser {
    private EdtfClockParser() {}

    static EdtfClock clock(EdtfCursor cursor) {
        int start = cursor.at();
        int hour = cursor.two("an hour", 24);
        boolean hasMinute = cursor.take(':');
        int minute = hasMinute ? cursor.two("a minute", 59) : 0;
        boolean hasSecond = hasMinute && cursor.take(':');
        int second = hasSecond ? cursor.two("a second", 59) : 0;
        if (hasSecond && cursor.take('.')) {
            cursor.number("a fraction of a second", 9);
        }
        if (hour == 24 && (minute > 0 || second > 0)) {
            throw new EdtfException("24 hours is 24:00:00 only", start);
        }
        String zone = zone(cursor);
        int length = hasSecond ? 1 : hasMinute ? 60 : 3600;
        return new EdtfClock(cursor.since(start), hour * 3600 + minute * 60 + second, length, zone);
    }

    private static @Nullable String zone(EdtfCursor cursor) {
        int start = cursor.at();
        if (cursor.take('Z')) {
            return "Z";
        }
        int sign = cursor.takeOneOf("+-");
        if (sign < 0) {
            return null;
        }
        int hours = cursor.two("an offset in hours", 14);
        int minutes = cursor.take(':') ? cursor.two("minutes of an offset", 59) : 0;
        if (hours * 60 + minutes > (sign == '-' ? 12 : 14) * 60) {
            throw new EdtfException("offsets from UTC are -12:00 to +14:00", start);
        }
        return cursor.since(start);
    }
}
