package org.dateline.core.time;

import static java.util.Comparator.naturalOrder;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
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

    /** Whether what is dated by it can lie in a stretch as a whole. */
    boolean isPossiblyIn(Stretch stretch);

    /** From its earliest bound to its latest one, as far as they may be: an open or unknown one has no limit. */
    default Stretch widest() {
        return Stretch.of(
                isOpenBelow()
                        ? Optional.empty()
                        : points().map(EdtfPoint::earliestInclusive).min(naturalOrder()),
                isOpenAbove()
                        ? Optional.empty()
                        : points().map(EdtfPoint::latestExclusive).max(naturalOrder()));
    }

    /** The same as far as is known: an unknown end of an interval is not beyond the end that is known. Empty, with
     * its end before its first, where nothing is known. */
    default Stretch surest() {
        return widest();
    }

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
        public boolean isPossiblyIn(Stretch stretch) {
            return point.isPossiblyIn(stretch);
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

        /** It lasts, so that both its ends have to be in. */
        @Override
        public boolean isPossiblyIn(Stretch stretch) {
            boolean startFits = start.isOpen() ? stretch.isOpenBelow() : fits(start, stretch);
            return startFits && (end.isOpen() ? stretch.isOpenAbove() : fits(end, stretch));
        }

        private static boolean fits(EdtfEnd end, Stretch stretch) {
            return end.point() == null || end.point().isPossiblyIn(stretch);
        }

        @Override
        public Stretch surest() {
            EdtfPoint first = end.point();
            EdtfPoint last = start.point();
            long sureFirst = first == null ? Long.MAX_VALUE : first.bounds().first();
            long sureEnd = last == null ? Long.MIN_VALUE : last.bounds().end();
            return new Stretch(
                    start.isUnknown() ? sureFirst : widest().first(), end.isUnknown() ? sureEnd : widest().end());
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
        public boolean isPossiblyIn(Stretch stretch) {
            return oneOf
                    ? members.stream().anyMatch(member -> member.isPossiblyIn(stretch))
                    : members.stream().allMatch(member -> member.isAsAWholeIn(stretch));
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

        /** Whether one of it can lie in a stretch. */
        boolean isPossiblyIn(Stretch stretch) {
            return isRange || first == null ? range().overlaps(stretch) : first.isPossiblyIn(stretch);
        }

        /** Whether each of it can. */
        boolean isAsAWholeIn(Stretch stretch) {
            boolean startFits = first == null ? stretch.isOpenBelow() : first.isPossiblyIn(stretch);
            return startFits && (last == null ? stretch.isOpenAbove() : last.isPossiblyIn(stretch));
        }

        private Stretch range() {
            return Stretch.of(
                    Optional.ofNullable(first).map(EdtfPoint::earliestInclusive),
                    Optional.ofNullable(last).map(EdtfPoint::latestExclusive));
        }

        @Override
        public String toString() {
            String start = first == null ? "" : first.text();
            return isRange ? start + ".." + (last == null ? "" : last.text()) : start;
        }
    }
}
