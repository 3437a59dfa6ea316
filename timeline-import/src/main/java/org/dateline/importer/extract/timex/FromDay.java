package org.dateline.importer.extract.timex;

import java.time.LocalDate;
import org.dateline.core.time.Edtf;

/** A day so far from another one that is named: "a week from Monday", "a year ago today". */
record FromDay(Meaning day, Shift shift) implements Meaning {
    @Override
    public Reckoned reckon(Setting setting) {
        Reckoned of = day.reckon(setting);
        LocalDate date = of.value().length() == 10 ? shift.from(LocalDate.parse(of.value())) : null;
        if (date == null) {
            return Reckoned.unresolved("the text does not say which day it counts from");
        }
        String how = "counted from " + of.value() + ", " + of.how();
        return new Reckoned(
                of.type(), CalendarWords.timexDay(date), Edtf.ofDay(date), how, of.anchor(), of.inferred(), null);
    }

    @Override
    public boolean isDay() {
        return true;
    }
}
