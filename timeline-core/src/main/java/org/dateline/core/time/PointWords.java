package org.dateline.core.time;

/** Says one date of an EDTF expression in English. */
final class PointWords {
    private static final String[] MONTHS = {
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December"
    };
    private static final String[] SEASONS = {"spring", "summer", "autumn", "winter"};
    private static final String[] ORDINALS = {"first", "second", "third", "fourth"};

    private PointWords() {}

    static String english(EdtfPoint point) {
        String plain = plain(point);
        return (point.approximate() ? "about " : "") + plain + (point.uncertain() ? " (uncertain)" : "");
    }

    private static String plain(EdtfPoint point) {
        if (point.season() > 0) {
            return season(point);
        }
        String year = year(point.year());
        String month = point.month();
        if (month == null) {
            return year;
        }
        String day = point.day();
        boolean dayKnown = day != null && day.indexOf('X') < 0;
        boolean monthKnown = month.indexOf('X') < 0;
        if (monthKnown) {
            String inYear = month(Integer.parseInt(month))
                    + (point.year().text().equals("XXXX") ? " of an unknown year" : " " + year);
            return day == null
                    ? inYear
                    : dayKnown ? Integer.parseInt(day) + " " + inYear + clock(point) : unknownDay(day) + inYear;
        }
        if (!month.equals("XX") || dayKnown) {
            return "a day that fits " + point.text();
        }
        return (day == null ? "an unknown month of " : "an unknown day of ") + year;
    }

    private static String unknownDay(String day) {
        return day.equals("XX") ? "an unknown day of " : "a day like " + day + " of ";
    }

    private static String clock(EdtfPoint point) {
        EdtfClock clock = point.clock();
        if (clock == null) {
            return "";
        }
        String zone = clock.zone();
        String time = clock.text().substring(0, clock.text().length() - (zone == null ? 0 : zone.length()));
        String words = time.indexOf(':') < 0 ? " in the hour from " + time + ":00" : " at " + time;
        return words + (zone == null ? "" : zone.equals("Z") ? " UTC" : " UTC" + zone);
    }

    private static String season(EdtfPoint point) {
        String year = year(point.year());
        int code = point.season();
        if (code <= 32) {
            boolean intoNextYear =
                    EdtfSeason.of(code).lastMonth() > 12 && !point.year().isMasked();
            String span = intoNextYear ? year + "–" + era(point.year().greatest() + 1) : year;
            return SEASONS[(code - 21) % 4] + " " + span + hemisphere(code);
        }
        String part = code <= 36 ? " quarter of " : code <= 39 ? " third of " : " half of ";
        return "the " + ORDINALS[code - (code <= 36 ? 33 : code <= 39 ? 37 : 40)] + part + year;
    }

    private static String hemisphere(int code) {
        if (EdtfSeason.isAnywhere(code)) {
            return " (no hemisphere given: " + month(EdtfSeason.of(code).firstMonth()) + " to "
                    + month(EdtfSeason.of(code).lastMonth()) + ")";
        }
        return EdtfSeason.isSouthern(code) ? " in the southern hemisphere" : "";
    }

    /** A month, 1 to 12. */
    static String month(int month) {
        return MONTHS[month - 1];
    }

    private static String year(EdtfYear year) {
        if (year.text().equals("XXXX")) {
            return "an unknown year";
        }
        if (year.least() == year.greatest()) {
            return era(year.least());
        }
        if (year.precision() == Precision.DECADE && year.least() > 0) {
            return "the " + year.least() + "s";
        }
        if (year.isMasked() && !year.text().endsWith("X".repeat(masked(year.text())))) {
            return "a year that fits " + year.text();
        }
        return (year.precision() == Precision.YEAR ? "a year from " : "the years ")
                + era(year.least())
                + " to "
                + era(year.greatest());
    }

    private static int masked(String text) {
        return (int) text.chars().filter(c -> c == 'X').count();
    }

    /** 0 is 1 BC. */
    static String era(long year) {
        return year > 0 ? Long.toString(year) : (1 - year) + " BC";
    }
}
