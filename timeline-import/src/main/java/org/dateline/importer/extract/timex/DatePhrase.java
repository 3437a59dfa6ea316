package org.dateline.importer.extract.timex;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dateline.core.model.Timex3;
import org.dateline.core.time.Edtf;
import org.dateline.core.time.EdtfException;
import org.dateline.core.time.EdtfWords;
import org.dateline.core.time.When;
import org.jspecify.annotations.Nullable;

/** Reads one date that a person typed: EDTF, or English words such as "last Thursday" or "between 3 and 5 May 2024". */
public final class DatePhrase {
    private static final int MAX_LENGTH = 200;
    private static final String EDTF_CHARACTERS = "0123456789XYETSZ-\u2212+/.,?~%[]{}: ";
    private static final Pattern EDTF_START = Pattern.compile("[\\[{]?-?[0-9X]{4}([^0-9].*)?|\\.\\..*|-?Y-?[0-9].*");
    private static final Pattern SLASHED = Pattern.compile("([0-9]{4})/([0-9]{1,2})/([0-9]{1,2})");
    private static final Pattern EIGHT_DIGITS = Pattern.compile("([0-9]{4})([0-9]{2})([0-9]{2})");
    private static final Pattern DAY_FIRST = Pattern.compile("([0-9]{1,2})[-/.]([0-9]{1,2})[-/.][0-9]{4}");
    private static final int MONTHS = 12;
    private static final List<String> EXAMPLES =
            List.of("9 January 2025", "Jan 2025", "last Thursday", "between 3 and 5 May 2024", "1991~");

    /** Any will do to see whether words name a date once there is a day to count from. */
    private static final LocalDate A_DAY = LocalDate.of(2025, 1, 10);

    private DatePhrase() {}

    /** What the day is that relative words are counted from. */
    public enum Anchor {
        /** The day on which the text with these words was published. */
        PUBLICATION("publication on "),
        /** A day that somebody chose. */
        REFERENCE_DAY("the reference day, ");

        private final String words;

        Anchor(String words) {
            this.words = words;
        }

        private String words(@Nullable LocalDate day) {
            return day == null ? "a day" : words + CalendarWords.weekdayAndDay(day);
        }
    }

    /**
     * An expression in what was typed, in TimeML's terms.
     *
     * @param type TimeML's type
     * @param value TimeML's value; empty when it cannot be resolved
     * @param rule name of the rule that read it; {@code edtf} when it was typed as EDTF
     */
    public record Part(Timex3.Type type, String value, String rule) {}

    /**
     * A date that was read, with what it was made from.
     *
     * @param when the date with its reason; without an Edtf when there is none
     * @param parts its expressions in order; none when it was not understood, or is EDTF for which TimeML has no value
     */
    public record Explained(When when, List<Part> parts) {}

    /**
     * What the words come to, as {@link #explain} has it.
     *
     * @param words at most 200 characters
     * @param reference the day that "last Thursday" is counted from, or null; then such words give no date
     */
    public static When read(String words, @Nullable LocalDate reference) {
        return explain(words, reference, Anchor.REFERENCE_DAY).when();
    }

    /**
     * What the words come to, and through what; never throws on what was typed. What cannot be read gives a When without
     * an Edtf, whose reason says why.
     *
     * @param words at most 200 characters
     * @param day the day that "last Thursday" is counted from, or null; then such words give no date
     * @param anchor what that day is
     */
    public static Explained explain(String words, @Nullable LocalDate day, Anchor anchor) {
        String typed = words.trim();
        if (typed.isEmpty()) {
            return unknown("Nothing was typed. " + examples());
        }
        if (typed.length() > MAX_LENGTH) {
            return unknown("A date has at most " + MAX_LENGTH + " characters. " + examples());
        }
        Optional<Explained> early = isOverNewYear(typed) ? english(typed, day, anchor) : Optional.empty();
        return early.or(() -> edtf(typed))
                .or(() -> isoWeek(typed))
                .or(() -> english(typed, day, anchor))
                .or(() -> slashed(typed))
                .orElseGet(() -> notUnderstood(typed));
    }

    /** Whether the words name a date only together with a day that they are counted from. */
    public static boolean isRelative(String words) {
        String typed = words.trim();
        return !typed.isEmpty()
                && typed.length() <= MAX_LENGTH
                && read(typed, null).edtf() == null
                && read(typed, A_DAY).edtf() != null;
    }

    /** 1941/42, which EDTF would read as up to a year far ahead. */
    private static boolean isOverNewYear(String typed) {
        return typed.length() == 7 && typed.charAt(4) == '/' && Figures.isYear(typed.substring(0, 4));
    }

    private static Optional<Explained> edtf(String typed) {
        boolean shortNumber = typed.length() < 4 && typed.chars().allMatch(Character::isDigit);
        if (shortNumber) {
            return Optional.empty();
        }
        try {
            Edtf edtf = Edtf.parse(typed);
            When when = When.typed(edtf, typed + " → " + EdtfWords.english(edtf) + ", as typed in EDTF", typed);
            return Optional.of(new Explained(when, timex(edtf)));
        } catch (EdtfException e) {
            return Optional.empty();
        }
    }

