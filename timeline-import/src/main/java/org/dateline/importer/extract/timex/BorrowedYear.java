package org.dateline.importer.extract.timex;

import java.time.LocalDate;
import java.util.Optional;
import org.dateline.core.time.CalendarTime;

/** A day or month that takes its year from the date after it: "20 July and 21 July 1969", "December 28 to January 3, 2024". */
record BorrowedYear(Meaning open, Meaning next) implements Meaning {

    /** The meaning with the year of the next, where it has none and the next has one. */
    static Meaning of(Meaning first, Meaning next) {
        return isOpen(first) ? new BorrowedYear(first, next) : first;
    }

    static boolean isOpen(Meaning meaning) {
        return (WithWeekday.inside(meaning) instanceof Days.MonthDay day && day.toward() == Toward.NONE)
                || (meaning instanceof Periods.Month month && month.toward() == Toward.NONE)
                || (meaning instanceof Periods.Season season && season.toward() == Toward.NONE);
    }

    @Override
    public Reckoned reckon(Setting setting) {
        Reckoned alone = open.reckon(setting);
        Reckoned then = next.reckon(setting);
        Optional<LocalDate> end = then.edtf() == null
                ? Optional.empty()
                : then.edtf()
                        .latestExclusive()
                        .map(CalendarTime::toLocalDateTime)
                        .map(time -> time.toLocalDate().minusDays(1));
        return end.flatMap(last -> in(last.getYear(), last)
                        .map(value -> borrowed(value, "in the year of ", then))
                        .or(() -> in(last.getYear() - 1, last)
                                .map(value -> borrowed(value, "the last one before ", then))))
                .orElse(alone);
    }

    private Reckoned borrowed(String value, String which, Reckoned then) {
        String how = which + then.words() + (then.anchor() == null ? "" : "; " + then.how());
        String anchor = then.anchor() == null ? then.value() : then.anchor();
        return Reckoned.relative(value, TimexToEdtf.edtf(value, edge(), null), how, anchor, true);
    }

    private Optional<String> in(int year, LocalDate last) {
        if (WithWeekday.inside(open) instanceof Days.MonthDay day) {
            return Days.of(year, day.month(), day.day())
                    .filter(date -> !date.isAfter(last))
                    .map(CalendarWords::timexDay);
        }
        if (open instanceof Periods.Season season) {
            String value = CalendarWords.timexYear(year) + "-" + season.code();
            LocalDate begin = LocalDate.of(year, 3 + 3 * Onward.SEASONS.indexOf(season.code()), 1);
            return begin.isAfter(last) ? Optional.empty() : Optional.of(value);
        }
        LocalDate first = LocalDate.of(year, ((Periods.Month) open).month(), 1);
        return first.isAfter(last) ? Optional.empty() : Optional.of(CalendarWords.timexMonth(first));
    }

    private Edge edge() {
        return open instanceof Periods.Month month
                ? month.edge()
                : open instanceof Days.MonthDay day ? day.edge() : Edge.NONE;
    }

    @Override
    public boolean isDay() {
        return open.isDay();
    }
}
