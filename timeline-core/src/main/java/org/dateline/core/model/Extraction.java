package org.dateline.core.model;

import java.util.List;

/** All that was found in one document. */
public record Extraction(
        List<Timex3> timexes,
        List<ActorMention> actors,
        List<Statement> statements,
        List<EventMention> events,
        List<ExtractionIssue> issues) {

    /** Copies the lists. */
    public Extraction {
        timexes = List.copyOf(timexes);
        actors = List.copyOf(actors);
        statements = List.copyOf(statements);
        events = List.copyOf(events);
        issues = List.copyOf(issues);
    }

    /** One without actors. */
    public Extraction(
            List<Timex3> timexes, List<Statement> statements, List<EventMention> events, List<ExtractionIssue> issues) {
        this(timexes, List.of(), statements, events, issues);
    }
}
