package org.dateline.core.time;

import java.util.Optional;

/** Placeholder signature; being written. */
public final class Edtf {
    private final String text;

    private Edtf(String text) {
        this.text = text;
    }

    public static Edtf parse(String text) throws EdtfException {
        return new Edtf(text);
    }

    public Optional<CalendarTime> earliestInclusive() {
        return Optional.empty();
    }

    public Optional<CalendarTime> latestExclusive() {
        return Optional.empty();
    }

    @Override
    public String toString() {
        return text;
    }
}
