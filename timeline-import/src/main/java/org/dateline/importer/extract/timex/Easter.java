package org.dateline.importer.extract.timex;

import java.time.LocalDate;

/** Easter Sunday of the western churches, by the anonymous Gregorian computus. */
final class Easter {
    private Easter() {}

    static LocalDate sunday(int year) {
        int golden = year % 19;
        int century = year / 100;
        int epact =
                Math.floorMod(19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15, 30);
        int weekday = Math.floorMod(32 + 2 * (century % 4) + 2 * (year % 100 / 4) - epact - year % 100 % 4, 7);
        int shift = (golden + 11 * epact + 22 * weekday) / 451;
        int day = epact + weekday - 7 * shift + 114;
        return LocalDate.of(year, day / 31, day % 31 + 1);
    }
}
