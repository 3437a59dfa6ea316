package org.dateline.importer.evaluate.events;

import com.fasterxml.jackson.databind.JsonNode;

/** What people marked in a file of JSON lines, told by the fields of its first line. */
public enum GoldKind {
    /** Temporal expressions: {@code doc, start, end, type, value}. */
    DATES,
    /** Who said what: {@code doc, content, source, cue}, lists of spans. */
    STATEMENTS,
    /** What one sentence tells: {@code doc, text, type, source, target}. */
    ACTS,
    /** What one read-out of a call or meeting tells: {@code id, published, title, text, gold}. */
    READOUTS,
    /** Whether an event that was found is right: {@code doc, confidenceSignals, right}. */
    CONFIDENCE;

    /** The kind of file that a first line begins. */
    public static GoldKind of(JsonNode line) {
        if (line.has("right")) {
            return CONFIDENCE;
        }
        if (line.has("content")) {
            return STATEMENTS;
        }
        if (line.path("gold").isObject()) {
            return READOUTS;
        }
        return line.has("source") && line.has("target") ? ACTS : DATES;
    }
}
