package org.dateline.core.time;

/**
 * The months of a season, quarter, third or half of a year.
 *
 * <p>The codes 21 to 24 name a season and no hemisphere, so that its months are not known: they are counted by their
 * place in the year, as its first to fourth quarter. The codes 25 to 28 are the northern seasons and 29 to 32 the southern
 * ones, of whole months: the northern spring is March to May, the northern winter December to February of the next year.
 *
 * @param firstMonth 1 to 12
 * @param lastMonth inclusive; 13 and 14 are January and February of the next year
 */
record EdtfSeason(int firstMonth, int lastMonth) {
    private static final int[] NORTHERN = {3, 6, 9, 12};
    private static final int[] SOUTHERN = {9, 12, 3, 6};

    static boolean isCode(int code) {
        return code >= 21 && code <= 41;
    }

    /** Whether the code names a season without a hemisphere. */
    static boolean isAnywhere(int code) {
        return code >= 21 && code <= 24;
    }

    static boolean isSouthern(int code) {
        return code >= 29 && code <= 32;
    }

    static EdtfSeason of(int code) {
        if (isAnywhere(code)) {
            return part(code - 21, 3);
        }
        if (code <= 28) {
            return part(NORTHERN[code - 25]);
        }
        if (code <= 32) {
            return part(SOUTHERN[code - 29]);
        }
        return code <= 36 ? part(code - 33, 3) : code <= 39 ? part(code - 37, 4) : part(code - 40, 6);
    }

    private static EdtfSeason part(int firstMonth) {
        return new EdtfSeason(firstMonth, firstMonth + 2);
    }

    private static EdtfSeason part(int index, int length) {
        return new EdtfSeason(index * length + 1, (index + 1) * length);
    }
}
