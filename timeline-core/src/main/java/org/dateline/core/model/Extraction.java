package org.dateline.core.model;

import java.util.List;

/** All that was found in one document. */
public record Extraction(
        List<Timex3> timexes, List<Statement> statements, List<EventMention> events, List<ExtractionIssue> issues) {

    /** Copies the lists. */
    public Extraction {
        timexes = List.copyOf(timexes);
        statements = List.copyOf(statements);
        events = List.copyOf(events);
        issues = List.copyOf(issues);
    }
}
