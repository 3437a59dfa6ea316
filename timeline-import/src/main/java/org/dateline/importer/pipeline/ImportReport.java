package org.dateline.importer.pipeline;

import java.util.ArrayList;
import java.util.List;
import org.dateline.core.store.ImportOutcome;
import org.dateline.core.store.QueuePut;

/** Counts what an import took, and collects what a reader should know. */
public final class ImportReport {
    private static final int MOST_SHOWN = 200;

    private int documents;
    private int unchanged;
    private int redated;
    private int statements;
    private int newEvents;
    private int joinedEvents;
    private int refused;
    private int warnings;
    private final List<String> issues = new ArrayList<>();

    /** Documents were put into the queue, or were there already. */
    public void put(QueuePut.Result result) {
        documents += result.known();
        unchanged += result.known();
        warnings += result.kept().size();
        result.kept().forEach(line -> show("warning: " + line));
    }

    /** Documents of the queue came to their end. */
    public void ended(ImportOutcome outcome) {
        documents += outcome.documents();
        unchanged += outcome.known();
        statements += outcome.statements();
        newEvents += outcome.newEvents();
        joinedEvents += outcome.joinedEvents();
        warnings += outcome.warnings();
        refused += outcome.failed();
        outcome.failures()
                .forEach(failure -> show("error: " + failure.document() + ": cannot be stored: " + failure.why()));
        outcome.issues().forEach(issue -> show(issue.severity() + ": " + issue.line()));
    }

    /** A document that was there already got another publication date, and was read anew as of that. */
    public void redated() {
        documents++;
        redated++;
    }

    /** Something could not be taken; the message names its place. */
    public void refused(String message) {
        refused++;
        show("error: " + message);
    }

    private void show(String line) {
        if (issues.size() < MOST_SHOWN) {
            issues.add(line.replaceAll("\\p{Cntrl}", " "));
        }
    }

    /** Whether anything was refused or not understood. */
    public boolean hasIssues() {
        return refused + warnings > 0;
    }

    /** Documents read, whether new or not. */
    public int documents() {
        return documents;
    }

    /** The report, a line each. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("documents  " + documents + (unchanged > 0 ? " (" + unchanged + " already there, unchanged)" : "")
                + (redated > 0 ? " (" + redated + " read anew with another publication date)" : "")
                + (refused > 0 ? ", " + refused + " refused" : ""));
        lines.add("statements " + statements);
        lines.add("events     " + newEvents
                + (joinedEvents > 0 ? " new, " + joinedEvents + " further reports of known ones" : ""));
        lines.add("issues     " + (refused + warnings));
        issues.forEach(issue -> lines.add("  " + issue));
        return lines;
    }
}
