package org.dateline.importer.extract.timex;

import java.util.Objects;
import org.dateline.core.model.Timex3;
import org.dateline.core.time.Edtf;
import org.dateline.core.time.EdtfWords;
import org.jspecify.annotations.Nullable;

/**
 * What an expression comes to.
 *
 * @param type TimeML's type
 * @param value TimeML's value; empty when it cannot be resolved
 * @param edtf the same as EDTF; null when there is no date in it
 * @param how the end of a sentence that says how, or why not
 * @param anchor what it was counted from, or null
 * @param inferred whether something was chosen that the text does not say
 * @param zone of a clock time, or null
 */
record Reckoned(
        Timex3.Type type,
        String value,
        @Nullable Edtf edtf,
        String how,
        @Nullable String anchor,
        boolean inferred,
        @Nullable String zone) {

    private static final String STATED = "as the text states";

    static Reckoned stated(String value, @Nullable Edtf edtf) {
        return new Reckoned(Timex3.Type.DATE, value, edtf, STATED, null, false, null);
    }

    static Reckoned withoutPublication() {
        return unresolved("the publication date is missing, which it is counted from");
    }

    static Reckoned unresolved(String why) {
        return new Reckoned(Timex3.Type.DATE, "", null, why, null, false, null);
    }

    static Reckoned relative(String value, @Nullable Edtf edtf, String how, String anchor, boolean inferred) {
        return new Reckoned(Timex3.Type.DATE, value, edtf, how, anchor, inferred, null);
    }

    /** What two of them say of how they were come by: that of one where the other states its date. */
    static String how(Reckoned first, Reckoned last) {
        boolean once = first.how.contains(last.how) || last.how.equals(STATED);
        return once ? first.how : first.how.equals(STATED) ? last.how : first.how + "; " + last.how;
    }

    /** Both as one date, with what either was counted from. */
    Reckoned to(Reckoned last, String joined, @Nullable Edtf both) {
        String from = anchor == null ? last.anchor : anchor;
        String sameZone = Objects.equals(zone, last.zone) ? zone : null;
        return new Reckoned(type, joined, both, how(this, last), from, inferred || last.inferred, sameZone);
    }

    /** The same, chosen for a reason that replaces its own. */
    Reckoned because(String why) {
        return new Reckoned(type, value, edtf, why, anchor, true, zone);
    }

    /** The date as a sentence has it. */
    String words() {
        return edtf == null ? value : EdtfWords.english(edtf);
    }

    /** The same, chosen for another reason too; one without a date stays as it is. */
    Reckoned chosen(String why) {
        return edtf == null ? this : new Reckoned(type, value, edtf, how + why, anchor, true, zone);
    }

    Reckoned with(Edtf other) {
        return new Reckoned(type, value, other, how, anchor, inferred, zone);
    }

    /** The end of a sentence on words that come to no date. */
    String whyNoDate() {
        boolean length = type == Timex3.Type.DURATION || type == Timex3.Type.SET;
        return (length ? "is " : value.contains("_REF") ? "names " : "gives no date: ") + how;
    }

    Reckoned as(Timex3.Type other) {
        return new Reckoned(other, value, edtf, how, anchor, inferred, zone);
    }
}
