package org.dateline.core.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;

/**
 * A date as the store and the reader see it: ISO 8601-2 (EDTF) levels 0 to 2.
 *
 * <p>Beside the profile of the Library of Congress it reads times to the hour or minute, centuries of two digits and
 * decades of three. Bounds are those of the calendar as written: a zone is kept and not counted in, and {@code ~},
 * {@code ?} and {@code %} do not widen them; fractions of a second are kept and not counted in. Seasons 21 to 28 are the northern ones of whole months (spring is March to
 * May, winter is December to February of the next year), 29 to 32 the southern ones.
 *
 * <p>Two are equal when they print the same. Printing is as written, without spaces in sets and with an ASCII minus.
 */
public final class Edtf {
    private final EdtfShape shape;
    private final String text;

    private Edtf(EdtfShape shape) {
        this.shape = shape;
        this.text = shape.toString();
    }

    /**
     * Reads EDTF.
     *
     * @throws EdtfException if the text is not EDTF, names a day that the calendar does not have, has an interval that
     *     ends before it begins, or a year so far away that a long does not hold its seconds
     */
    public static Edtf parse(String text) throws EdtfException {
        return new Edtf(EdtfParser.parse(text));
    }

    /** One day, years 0 to 9999. */
    public static Edtf ofDay(LocalDate day) {
        return parse(day.toString());
    }

    /** One month, years 0 to 9999. */
    public static Edtf ofMonth(YearMonth month) {
        return parse(month.toString());
    }

    /** One unknown day from a first to a last one, both inclusive; the day itself when they are the same. */
    public static Edtf oneOf(LocalDate first, LocalDate last) {
        return first.equals(last) ? ofDay(first) : parse("[" + first + ".." + last + "]");
    }

    /** All days from a first to a last one, both inclusive; the day itself when they are the same. */
    public static Edtf lasting(LocalDate first, LocalDate last) {
        return first.equals(last) ? ofDay(first) : parse(first + "/" + last);
    }

    /** First second that belongs to the date; empty when open or unknown. */
    public Optional<CalendarTime> earliestInclusive() {
        return shape.isOpenBelow()
                ? Optional.empty()
                : shape.points().map(EdtfPoint::earliestInclusive).min(Comparator.naturalOrder());
    }

    /** First second after the date; empty when open or unknown. */
    public Optional<CalendarTime> latestExclusive() {
        return shape.isOpenAbove()
                ? Optional.empty()
                : shape.points().map(EdtfPoint::latestExclusive).max(Comparator.naturalOrder());
    }

    /** The finest precision among its dates; an unspecified part (X) does not count. {@code ../..} is MILLENNIUM. */
    public Precision precision() {
        return shape.points()
                .map(EdtfPoint::precision)
                .max(Comparator.naturalOrder())
                .orElse(Precision.MILLENNIUM);
    }

    /** Whether any part is marked {@code ~} or {@code %}. */
    public boolean isApproximate() {
        return shape.points().anyMatch(EdtfPoint::approximate);
    }

    /** Whether any part is marked {@code ?} or {@code %}. */
    public boolean isUncertain() {
        return shape.points().anyMatch(EdtfPoint::uncertain);
    }

    /** Whether it lasts from a start to an end, written with a slash. */
    public boolean isInterval() {
        return shape instanceof EdtfShape.Interval;
    }

    /** Whether it is one unknown member of a choice, written in square brackets. */
    public boolean isOneOf() {
        return shape instanceof EdtfShape.Choice choice && choice.oneOf();
    }

    /** The zone written with a clock time, {@code Z} or an offset; the first one when there are several. */
    public Optional<String> zone() {
        return shape.points()
                .flatMap(point -> Optional.ofNullable(point.clock()).stream())
                .flatMap(clock -> Optional.ofNullable(clock.zone()).stream())
                .findFirst();
    }

    EdtfShape shape() {
        return shape;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Edtf that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
