package org.dateline.importer.extract.timex;

import java.util.Optional;
import org.dateline.core.time.CalendarTime;
import org.dateline.core.time.Edtf;
import org.jspecify.annotations.Nullable;

/** From a first to a last date: all of it, or one unknown day in it. */
record DateRange(Meaning first, Meaning last, boolean oneOf) implements Meaning {
    /** Both ends by themselves, and the range that they make. */
    record Ends(Reckoned from, Reckoned to, Reckoned joined) {}

    @Override
    public Reckoned reckon(Setting setting) {
        return ends(setting).joined();
    }

    /** Where an end gives no date, or they stand in the wrong order, there is no range. */
    Ends ends(Setting setting) {
        Reckoned to = last.reckon(onward(setting));
        Reckoned from = BorrowedYear.of(first, last).reckon(setting);
        if (from.value().isEmpty() || to.value().isEmpty()) {
            return new Ends(from, to, from.value().isEmpty() ? from : to);
        }
        String value = from.value() + "/" + to.value();
        return new Ends(from, to, from.to(to, value, edtf(from, to)));
    }

    /** "From 26 August 1914 to 3 September": the end has the year of the beginning, or the next. */
    private Setting onward(Setting setting) {
        boolean open = BorrowedYear.isOpen(last) && first instanceof Meaning.Known;
        return open
                ? NarratedReader.read(first.reckon(setting), setting.sentence(), true)
                        .map(told -> setting.in(new Story(told, false)))
                        .orElse(setting)
                : setting;
    }

    /** The first end of a range over New Year, of which the text gives the year of the last. */
    record YearBefore(Meaning day) implements Meaning {
        @Override
        public Reckoned reckon(Setting setting) {
            return day.reckon(setting).because("the year before, since the range runs over New Year");
        }

        @Override
        public boolean isDay() {
            return day.isDay();
        }
    }

    private @Nullable Edtf edtf(Reckoned from, Reckoned to) {
        if (from.edtf() == null || to.edtf() == null) {
            return null;
        }
        if (from.edtf().equals(to.edtf())) {
            return to.edtf();
        }
        String begin = from.edtf().isOneOf()
                ? about(from.edtf().earliestInclusive(), 0)
                : from.edtf().toString();
        String end = to.edtf().isOneOf()
                ? about(to.edtf().latestExclusive(), 1)
                : to.edtf().toString();
        return TimexToEdtf.edtf(oneOf ? "[" + begin + ".." + end + "]" : begin + "/" + end);
    }

    /** "Late June" begins about the 21st. */
    private static String about(Optional<CalendarTime> edge, int daysAfter) {
        return edge.map(CalendarTime::toLocalDateTime)
                .map(time -> time.toLocalDate().minusDays(daysAfter) + "~")
                .orElse("..");
    }
}
