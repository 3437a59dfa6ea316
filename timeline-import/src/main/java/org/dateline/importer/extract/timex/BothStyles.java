package org.dateline.importer.extract.timex;

import java.time.LocalDate;
import org.dateline.core.model.Timex3;
import org.dateline.core.time.Edtf;

/** One of the two days that a text gives for the same day, by the Julian and the Gregorian calendar. */
record BothStyles(LocalDate named, LocalDate gregorian) implements Meaning {
    @Override
    public Reckoned reckon(Setting setting) {
        String how = "since the text gives the day in both styles, by the Julian (old) and by the Gregorian (new)"
                + " calendar, and dates are Gregorian";
        return new Reckoned(
                Timex3.Type.DATE, CalendarWords.timexDay(named), Edtf.ofDay(gregorian), how, null, false, null);
    }

    @Override
    public boolean isDay() {
        return true;
    }
}
