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
 * {@code ?} and {@code %} do not widen them; fractions of a second are kept and not counted in.
 *
 * <p>Seasons 25 to 28 are the northern ones of whole months (spring is March to May, winter is December to February of
 * the next year), 29 to 32 the southern ones. Seasons 21 to 24 name no hemisphere, and so no months: they are bounded as
 * the first to the fourth quarter of the year.
 *
 * <p>Two are equal when they print the same. Printing is as written, without spaces in sets and with an ASCII minus.
 * They are ordered by their earliest bound, an open or unknown one first; then by their latest bound, an open or unknown
 * one last; then by what they print, so that only equal ones compare as equal.
 */
public final class Edtf implements Comparable<Edtf> {
    private static final Comparator<Edtf> ORDER = Comparator.comparingLong(
                    (Edtf edtf) -> edtf.shape.widest().first())
            .thenComparingLong(edtf -> edtf.shape.widest().end())
            .thenComparing(edtf -> edtf.text);

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

    /** One day. EDTF has days for the years -9999 to 9999 only; beyond them it is the year, which is coarser. */
    public static Edtf ofDay(LocalDate day) {
        return parse(text(day));
    }

    /** One month. EDTF has months for the years -9999 to 9999 only; beyond them it is the year, which is coarser. */
    public static Edtf ofMonth(YearMonth month) {
        return parse(isFar(month.getYear()) ? "Y" + month.getYear() : month.toString());
    }

    /** One year, of any size. */
    public static Edtf ofYear(int year) {
        String digits = "%04d".formatted(Math.abs(year));
        return parse(isFar(year) ? "Y" + year : year < 0 ? "-" + digits : digits);
    }

    /** The year or month that holds a day, or the day itself where the precision is any other. */
    public static Edtf holding(LocalDate day, Precision precision) {
        return switch (precision) {
            case YEAR -> ofYear(day.getYear());
            case MONTH -> ofMonth(YearMonth.from(day));
            default -> ofDay(day);
        };
    }

    /**
     * One unknown day from a first to a last one, both inclusive; the day itself, or the far year, when they are the same.
     *
     * @throws EdtfException if the last one is before the first one
     */
    public static Edtf oneOf(LocalDate first, LocalDate last) {
        return text(first).equals(text(last)) ? ofDay(first) : parse("[" + text(first) + ".." + text(last) + "]");
    }

    /**
     * All days from a first to a last one, both inclusive; the day itself, or the far year, when they are the same.
     *
     * @throws EdtfException if the last one is before the first one
     */
    public static Edtf lasting(LocalDate first, LocalDate last) {
        return text(first).equals(text(last)) ? ofDay(first) : parse(text(first) + "/" + text(last));
    }

    private static String text(LocalDate day) {
        return isFar(day.getYear()) ? "Y" + day.getYear() : day.toString();
    }

    private static boolean isFar(int year) {
        return year < -9999 || year > 9999;
    }

    /** First second that belongs to the date; empty when open or unknown. */
    public Optional<CalendarTime> earliestInclusive() {
        return shape.widest().earliestInclusive();
    }

    /** First second after the date; empty when open or unknown. */
    public Optional<CalendarTime> latestExclusive() {
        return shape.widest().latestExclusive();
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

    /**
     * Whether what this dates may lie within another date, that is within the stretch from its earliest to its latest
     * bound; gaps in it are not regarded, and a bound that is open or unknown does not limit it.
     *
     * <p>A single date and a choice in square brackets may where any one day of theirs, at least in part, lies in it: an
     * {@code X} stands for the digits that fit only. What lasts ({@code 2020/2021}) and what is several ({@code
     * {2020,2021}}) may where each of its ends and members may. An open end needs the same side open; an unknown end may
     * be anywhere. Qualification ({@code ~ ? %}) is not regarded, and neither are zones.
     */
    public boolean isPossiblyWithin(Edtf other) {
        return shape.isPossiblyIn(other.shape.widest());
    }

    /**
     * Whether whatever this may stand for lies within another date: from this one's earliest to its latest bound all is
     * within the other's bounds. Qualification ({@code ~ ? %}) is not regarded, and neither are zones.
     *
     * <p>Each date is certainly within itself, but for an interval with an unknown end ({@code 2020/}): where that end is
     * nobody knows, and so not whether it is before the other one's. Where this holds {@link #isPossiblyWithin} does too,
     * and what is certainly within a date is certainly within all that this date is certainly within.
     */
    public boolean isCertainlyWithin(Edtf other) {
        return other.shape.surest().encloses(shape.widest());
    }

    EdtfShape shape() {
        return shape;
    }

    @Override
    public int compareTo(Edtf other) {
        return ORDER.compare(this, other);
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
