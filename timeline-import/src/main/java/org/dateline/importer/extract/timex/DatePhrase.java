package org.dateline.importer.extract.timex;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.core.time.Edtf;
import org.dateline.core.time.EdtfException;
import org.dateline.core.time.EdtfWords;
import org.dateline.core.time.When;
import org.jspecify.annotations.Nullable;

/** Reads one date that a person typed: EDTF, or English words such as "last Thursday" or "between 3 and 5 May 2024". */
public final class DatePhrase {
    private static final int MAX_LENGTH = 200;
    private static final List<String> EXAMPLES =
            List.of("9 January 2025", "Jan 2025", "last Thursday", "between 3 and 5 May 2024", "1991~");

    private DatePhrase() {}

    /**
     * What the words come to; never throws on what was typed. What cannot be read gives a When without an Edtf, whose
     * reason says why.
     *
     * @param words at most 200 characters
     * @param reference the day that "last Thursday" is counted from, or null; then such words give no date
     */
    public static When read(String words, @Nullable LocalDate reference) {
        String typed = words.trim();
        if (typed.isEmpty()) {
            return When.unknown("Nothing was typed. " + examples());
        }
        if (typed.length() > MAX_LENGTH) {
            return When.unknown("A date has at most " + MAX_LENGTH + " characters. " + examples());
        }
        return edtf(typed).or(() -> english(typed, reference)).orElseGet(() -> notUnderstood(typed));
    }

    private static Optional<When> edtf(String typed) {
        boolean shortNumber = typed.length() < 4 && typed.chars().allMatch(Character::isDigit);
        if (shortNumber) {
            return Optional.empty();
        }
        try {
            Edtf edtf = Edtf.parse(typed);
            return Optional.of(When.typed(edtf, typed + " → " + EdtfWords.english(edtf) + ", as typed in EDTF", typed));
        } catch (EdtfException e) {
            return Optional.empty();
        }
    }

    private static Optional<When> english(String typed, @Nullable LocalDate reference) {
        String plain = spelledOut(typed);
        return PhraseReader.read(plain, reference)
                .or(() -> PhraseReader.read("in " + plain, reference))
                .map(reckoned -> when(typed, reckoned));
    }

    /** "c. 1991" is "circa 1991". */
    private static String spelledOut(String typed) {
        String lower = typed.toLowerCase(Locale.ROOT);
        for (String circa : List.of("c. ", "ca. ", "c.", "approx. ", "approximately ")) {
            if (lower.startsWith(circa)) {
                return "circa " + typed.substring(circa.length());
            }
        }
        return typed;
    }

    private static When when(String typed, Reckoned reckoned) {
        Edtf edtf = reckoned.edtf();
        if (edtf == null) {
            return When.unknown("‘" + typed + "’ gives no date: " + reckoned.how());
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

    private static When notUnderstood(String typed) {
        return When.unknown("‘" + typed + "’ is not understood as a date. " + examples());
    }

    private static String examples() {
        return "Examples: " + String.join(", ", EXAMPLES) + ".";
    }
}
