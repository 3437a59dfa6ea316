package org.dateline.importer.cli;

import java.io.PrintWriter;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.concurrent.Callable;
import org.dateline.core.time.CalendarTime;
import org.dateline.core.time.Edtf;
import org.dateline.core.time.EdtfWords;
import org.dateline.core.time.Precision;
import org.dateline.core.time.When;
import org.dateline.importer.extract.timex.DatePhrase;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows how Dateline reads a date: in words, as EDTF, its first and last day, and why. */
@Command(
        name = "date",
        mixinStandardHelpOptions = true,
        description = "Shows how a date is read: in words, as EDTF, its bounds, and why.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {" 0:the date is understood", " 1:it is not", " 2:wrong usage"})
public final class DateCommand implements Callable<Integer> {

    @Spec
    @Nullable
    CommandSpec spec;

    @Parameters(index = "0", paramLabel = "DATE", description = "EDTF or English words, such as \"last Thursday\".")
    String phrase = "";

    @Option(
            names = "--published",
            paramLabel = "YYYY-MM-DD",
            description = "The day that words such as \"last Thursday\" are counted from.")
    @Nullable
    LocalDate published;

    @Override
    public Integer call() {
        When when = DatePhrase.read(phrase, published);
        PrintWriter out = spec == null
                ? new PrintWriter(System.out, true)
                : spec.commandLine().getOut();
        Edtf edtf = when.edtf();
        if (edtf == null) {
            PrintWriter err = spec == null ? out : spec.commandLine().getErr();
            err.println(when.reason());
            return 1;
        }
        out.println("meaning   " + EdtfWords.english(edtf));
        out.println("EDTF      " + edtf);
        out.println("earliest  "
                + when.earliestInclusive().map(time -> shown(time, edtf)).orElse("open"));
        out.println("latest    "
                + when.latestExclusive()
                        .map(end -> shown(new CalendarTime(end.seconds() - 1), edtf))
                        .orElse("open"));
        out.println("why       " + when.reason());
        return 0;
    }

    /** A day, or a local time where the date is finer than a day. */
    private static String shown(CalendarTime time, Edtf edtf) {
        try {
            LocalDateTime local = time.toLocalDateTime();
            boolean fine = edtf.precision().compareTo(Precision.DAY) > 0;
            return fine ? local.toString() : local.toLocalDate().toString();
        } catch (DateTimeException e) {
            return "beyond the calendar of days";
        }
    }
}
