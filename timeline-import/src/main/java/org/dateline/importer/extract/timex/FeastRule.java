package org.dateline.importer.extract.timex;

/**
 * A feast as the vocabulary has it: {@code 11-4-4 since 1942}, {@code hebrew 3-25 lasting 8}.
 *
 * @param calculation how its first day is found, as {@link Feasts} reads it
 * @param since the first year in which it was kept on that day
 * @param days how many days it lasts
 */
record FeastRule(String calculation, int since, int days) {
    private static final String SINCE = " since ";
    private static final String LASTING = " lasting ";

    static FeastRule of(String written) {
        int lasting = written.indexOf(LASTING);
        String first = lasting < 0 ? written : written.substring(0, lasting);
        int days = lasting < 0 ? 1 : Integer.parseInt(written.substring(lasting + LASTING.length()));
        int since = first.indexOf(SINCE);
        return since < 0
                ? new FeastRule(first, Integer.MIN_VALUE, days)
                : new FeastRule(
                        first.substring(0, since), Integer.parseInt(first.substring(since + SINCE.length())), days);
    }

    /** The same with its first day only. */
    FeastRule beginning() {
        return new FeastRule(calculation, since, 1);
    }

    /** By what its day is known. */
    String how() {
        if (calculation.startsWith("easter")) {
            return "by the calculation of Easter";
        }
        if (calculation.startsWith("orthodox-easter")) {
            return "by the calculation of the Orthodox Easter";
        }
        if (calculation.startsWith("hebrew")) {
            return "by the Hebrew calendar";
        }
        if (Feasts.isSighted(calculation)) {
            return "by the calculated Islamic calendar";
        }
        return calculation.indexOf('-') == calculation.lastIndexOf('-')
                ? "the day of the year on which it is kept"
                : "by the week and weekday";
    }
}
