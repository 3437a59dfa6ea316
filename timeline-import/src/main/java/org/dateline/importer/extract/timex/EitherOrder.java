package org.dateline.importer.extract.timex;

import java.time.LocalDate;
import org.dateline.core.model.Timex3;
import org.dateline.core.time.Edtf;

/**
 * A date in figures, such as 10/01/2025, of which the text does not say whether the month or the day comes first. Where
 * only one of the two is on the side of publication that the tense points to, it is that one; else it stays one of two.
 */
record EitherOrder(LocalDate monthFirst, LocalDate dayFirst) implements Meaning {

    @Override
    public Reckoned reckon(Setting setting) {
        LocalDate publication = setting.publication();
        if (publication != null && (setting.tense().isPast() || setting.tense().isFuture())) {
            boolean future = setting.tense().isFuture();
            boolean first = monthFirst.isAfter(publication) == future;
            boolean second = dayFirst.isAfter(publication) == future;
            if (first != second) {
                return chosen(first ? monthFirst : dayFirst, first, future, setting);
            }
        }
        boolean inOrder = monthFirst.isBefore(dayFirst);
        Edtf either = TimexToEdtf.edtf(
                "[" + (inOrder ? monthFirst : dayFirst) + "," + (inOrder ? dayFirst : monthFirst) + "]");
        String how = "since the text does not say whether the day or the month comes first";
        return new Reckoned(Timex3.Type.DATE, CalendarWords.timexDay(monthFirst), either, how, null, true, null);
    }

    private static Reckoned chosen(LocalDate day, boolean monthFirst, boolean future, Setting setting) {
        String how = "with the " + (monthFirst ? "month" : "day") + " first, since the other reading is not "
                + (future ? "after " : "before ") + setting.publicationWords();
        return new Reckoned(
                Timex3.Type.DATE,
                CalendarWords.timexDay(day),
                Edtf.ofDay(day),
                how,
                setting.publicationWords(),
                true,
                null);
    }

    @Override
    public boolean isDay() {
        return true;
    }

    /** The same without a year: 10/12. */
    record Noted(Meaning monthFirst, Meaning dayFirst) implements Meaning {
        @Override
        public Reckoned reckon(Setting setting) {
            Reckoned month = monthFirst.reckon(setting);
            Reckoned day = dayFirst.reckon(setting);
            LocalDate inMonthOrder = CalendarWords.day(month.value()).orElse(null);
            LocalDate inDayOrder = CalendarWords.day(day.value()).orElse(null);
            if (inMonthOrder == null || inDayOrder == null) {
                return month;
            }
            Reckoned either = new EitherOrder(inMonthOrder, inDayOrder).reckon(setting);
            String how = either.how() + "; " + Reckoned.how(month, day);
            return new Reckoned(either.type(), either.value(), either.edtf(), how, month.anchor(), true, null);
        }

        @Override
        public boolean isDay() {
            return true;
        }
    }
}
