package org.dateline.core.time;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What an EDTF expression is made of; prints as EDTF. */
sealed interface EdtfShape {

    /** Every date in it, in the order written. */
    Stream<EdtfPoint> points();

    /** Whether its lower bound is open or unknown. */
    boolean isOpenBelow();

    /** Whether its upper bound is open or unknown. */
    boolean isOpenAbove();

    /** One date. */
    record Single(EdtfPoint point) implements EdtfShape {
        @Override
        public Stream<EdtfPoint> points() {
            return Stream.of(point);
        }

        @Override
        public boolean isOpenBelow() {
            return false;
        }

        @Override
        public boolean isOpenAbove() {
            return false;
        }

        @Override
        public String toString() {
            return point.text();
        }
    }

    /** A stretch that lasts from start to end, both inclusive. */
    record Interval(EdtfEnd start, EdtfEnd end) implements EdtfShape {
        @Override
        public Stream<EdtfPoint> points() {
            return Stream.of(start, end).map(EdtfEnd::point).filter(Objects::nonNull);
        }

        @Override
        public boolean isOpenBelow() {
            return start.point() == null;
        }

        @Override
        public boolean isOpenAbove() {
            return end.point() == null;
        }

        @Override
        public String toString() {
            return start + "/" + end;
        }
    }

    /** One of its members, or all of them. */
    record Choice(boolean oneOf, List<Member> members) implements EdtfShape {
        @Override
        public Stream<EdtfPoint> points() {
            return members.stream().flatMap(Member::points);
        }

        @Override
        public boolean isOpenBelow() {
            return members.stream().anyMatch(m -> m.first() == null);
        }

        @Override
        public boolean isOpenAbove() {
            return members.stream().anyMatch(m -> m.last() == null);
        }

        @Override
        public String toString() {
            String inner = members.stream().map(Member::toString).collect(Collectors.joining(","));
            return oneOf ? "[" + inner + "]" : "{" + inner + "}";
        }
    }

    /**
     * A member of a choice.
     *
     * @param first null when open below
     * @param last the same as first unless a range; null when open above
     * @param isRange whether written with {@code ..}
     */
    record Member(@Nullable EdtfPoint first, @Nullable EdtfPoint last, boolean isRange) {
        Stream<EdtfPoint> points() {
            return Stream.of(first, isRange ? last : null).filter(Objects::nonNull);
        }

        @Override
        public String toString() {
            String start = first == null ? "" : first.text();
            return isRange ? start + ".." + (last == null ? "" : last.text()) : start;
        }
    }
}
