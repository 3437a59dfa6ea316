package org.dateline.core.time;

/**
 * The months of a season, quarter, third or half of a year.
 *
 * <p>The codes 21 to 28 are the northern seasons and 29 to 32 the southern ones, of whole months: the northern spring is
 * March to May, the northern winter December to February of the next year.
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

    static boolean isSouthern(int code) {
        return code >= 29 && code <= 32;
    }

    static EdtfSeason of(int code) {
        if (code <= 28) {
            return part(NORTHERN[(code - 21) % 4]);
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
