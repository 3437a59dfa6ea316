package org.dateline.importer.extract.timex;

import java.time.LocalDate;

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

    boolean isDay() {
        return unit.equals("D");
    }

    boolean isYear() {
        return unit.equals("Y");
    }
}
