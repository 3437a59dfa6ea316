package org.dateline.importer.extract.timex;

import org.dateline.core.model.Timex3;

/** What an expression means before it is known when it was written. */
interface Meaning {

    /** The date that it comes to in a setting. Without what it needs the value is empty and the reason says so. */
    Reckoned reckon(Setting setting);

    /** Whether it names one day, to which a time of day may be joined. */
    default boolean isDay() {
        return false;
    }

    /** Whether it only compares, "a year ago", so that the text goes on to tell of the time before. */
    default boolean isComparison() {
        return false;
    }

    /** Words that look like a time and are none: "High Noon". */
    enum Nothing implements Meaning {
        HERE;

        @Override
        public Reckoned reckon(Setting setting) {
            return Reckoned.unresolved("these words name no time");
        }
    }

    /** A value that needs no date: a duration, a set, "now". */
    record Fixed(Timex3.Type type, String value) implements Meaning {
        @Override
        public Reckoned reckon(Setting setting) {
            String how =
                    switch (type) {
                        case DURATION -> "a length of time, not a date";
                        case SET -> "a time that comes again, not one date";
                        default ->
                            "no date that can be told: "
                                    + (value.equals("PRESENT_REF")
                                            ? "the time of writing"
                                            : value.equals("PAST_REF") ? "some time in the past" : "some time ahead");
                    };
            return new Reckoned(type, value, null, how, null, false, null);
        }
    }

    /** A date that the text states in full. */
    record Known(String value, Edge edge, boolean isTime) implements Meaning {
        @Override
        public Reckoned reckon(Setting setting) {
            Reckoned stated = Reckoned.stated(value, TimexToEdtf.edtf(value, edge, setting.publication()));
            return isTime ? stated.as(Timex3.Type.TIME) : stated;
        }

        @Override
        public boolean isDay() {
            return value.length() == 10 && value.charAt(4) == '-';
        }
    }
}
