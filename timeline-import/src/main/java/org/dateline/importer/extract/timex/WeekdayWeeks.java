package org.dateline.importer.extract.timex;

import java.time.LocalDate;
import java.util.Optional;
import org.dateline.core.time.Edtf;

/**
 * A weekday so many weeks further: "Friday week", "a week ago Thursday", "two Thursdays ago".
 *
 * @param day the weekday that it is counted from: the next one, or the last one
 * @param weeks how many further; negative for the past
 */
record WeekdayWeeks(Days.Weekday day, int weeks) implements Meaning {

    @Override
    public Reckoned reckon(Setting setting) {
        Reckoned near = day.reckon(setting);
        Optional<LocalDate> from = CalendarWords.day(near.value());
        String anchor = near.anchor();
        if (from.isEmpty() || anchor == null) {
            return near;
        }
        LocalDate date = from.get().plusWeeks(weeks);
        int count = Math.abs(weeks);
        String further =
                count == 0 ? "" : count + (count == 1 ? " week" : " weeks") + (weeks < 0 ? " before " : " after ");
        return Reckoned.relative(
                CalendarWords.timexDay(date), Edtf.ofDay(date), further + near.how(), anchor, near.inferred());
    }

    @Override
    public boolean isDay() {
        return true;
    }
}
