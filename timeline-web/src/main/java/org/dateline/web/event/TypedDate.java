package org.dateline.web.event;

import java.time.LocalDate;
import org.dateline.core.store.FieldException;
import org.dateline.core.time.When;
import org.dateline.web.date.DateReading;

/**
 * What stands in the form for a stored date: the words that a person typed for it, else its EDTF.
 *
 * @param words for the date box; blank when the date is not known
 * @param reference the day that the words were counted from; blank when they need none
 */
record TypedDate(String words, String reference) {

    static TypedDate of(When when) {
        if (when.edtf() == null) {
            return new TypedDate("", "");
        }
        String edtf = when.edtf().toString();
        String expression = when.expression();
        if (when.basis() != When.Basis.PERSON || expression == null || expression.isBlank()) {
            return new TypedDate(edtf, "");
        }
        String anchor = when.anchor();
        String day = anchor == null ? "" : day(anchor);
        boolean readsAgain = !day.isEmpty() || !DateReading.isRelative(expression);
        return readsAgain ? new TypedDate(expression, day) : new TypedDate(edtf, "");
    }

    /** The day at the end of "the reference day, Friday 10 January 2025". */
    private static String day(String anchor) {
        try {
            LocalDate day = DateReading.day("anchor", anchor.substring(anchor.indexOf(',') + 1), null);
            return day == null ? "" : day.toString();
        } catch (FieldException e) {
            return "";
        }
    }

    /** Whether a form still says the same: these words from this day, or the date itself in EDTF. */
    boolean isStillIn(EventForm form, When stored) {
        String when = form.when().strip();
        boolean sameDay = reference.isEmpty() || form.reference().strip().equals(reference);
        return when.equals(words) && sameDay
                || when.equals(stored.edtf() == null ? "" : stored.edtf().toString());
    }
}
