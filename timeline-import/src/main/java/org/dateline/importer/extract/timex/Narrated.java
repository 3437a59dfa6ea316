package org.dateline.importer.extract.timex;

import java.time.LocalDate;
import org.dateline.core.time.Edtf;
import org.dateline.core.time.EdtfWords;

/**
 * A date that the text told of.
 *
 * @param value its TimeML value
 * @param first its first day
 * @param unit D, W, M, S for a season, Q or Y: how fine it is
 * @param sentence index of its sentence
 * @param storied whether the text gave it its year, or it was counted from such a date; else it comes from publication
 */
record Narrated(String value, LocalDate first, String unit, int sentence, boolean storied) {

    /** The date as a sentence has it: "7 March 1936". */
    String words() {
        Edtf edtf = TimexToEdtf.edtf(value);
        return edtf == null ? value : EdtfWords.english(edtf);
    }

    boolean isDay() {
        return unit.equals("D");
    }

    boolean isYear() {
        return unit.equals("Y");
    }
}
