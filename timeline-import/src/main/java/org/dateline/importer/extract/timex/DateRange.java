package org.dateline.importer.extract.timex;

import org.dateline.core.time.Edtf;
import org.jspecify.annotations.Nullable;

/** From a first to a last date: all of it, or one unknown day in it. */
record DateRange(Meaning first, Meaning last, boolean oneOf) implements Meaning {
    /** Both ends by themselves, and the range that they make. */
    record Ends(Reckoned from, Reckoned to, Reckoned joined) {}

    @Override
    public Reckoned reckon(Setting setting) {
        return ends(setting).joined();
    }

    /** Where an end gives no date, or they stand in the wrong order, there is no range. */
    Ends ends(Setting setting) {
        Reckoned to = last.reckon(setting);
        Reckoned from = BorrowedYear.of(first, last).reckon(setting);
        if (from.value().isEmpty() || to.value().isEmpty()) {
            return new Ends(from, to, from.value().isEmpty() ? from : to);
        }
        String value = from.value() + "/" + to.value();
        Reckoned joined =
                new Reckoned(from.type(), value, edtf(from, to), from.how(), from.anchor(), from.inferred(), null);
        return new Ends(from, to, joined);
    }

    private @Nullable Edtf edtf(Reckoned from, Reckoned to) {
        String first = String.valueOf(from.edtf());
        String last = String.valueOf(to.edtf());
        boolean plain = from.edtf() != null && to.edtf() != null && (first + last).indexOf('[') < 0;
        return plain ? TimexToEdtf.edtf(oneOf ? "[" + first + ".." + last + "]" : first + "/" + last) : null;
    }
}
