package org.dateline.importer.extract.timex;

import java.time.LocalDate;

/**
 * The date that the text last told of.
 *
 * @param value its TimeML value
 * @param first its first day
 * @param unit D, W, M, Q or Y: how fine it is
 * @param sentence index of its sentence
 */
record Narrated(String value, LocalDate first, String unit, int sentence) {}
