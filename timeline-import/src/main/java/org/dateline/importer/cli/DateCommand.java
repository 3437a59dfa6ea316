package org.dateline.importer.cli;

import java.io.PrintWriter;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dateline.core.model.Published;
import org.dateline.core.time.CalendarTime;
import org.dateline.core.time.Edtf;
import org.dateline.core.time.EdtfWords;
import org.dateline.core.time.Precision;
import org.dateline.core.time.When;
import org.dateline.importer.extract.timex.DatePhrase;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows how Dateline reads a date: in words, as EDTF and TIMEX3, its first and last day, and why. */
@Command(
        name = "date",
        mixinStandardHelpOptions = true,
        description = "Shows how a date is read: in words, as EDTF and TIMEX3, its bounds, the rule, and why.",
        footer = {"", "Exit codes: 0 the date is understood, 1 it is not or is no date, 2 wrong usage, 3 cannot run."})
public final class DateCommand implements Callable<Integer> {

    @Spec
    @Nullable
    CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "DATE", description = "EDTF or English words, such as \"last Thursday\".")
    List<String> words = List.of();

    @ArgGroup
    @Nullable
    Day day;

    /** The day that relative words are counted from; nothing is counted from the day on which the command runs. */
    static final class Day {
        @Option(
                names = "--published",
                paramLabel = "DATE",
                converter = InputOptions.PublishedConverter.class,
                description = "The day of publication, such as 2025-01-10: \"last Thursday\" is counted from it.")
        @Nullable
        Published published;

        @Option(
                names = "--reference",
                paramLabel = "DATE",
                converter = InputOptions.PublishedConverter.class,
                description = "Instead of --published, for words that nobody published, as in a letter or a talk:"
                        + " the day on which they were written or said.")
        @Nullable
        Published reference;
    }

    @Override
    public Integer call() {
        DatePhrase.Explained explained = explained();
        When when = explained.when();
        PrintWriter out = spec == null
                ? new PrintWriter(System.out, true)
                : spec.commandLine().getOut();
        Edtf edtf = when.edtf();
        if (edtf == null) {
            PrintWriter err = spec == null ? out : spec.commandLine().getErr();
            boolean isRelative = day == null && DatePhrase.isRelative(phrase());
            err.println(when.reason() + (isRelative ? "; give it with --published or --reference" : ""));
            showParts(err, explained.parts());
            return ExitCodes.ISSUES;
        }
        out.println("meaning   " + EdtfWords.english(edtf));
        out.println("EDTF      " + edtf);
        if (explained.parts().isEmpty()) {
            out.println("TIMEX3    none: it has no value for EDTF such as this");
            out.println("rule      edtf");
        }
        showParts(out, explained.parts());
        out.println("earliest  "
                + when.earliestInclusive().map(time -> shown(time, edtf)).orElse("open"));
        out.println("latest    "
                + when.latestExclusive()
                        .map(end -> shown(new CalendarTime(end.seconds() - 1), edtf))
                        .orElse("open"));
        showSource(out, when);
        return ExitCodes.CLEAN;
    }

    private static void showSource(PrintWriter out, When when) {
        if (when.zone() != null) {
            out.println("zone      " + when.zone());
        }
        out.println("anchor    " + (when.anchor() == null ? "none: it stands by itself" : when.anchor()));
        out.println("inferred  " + (when.inferred() ? "yes: the words do not state it" : "no"));
        out.println("why       " + when.reason());
    }

    private DatePhrase.Explained explained() {
        Published published = day == null ? null : day.published;
        Published reference = day == null ? null : day.reference;
        return published == null
                ? DatePhrase.explain(
                        phrase(), reference == null ? null : reference.date(), DatePhrase.Anchor.REFERENCE_DAY)
                : DatePhrase.explain(phrase(), published.date(), DatePhrase.Anchor.PUBLICATION);
    }

    /** Words without quotation marks around them are one date. */
    private String phrase() {
        return String.join(" ", words);
    }

    /** Two expressions when two dates were joined: "from Thursday to 10 January". */
    private static void showParts(PrintWriter out, List<DatePhrase.Part> parts) {
        if (!parts.isEmpty()) {
            out.println("TIMEX3    "
                    + joined(
                            parts,
                            part -> part.type() + (part.value().isEmpty() ? " without a value" : " " + part.value())));
            out.println("rule      " + joined(parts, DatePhrase.Part::rule));
        }
    }

    private static String joined(List<DatePhrase.Part> parts, Function<DatePhrase.Part, String> words) {
        return parts.stream().map(words).collect(Collectors.joining(" and "));
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
