package org.dateline.importer.extract.timex;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.dateline.core.model.Timex3;
import org.jspecify.annotations.Nullable;

/** Meanings within a day, and holidays. */
final class Times {
    private static final int NEAR_DAYS = 45;
    private static final String EASTER = "easter";

    private Times() {}

    /** A part of a day or a clock time on it. {@code suffix} is TEV or T17:30, {@code zone} an offset or null. */
    record TimeOf(Meaning day, String suffix, @Nullable String zone) implements Meaning {
        /** Whether it is a clock time and not a part of the day. */
        boolean isClock() {
            return Character.isDigit(suffix.charAt(1));
        }

        @Override
        public Reckoned reckon(Setting setting) {
            Reckoned of = day.reckon(setting);
            if (of.value().isEmpty()) {
                return of.as(Timex3.Type.TIME);
            }
            String value = of.value() + suffix;
            return new Reckoned(
                    Timex3.Type.TIME, value, TimexToEdtf.edtf(value), of.how(), of.anchor(), of.inferred(), zone);
        }
    }

    /**
     * A holiday.
     *
     * @param rule a month and day, or a month, a week and a weekday, or days from Easter, as the vocabulary has it
     * @param year zero when the text gives none
     */
    record Holiday(String rule, Toward toward, int year) implements Meaning {
        @Override
        public Reckoned reckon(Setting setting) {
            if (year > 0) {
                String value = in(year).toString();
                return Reckoned.stated(value, TimexToEdtf.edtf(value));
            }
            LocalDate published = setting.publication();
            if (published == null) {
                return Reckoned.withoutPublication();
            }
            return Periods.counted(near(published, setting.tense()).toString(), setting);
        }

        /** On the side that the words or the tense point to; without either the nearest. */
        private LocalDate near(LocalDate published, Tense tense) {
            boolean ahead = toward == Toward.NEXT || (toward == Toward.NONE && tense.isFuture());
            boolean back = toward == Toward.LAST || (toward == Toward.NONE && tense.isPast());
            boolean own = toward != Toward.NONE || tense.isNear();
            int reach = toward == Toward.THIS ? 0 : 1;
            return IntStream.rangeClosed(published.getYear() - reach, published.getYear() + reach)
                    .mapToObj(this::in)
                    .filter(day -> (!own && isNear(day, published))
                            || (!(ahead && day.isBefore(published)) && !(back && day.isAfter(published))))
                    .min(Comparator.comparingLong(day -> Math.abs(ChronoUnit.DAYS.between(published, day))))
                    .orElse(published);
        }

        /** A verb further off does not make the one at hand that of another year. */
        private static boolean isNear(LocalDate day, LocalDate published) {
            return Math.abs(ChronoUnit.DAYS.between(published, day)) <= NEAR_DAYS;
        }

        private LocalDate in(int someYear) {
            if (rule.startsWith(EASTER)) {
                return Easter.sunday(someYear).plusDays(Integer.parseInt(rule.substring(EASTER.length())));
            }
            String[] parts = rule.split("-", -1);
            int month = Integer.parseInt(parts[0]);
            if (parts.length == 2) {
                return LocalDate.of(someYear, month, Integer.parseInt(parts[1]));
            }
            int week = Integer.parseInt(parts[1]);
            DayOfWeek weekday = DayOfWeek.of(Integer.parseInt(parts[2]));
            return LocalDate.of(someYear, month, 1)
                    .with(TemporalAdjusters.dayOfWeekInMonth(week == 5 ? -1 : week, weekday));
        }

        @Override
        public boolean isDay() {
            return true;
        }
    }
}
