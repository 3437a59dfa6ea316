package org.dateline.core.time;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads ISO 8601-2 EDTF by descent, once from left to right: intervals, sets, and the dates in them. */
final class EdtfParser {
    private static final int MAX_LENGTH = 500;

    private final EdtfCursor cursor;
    private final EdtfPointParser points;

    private EdtfParser(EdtfCursor cursor) {
        this.cursor = cursor;
        this.points = new EdtfPointParser(cursor);
    }

    static EdtfShape parse(String written) {
        if (written.length() > MAX_LENGTH) {
            throw new EdtfException("a date has at most " + MAX_LENGTH + " characters", MAX_LENGTH);
        }
        EdtfCursor cursor = new EdtfCursor(written.replace('\u2212', '-'));
        EdtfShape shape = new EdtfParser(cursor).shape();
        if (!cursor.atEnd()) {
            throw cursor.unexpected("the end of the date");
        }
        return shape;
    }

    private EdtfShape shape() {
        if (cursor.atEnd()) {
            throw cursor.unexpected("a date");
        }
        if (cursor.take('[')) {
            return choice(true, ']');
        }
        if (cursor.take('{')) {
            return choice(false, '}');
        }
        EdtfEnd start = end();
        if (!cursor.take('/')) {
            if (start.point() == null) {
                throw cursor.unexpected("/ and the end of an interval");
            }
            return new EdtfShape.Single(start.point());
        }
        int endAt = cursor.at();
        EdtfEnd end = end();
        if (start.isUnknown() && end.isUnknown()) {
            throw new EdtfException("an interval needs a start or an end", endAt);
        }
        requireOrder(start.point(), end.point(), endAt);
        return new EdtfShape.Interval(start, end);
    }

    private EdtfEnd end() {
        if (cursor.take("..")) {
            return EdtfEnd.OPEN;
        }
        return cursor.atEnd() || cursor.isAt('/') ? EdtfEnd.UNKNOWN : EdtfEnd.of(points.point());
    }

    private EdtfShape choice(boolean oneOf, char close) {
        List<EdtfShape.Member> members = new ArrayList<>();
        do {
            cursor.skipSpaces();
            members.add(member(close));
            cursor.skipSpaces();
        } while (cursor.take(','));
        if (!cursor.take(close)) {
            throw cursor.unexpected("a comma or " + close);
        }
        return new EdtfShape.Choice(oneOf, List.copyOf(members));
    }

    private EdtfShape.Member member(char close) {
        EdtfPoint first = cursor.isAt("..") ? null : points.point();
        if (!cursor.take("..")) {
            return new EdtfShape.Member(first, first, false);
        }
        int lastAt = cursor.at();
        boolean isOpen = cursor.atEnd() || cursor.isAt(close) || cursor.isAt(',') || cursor.isAt(' ');
        EdtfPoint last = isOpen ? null : points.point();
        if (first == null && last == null) {
            throw cursor.unexpected("a date before or after ..");
        }
        requireOrder(first, last, lastAt);
        return new EdtfShape.Member(first, last, true);
    }

    private static void requireOrder(@Nullable EdtfPoint first, @Nullable EdtfPoint last, int lastAt) {
        if (first != null && last != null && last.latestExclusive().compareTo(first.earliestInclusive()) <= 0) {
            throw new EdtfException(last.text() + " ends before " + first.text() + " begins", lastAt);
        }
    }
}
