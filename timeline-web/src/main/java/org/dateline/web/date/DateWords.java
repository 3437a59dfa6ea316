package org.dateline.web.date;

import org.dateline.core.time.Edtf;
import org.dateline.core.time.EdtfException;
import org.dateline.core.time.EdtfWords;
import org.jspecify.annotations.Nullable;

/** Dates in words, as a page shows them. */
public final class DateWords {
    /** What stands in the place of a date that is not known. */
    public static final String UNKNOWN = "Date not known";

    private DateWords() {}

    /** An Edtf in words; {@link #UNKNOWN} for null. */
    public static String of(@Nullable Edtf edtf) {
        return edtf == null ? UNKNOWN : EdtfWords.english(edtf);
    }

    /** A stored Edtf in words; the text itself should it not be one. */
    public static String of(@Nullable String edtf) {
        if (edtf == null) {
            return UNKNOWN;
        }
        try {
            return of(Edtf.parse(edtf));
        } catch (EdtfException e) {
            return edtf;
        }
    }
}
