package org.dateline.importer.extract.timex;

import java.time.LocalDate;
import org.dateline.core.model.Timex3;
import org.dateline.core.time.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * A calendar unit so many units away: "last week", "two years ago", "the following day". It is as fine as its unit.
 *
 * @param unit a unit of the vocabulary
 * @param by how many, negative for the past; may end in a half
 * @param narrated whether it counts from the date last told of and not from publication
 * @param comparison whether a year of it means the same quarter where the text tells of quarters: "a year ago"
 * @param edge which part of it
 */
record Shift(String unit, double by, boolean narrated, boolean comparison, Edge edge) implements Meaning {

    @Override
    public Reckoned reckon(Setting setting) {
        Narrated told = setting.narrated();
        boolean fromTold = isFromTold(setting);
        LocalDate base = fromTold && told != null ? told.first() : setting.publication();
        if (base == null) {
            return Reckoned.withoutPublication();
        }
        if (narrated && !fromTold && by > 0 && !setting.tense().isFuture()) {
            return Reckoned.unresolved("the text does not say what it comes after");
        }
        Narrated quarter = setting.nearQuarter();
        if (unit.equals("Y") && by == -1 && quarter != null && edge == Edge.NONE && comparison) {
            return new Periods.QuarterToldOf(1, false).reckon(setting);
        }
        if (fromTold && told != null && unit.equals("D") && !told.unit().equals("D")) {
            return Reckoned.unresolved("the text does not say which day it counts from");
        }
        if (unit.startsWith("T")) {
            return time(setting, base);
        }
        String value = value(base);
        if (value.isEmpty()) {
            return Reckoned.unresolved("it comes to a year that no date here can have");
        }
        String anchor = fromTold && told != null ? told.value() : setting.publicationWords();
        Edtf edtf = unit.equals("W") && !fromTold
                ? week(base, setting)
                : TimexToEdtf.edtf(value, edgeOrAbout(), setting.publication());
        String from = fromTold && told != null ? told.words() + ", which the text told of before" : anchor;
        boolean narrowed = !upTo(edtf, setting).isEmpty();
        Reckoned counted =
                Reckoned.relative(value, edtf, how(from) + upTo(edtf, setting), anchor, fromTold || narrowed);
        return narrated && !fromTold ? counted.chosen(", as no date is told of before") : counted;
    }

    private boolean isFromTold(Setting setting) {
        return narrated && setting.narrated() != null;
    }

    /** "A decade ago" is about the year ten years back; "the last decade" is the decade before this one. */
    private LocalDate longAway(LocalDate base, int years) {
        return base.plusYears((long) (by * years));
    }

    private Edge edgeOrAbout() {
        return comparison && (unit.equals("E") || unit.equals("C") || unit.equals("L")) ? Edge.ABOUT : edge;
    }

    private Edtf week(LocalDate base, Setting setting) {
        LocalDate monday = Periods.monday(base.plusWeeks((int) by));
        boolean past = edge == Edge.BEFORE_NOW || (by == 0 && setting.tense().isPast());
        boolean ahead = edge == Edge.AFTER_NOW || (by == 0 && setting.tense().isFuture());
        return TimexToEdtf.dayOfWeek(monday, ahead ? base : null, past ? base : null);
    }

    private Reckoned time(Setting setting, LocalDate base) {
        return new Reckoned(
                Timex3.Type.TIME,
                base + "TXX:XX",
                null,
                "the text does not say from which hour it counts",
                setting.publicationWords(),
                false,
                null);
    }

    private String how(String from) {
        if (by == 0) {
            return (unit.equals("D") ? "the same day as " : "the " + unitWord() + " of ") + from;
        }
        double count = Math.abs(by);
        String number = count == Math.rint(count) ? Long.toString((long) count) : Double.toString(count);
        return number + " " + (count == 1 ? unitWord() : unit.equals("C") ? "centuries" : unitWord() + "s")
                + (by < 0 ? " before " : " after ") + from;
    }

    private String upTo(@Nullable Edtf edtf, Setting setting) {
        LocalDate published = setting.publication();
        boolean bounded = unit.equals("W") && by == 0 && !isFromTold(setting) && published != null && edtf != null;
        if (!bounded || setting.tense() == Tense.UNKNOWN) {
            return "";
        }
        return (setting.tense().isPast() ? ", up to that day" : ", from that day on")
                + setting.tense().because();
    }

    private String unitWord() {
        return switch (unit) {
            case "D" -> "day";
            case "W" -> "week";
            case "F" -> "fortnight";
            case "M" -> "month";
            case "Q" -> "quarter";
            case "E" -> "decade";
            case "C" -> "century";
            case "L" -> "millennium";
            default -> "year";
        };
    }

    /** The day so far from another one; null for hours and less. */
    @Nullable
    LocalDate from(LocalDate day) {
        long count = (long) by;
        return switch (unit) {
            case "D" -> day.plusDays(count);
            case "W" -> day.plusWeeks(count);
            case "F" -> day.plusWeeks(2 * count);
            case "M" -> day.plusMonths(count);
            case "Q" -> day.plusMonths(3 * count);
            case "Y" -> day.plusYears(count);
            case "E" -> day.plusYears(10 * count);
            case "C" -> day.plusYears(100 * count);
            default -> null;
        };
    }

    @Override
    public boolean isComparison() {
        return comparison && unit.equals("Y") && by < 0;
    }

    @Override
    public boolean isDay() {
        return unit.equals("D");
    }

    private String value(LocalDate base) {
        int whole = (int) by;
        int half = by == whole ? 0 : by < 0 ? -1 : 1;
        LocalDate target =
                switch (unit) {
                    case "D" -> base.plusDays(whole);
                    case "W" -> base.plusWeeks(whole);
                    case "F" -> base.plusWeeks(2L * whole);
                    case "M" -> base.plusMonths(whole);
                    case "Q" -> base.plusMonths(3L * whole);
                    case "E" -> longAway(base, 10);
                    case "C" -> longAway(base, 100);
                    case "L" -> longAway(base, 1000);
                    default -> base.plusYears(whole).plusMonths(6L * half);
                };
        return CalendarWords.isWritable(target.getYear()) ? value(unit, target) : "";
    }

    private String value(String grain, LocalDate target) {
        return switch (grain) {
            case "D" -> CalendarWords.timexDay(target);
            case "W", "F" -> CalendarWords.week(target);
            case "M" -> CalendarWords.timexMonth(target);
            case "Q" -> CalendarWords.quarter(target);
            case "E" -> comparison ? value("Y", target) : CalendarWords.timexDecade(target.getYear());
            case "C" -> comparison ? value("Y", target) : CalendarWords.timexCentury(target.getYear());
            default -> CalendarWords.timexYear(target.getYear());
        };
    }
}
