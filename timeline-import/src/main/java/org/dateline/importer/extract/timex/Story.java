package org.dateline.importer.extract.timex;

/**
 * The narrated time that a date without its year belongs to.
 *
 * @param told the date that the text had come to
 * @param back whether the clause looks back from it: "had been"
 */
record Story(Narrated told, boolean back) {

    /** The end of a reason: in the told year, or on from the told date. */
    String how(int year) {
        return year == told.first().getYear()
                ? "in the year " + CalendarWords.yearWords(year) + " that the text was telling of"
                : (year > told.first().getYear() ? "the next one after " : "the last one before ") + told.words()
                        + ", which the text was telling of";
    }
}
