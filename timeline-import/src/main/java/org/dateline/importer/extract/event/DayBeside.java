package org.dateline.importer.extract.event;

import java.time.LocalDate;
import java.util.Optional;
import org.dateline.core.model.Timex3;
import org.dateline.core.time.Edtf;
import org.dateline.core.time.When;
import org.dateline.core.time.When.Basis;
import org.dateline.importer.extract.reading.ReadSentence;
import org.dateline.importer.extract.syntax.Predicate;

/** Dates an act by the main clause: "said so on Monday, hours after he was sworn in", "a day after they met". */
final class DayBeside {
    private static final int DATE_LENGTH = 10;

    private DayBeside() {}

    static Optional<When> of(ReadSentence s, Predicate p) {
        String word = Adjuncts.opener(s, p);
        int opener = s.lower(p.first()).equals(word) ? p.first() : p.verb().first() - 1;
        boolean later = word.equals("before");
        int days = later || word.equals("after") ? days(s, opener) : -1;
        if (days < 0) {
            return Optional.empty();
        }
        for (Timex3 timex : s.timexes()) {
            int first = s.tokenFrom(timex.span().start());
            boolean day = timex.type() == Timex3.Type.DATE
                    && timex.when().edtf() != null
                    && String.valueOf(timex.when().edtf()).length() == DATE_LENGTH;
            if (day && first < opener && s.syntax().predicateOf().get(first) == p.parent()) {
                return beside(timex, later ? -days : days);
            }
        }
        return Optional.empty();
    }

    /** How many days lie between; -1 where the words do not say. */
    private static int days(ReadSentence s, int at) {
        String unit = s.lower(at - 1);
        String count = s.lower(at - 2);
        if (unit.equals("hours") || unit.equals("minutes") || unit.equals("shortly")) {
            return 0;
        }
        if (unit.equals("day")) {
            return count.equals("a") || count.equals("one") ? 1 : -1;
        }
        return !unit.equals("days")
                ? -1
                : switch (count) {
                    case "two" -> 2;
                    case "three" -> 3;
                    case "four" -> 4;
                    case "five" -> 5;
                    default -> -1;
                };
    }

    private static Optional<When> beside(Timex3 timex, int days) {
        String day = String.valueOf(timex.when().edtf());
        if (day.indexOf('X') >= 0 || day.charAt(4) != '-' || day.charAt(7) != '-') {
            return Optional.empty();
        }
        String date = LocalDate.parse(day).minusDays(days).toString();
        String side = days < 0 ? " days after " : " days before ";
        String reason = days == 0 ? "within hours of what is dated " + day : Math.abs(days) + side + day;
        return Optional.of(new When(
                Edtf.parse(date),
                null,
                Basis.RELATIVE,
                "day-beside",
                day,
                true,
                reason,
                timex.when().expression()));
    }
}
