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
            if (of.value().equals("PRESENT_REF")) {
                return Reckoned.unresolved("the text does not say which day it is on")
                        .as(Timex3.Type.TIME);
            }
            String value = of.value() + suffix;
            return new Reckoned(
                    Timex3.Type.TIME, value, TimexToEdtf.edtf(value), of.how(), of.anchor(), of.inferred(), zone);
        }
    }
}
