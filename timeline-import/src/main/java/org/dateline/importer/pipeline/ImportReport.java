package org.dateline.importer.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.core.model.Document;
import org.dateline.core.model.ExtractionIssue;
import org.dateline.core.model.ExtractionIssue.Severity;

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

    /** A document was taken, or was there already. */
    public void took(Document document, ImportPipeline.Taken taken) {
        documents++;
        if (!taken.ingested().isNew()) {
            unchanged++;
            String kept = taken.keptDate();
            if (kept != null) {
                warnings++;
                show("warning: " + document.name() + ": " + kept);
            }
            return;
        }
        statements += taken.extraction().statements().size();
        newEvents += taken.ingested().newEvents();
        joinedEvents += taken.ingested().joinedEvents();
        taken.extraction().issues().forEach(issue -> add(document, issue));
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

    private void add(Document document, ExtractionIssue issue) {
        if (issue.severity() != Severity.NOTE) {
            warnings++;
        }
        String place = issue.span() == null
                ? document.name()
                : document.name() + " at character " + issue.span().start();
        show(issue.severity().name().toLowerCase(Locale.ROOT) + ": " + place + ": " + issue.message());
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
