package org.dateline.importer.extract.timex;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.LongStream;
import org.dateline.core.time.Edtf;

/** "the 21st": a day of a month that the text leaves out, on the side of publication that the tense points to. */
record DayOfMonth(int day) implements Meaning {

    @Override
    public Reckoned reckon(Setting setting) {
        LocalDate published = setting.publication();
        if (published == null) {
            return Reckoned.withoutPublication();
        }
        return near(published, setting.tense())
                .map(found -> Reckoned.relative(
                        found.toString(),
                        Edtf.ofDay(found),
                        "the nearest such day to " + setting.publicationWords()
                                + setting.tense().because(),
                        setting.publicationWords(),
                        true))
                .orElseGet(() -> Reckoned.unresolved("no month near has such a day"));
    }

    private Optional<LocalDate> near(LocalDate published, Tense tense) {
        YearMonth month = YearMonth.from(published);
        return LongStream.rangeClosed(-2, 2)
                .mapToObj(month::plusMonths)
                .filter(near -> near.isValidDay(day))
                .map(near -> near.atDay(day))
                .filter(found -> !(tense.isPast() && found.isAfter(published)))
                .filter(found -> !(tense.isFuture() && found.isBefore(published)))
                .min(Comparator.comparingLong(found -> Math.abs(ChronoUnit.DAYS.between(published, found))));
    }

    @Override
    public boolean isDay() {
        return true;
    }
}
