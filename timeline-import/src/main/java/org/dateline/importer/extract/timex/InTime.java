package org.dateline.importer.extract.timex;

import java.time.LocalDate;
import org.dateline.core.model.Timex3;
import org.dateline.core.time.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * "in ten days", "within two weeks": TimeML calls it a length of time, and so is its value; in a clause that looks
 * ahead it also tells a date, so many units after publication, or at most so many.
 *
 * @param value of the duration
 * @param ahead the unit that it comes to
 * @param within whether it may come sooner
 */
record InTime(String value, Shift ahead, boolean within) implements Meaning {

    @Override
    public Reckoned reckon(Setting setting) {
        LocalDate published = setting.publication();
        Reckoned length = new Meaning.Fixed(Timex3.Type.DURATION, value).reckon(setting);
        return published == null || !setting.tense().isFuture() || setting.story() != null
                ? length
                : ahead(setting, published, length, setting.tense().because());
    }

    /** What it comes to where it stands alone. */
    Reckoned alone(Setting setting) {
        LocalDate from = setting.publication();
        Reckoned length = new Meaning.Fixed(Timex3.Type.DURATION, value).reckon(setting);
        return from == null ? length : ahead(setting, from, length, ", as words alone look ahead");
    }

    private Reckoned ahead(Setting setting, LocalDate published, Reckoned length, String because) {
        Reckoned then = ahead.reckon(setting);
        Edtf edtf = within ? upTo(published, ahead.from(published)) : then.edtf();
        String how = (within ? "at most " : "") + then.how() + because;
        return edtf == null ? length : new Reckoned(Timex3.Type.DURATION, value, edtf, how, then.anchor(), true, null);
    }

    private static @Nullable Edtf upTo(LocalDate published, @Nullable LocalDate last) {
        return last == null || !CalendarWords.isWritable(last.getYear()) ? null : Edtf.oneOf(published, last);
    }
}
