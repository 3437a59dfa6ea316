package org.dateline.core.dedup;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.dateline.core.model.Modality;
import org.dateline.core.time.CalendarTime;
import org.dateline.core.time.Edtf;
import org.dateline.core.time.EdtfWords;
import org.jspecify.annotations.Nullable;

/** How the dates of two tellings lie to each other. */
final class TimeComparison {
    private static final long DAY = 86_400;
    private static final long DAYS = 8 * DAY;
    private static final long MONTH = 31 * DAY;
    private static final int PUBLISHED_NEAR = 3;
    private static final int PUBLISHED_FAR = 14;

    private TimeComparison() {}

    /**
     * What the dates say.
     *
     * @param signal the name of a signal, or null where they rule out that it is one event
     * @param words the dates, for a reader
     */
    record Finding(@Nullable String signal, String words) {}

    /** Bounds in seconds; a missing one is the end of the long range. */
    private record Stretch(long from, long to) {
        static Stretch of(@Nullable Edtf edtf) {
            return edtf == null
                    ? new Stretch(Long.MIN_VALUE, Long.MAX_VALUE)
                    : new Stretch(
                            edtf.earliestInclusive().map(CalendarTime::seconds).orElse(Long.MIN_VALUE),
                            edtf.latestExclusive().map(CalendarTime::seconds).orElse(Long.MAX_VALUE));
        }

        /** A plan lies after the day on which it was told, if its text gives no day before. */
        static Stretch of(Telling telling) {
            Stretch told = of(telling.edtf());
            LocalDate published = telling.published();
            if (telling.modality() != Modality.PLANNED || published == null || told.from != Long.MIN_VALUE) {
                return told;
            }
            long day = CalendarTime.atStartOf(published).seconds();
            return day < told.to ? new Stretch(day, told.to) : told;
        }

        boolean open() {
            return from == Long.MIN_VALUE || to == Long.MAX_VALUE;
        }

        boolean meets(Stretch other) {
            return from < other.to && other.from < to;
        }

        long length() {
            return to - from;
        }

        Stretch wholeDays() {
            return new Stretch(Math.floorDiv(from, DAY) * DAY, -Math.floorDiv(-to, DAY) * DAY);
        }
    }

    static Finding of(Telling a, Telling b) {
        Stretch one = Stretch.of(a);
        Stretch other = Stretch.of(b);
        String words = words(a, b);
        if (one.open() || other.open()) {
            return one.meets(other) ? new Finding(undated(a, b), words) : new Finding(null, words);
        }
        if (one.meets(other)) {
            return new Finding(meeting(one, other), words);
        }
        Stretch days = one.wholeDays();
        Stretch otherDays = other.wholeDays();
        if (days.meets(otherDays)) {
            return new Finding("another hour of the same day", words);
        }
        boolean beside = days.to == otherDays.from || otherDays.to == days.from;
        boolean short_ = days.length() == DAY && otherDays.length() == DAY;
        return new Finding(
                beside && short_
                        ? a.inferred() || b.inferred() ? "one day apart, and a date is inferred" : "one day apart"
                        : null,
                words);
    }

    private static String meeting(Stretch one, Stretch other) {
        Stretch days = one.wholeDays();
        if (days.length() == DAY && days.equals(other.wholeDays())) {
            return "the same day";
        }
        long wider = Math.max(one.length(), other.length());
        if (one.equals(other) && wider <= MONTH) {
            return "the same stretch of time";
        }
        return wider <= DAYS
                ? "dates that meet within days"
                : wider <= MONTH ? "dates that meet within a month" : "dates that meet within more than a month";
    }

    private static String undated(Telling a, Telling b) {
        LocalDate one = a.published();
        LocalDate other = b.published();
        if (one == null || other == null) {
            return "one has no date";
        }
        long apart = Math.abs(ChronoUnit.DAYS.between(one, other));
        return apart <= PUBLISHED_NEAR
                ? "one has no date, published within three days of each other"
                : apart <= PUBLISHED_FAR
                        ? "one has no date, published within two weeks of each other"
                        : "one has no date";
    }

    private static String words(Telling a, Telling b) {
        String one = words(a);
        String other = words(b);
        return one.equals(other) ? one : one.compareTo(other) < 0 ? one + " / " + other : other + " / " + one;
    }

    private static String words(Telling telling) {
        Edtf edtf = telling.edtf();
        LocalDate published = telling.published();
        if (edtf != null) {
            return EdtfWords.english(edtf);
        }
        return telling.modality() == Modality.PLANNED && published != null
                ? "planned on " + EdtfWords.english(Edtf.ofDay(published))
                : "no date";
    }
}