    /** A week of ISO 8601 is no EDTF: {@code 2025-W03} is one unknown day of it. */
    private static Optional<Explained> isoWeek(String typed) {
        boolean isWeek = typed.length() == 8 && typed.startsWith("-W", 4);
        String digits = isWeek ? typed.substring(0, 4) + typed.substring(6) : "";
        if (!isWeek || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Optional.empty();
        }
        int week = Integer.parseInt(digits.substring(4));
        Edtf edtf = week < 1 || week > 53 ? null : TimexToEdtf.edtf(typed);
        boolean exists = edtf != null
                && edtf.earliestInclusive()
                        .filter(day -> CalendarWords.week(day.toLocalDateTime().toLocalDate())
                                .equals(typed))
                        .isPresent();
        if (edtf == null || !exists) {
            return Optional.of(unknown("‘" + typed + "’ is no date: the year has no such week."));
        }
        When when = When.typed(edtf, typed + " → " + EdtfWords.english(edtf) + ", as typed in ISO weeks", typed);
        return Optional.of(new Explained(when, List.of(new Part(Timex3.Type.DATE, typed, "iso-week"))));
    }

    /** As many write an ISO day: {@code 2025/01/10}. */
    private static Optional<Explained> slashed(String typed) {
        return Optional.of(SLASHED.matcher(typed))
                .filter(Matcher::matches)
                .map(DatePhrase::isoDay)
                .flatMap(iso -> {
                    try {
                        Edtf edtf = Edtf.parse(iso);
                        When when = When.typed(edtf, typed + " → " + EdtfWords.english(edtf) + ", as typed", typed);
                        return Optional.of(new Explained(when, timex(edtf)));
                    } catch (EdtfException e) {
                        return Optional.of(unknown("‘" + typed + "’ is no date: " + e.problem() + "."));
                    }
                });
    }

    private static String isoDay(Matcher parts) {
        return "%s-%02d-%02d"
                .formatted(parts.group(1), Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(3)));
    }

    /** What is wrong with a day in numbers only, of which EDTF would say something else. */
    private static Optional<String> numbersProblem(String typed) {
        Matcher dayFirst = DAY_FIRST.matcher(typed);
        if (dayFirst.matches()
                && Integer.parseInt(dayFirst.group(1)) > MONTHS
                && Integer.parseInt(dayFirst.group(2)) > MONTHS) {
            return Optional.of("there is no such day; write a day as 2025-01-10");
        }
        return Optional.of(EIGHT_DIGITS.matcher(typed))
                .filter(Matcher::matches)
                .map(DatePhrase::isoDay)
                .filter(DatePhrase::isEdtf)
                .map(iso -> "write a day with hyphens, " + iso);
    }

    private static boolean isEdtf(String typed) {
        try {
            Edtf.parse(typed);
            return true;
        } catch (EdtfException e) {
            return false;
        }
    }

    /** TimeML writes years, months, days and times of them as EDTF does. */
    private static List<Part> timex(Edtf edtf) {
        String value = edtf.toString();
        return switch (edtf.precision()) {
            case YEAR, MONTH, DAY -> isPlain(value) ? List.of(new Part(Timex3.Type.DATE, value, "edtf")) : List.of();
            case HOUR, MINUTE, SECOND ->
                isPlain(value) ? List.of(new Part(Timex3.Type.TIME, value, "edtf")) : List.of();
            default -> List.of();
        };
    }

    private static boolean isPlain(String edtf) {
        return edtf.chars().allMatch(c -> "0123456789-:TZ+".indexOf(c) >= 0);
    }

    private static Optional<Explained> english(String typed, @Nullable LocalDate day, Anchor anchor) {
        String dayWords = anchor.words(day);
        return PhraseReader.read(typed, day, dayWords)
                .or(() -> PhraseReader.read("in " + typed, day, dayWords))
                .or(() -> PhraseReader.read(PhraseReader.withYearsMarked(typed), day, dayWords))
                .map(phrase -> new Explained(when(typed, phrase.reckoned(), day), phrase.parts()));
    }

    private static When when(String typed, Reckoned reckoned, @Nullable LocalDate day) {
        Edtf edtf = reckoned.edtf();
        if (edtf == null) {
            return When.unknown("‘" + typed + "’ " + whyNoDate(typed, reckoned, day));
        }
        String reason = typed + " → " + EdtfWords.english(edtf) + ", " + reckoned.how();
        return new When(
                edtf,
                reckoned.zone(),
                When.Basis.PERSON,
                "typed",
                reckoned.anchor(),
                reckoned.inferred(),
                reason,
                typed);
    }

    private static String whyNoDate(String typed, Reckoned reckoned, @Nullable LocalDate day) {
        if (day == null && isResolvedFromADay(typed)) {
            return "needs a day to be counted from, and none is given";
        }
        return reckoned.whyNoDate();
    }

    private static boolean isResolvedFromADay(String typed) {
        return english(typed, A_DAY, Anchor.REFERENCE_DAY)
                .map(explained -> explained.when().edtf() != null)
                .orElse(false);
    }

    private static Explained notUnderstood(String typed) {
        return ImpossibleDay.why(typed)
                .or(() -> numbersProblem(typed))
                .or(() -> edtfProblem(typed))
                .map(why -> unknown("‘" + typed + "’ is no date: " + why + "."))
                .orElseGet(() -> unknown("‘" + typed + "’ is not understood as a date. " + examples()));
    }

    /** What is wrong with EDTF that begins well and does not end so. */
    private static Optional<String> edtfProblem(String typed) {
        boolean looksLikeEdtf = typed.chars().allMatch(c -> EDTF_CHARACTERS.indexOf(c) >= 0)
                && EDTF_START.matcher(typed).matches();
        if (!looksLikeEdtf) {
            return Optional.empty();
        }
        try {
            Edtf.parse(typed);
            return Optional.empty();
        } catch (EdtfException e) {
            return e.position() < 4 ? Optional.empty() : Optional.ofNullable(e.getMessage());
        }
    }

    private static Explained unknown(String reason) {
        return new Explained(When.unknown(reason), List.of());
    }

    private static String examples() {
        return "Examples: " + String.join(", ", EXAMPLES) + ".";
    }
}
