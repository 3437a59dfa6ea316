package org.dateline.importer.extract.timex;

import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoUnit;
import org.dateline.core.time.Edtf;

/** Ramadan: the whole month, approximate by a day at either end. */
record Fasting(Toward toward, int year) implements Meaning {
    @Override
    public Reckoned reckon(Setting setting) {
        Reckoned begins = new Holiday(FeastRule.of("hijri 9-1"), toward, year).reckon(setting);
        LocalDate first = CalendarWords.day(begins.value()).orElse(null);
        if (first == null) {
            return begins;
        }
        LocalDate last = LocalDate.from(HijrahDate.from(first).plus(1, ChronoUnit.MONTHS))
                .minusDays(1);
        return new Reckoned(
                begins.type(),
                first + "/" + last,
                Edtf.parse(first + "~/" + last + "~"),
                begins.how(),
                begins.anchor(),
                begins.inferred(),
                null);
    }
}
