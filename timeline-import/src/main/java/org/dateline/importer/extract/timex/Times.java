package org.dateline.importer.extract.timex;

import org.dateline.core.model.Timex3;
import org.jspecify.annotations.Nullable;

/** Meanings within a day, and holidays. */
final class Times {
    private Times() {}

    /** A part of a day or a clock time on it. {@code suffix} is TEV or T17:30, {@code zone} an IANA zone, an offset or null. */
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
            if (of.edtf() == null) {
                return new Reckoned(
                        Timex3.Type.TIME, suffix, null, "the text does not say on which day", null, false, zone);
            }
            String value = of.value() + suffix;
            boolean midnight = suffix.equals("T24:00");
            String how = of.how() + (midnight ? ", and midnight taken for the end of the day" : "");
            return new Reckoned(
                    Timex3.Type.TIME,
                    value,
                    TimexToEdtf.edtf(value),
                    how,
                    of.anchor(),
                    of.inferred() || midnight,
                    zone);
        }
    }
}
