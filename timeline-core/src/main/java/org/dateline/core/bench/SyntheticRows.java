package org.dateline.core.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.dateline.core.store.CopyRows;

/** Writes made events with their documents, participants, evidence and first revision, by COPY. */
final class SyntheticRows {
    static final Instant RECORDED = Instant.parse("2025-01-01T00:00:00Z");

    private final Connection connection;
    private final long seed;
    private final long timelineId;
    private final Cast cast;
    private final SyntheticHistory history;
    private final SyntheticStates states;
    private final long[] sourceIds;
    private final Zipf sources;

    /** Numbers of actors and sources are in the order of the cast. */
    SyntheticRows(
            Connection connection,
            long seed,
            long timelineId,
            Cast cast,
            Lexemes lexemes,
            SyntheticHistory history,
            long[] actorIds,
            long[] sourceIds) {
        this.connection = connection;
        this.seed = seed;
        this.timelineId = timelineId;
        this.cast = cast;
        this.history = history;
        this.states = new SyntheticStates(connection, timelineId, cast, lexemes, history, actorIds);
        this.sourceIds = sourceIds;
        this.sources = new Zipf(sourceIds.length, 3);
    }

    /** The events of these numbers, from one and up to another, exclusive. */
    void write(long from, long to) throws SQLException {
        List<SyntheticEvent> events = new ArrayList<>();
        for (long number = from; number < to; number++) {
            events.add(history.event(number));
        }
        documents(from, to);
        states.write(events);
        evidence(events);
        revisions(events);
    }

    private void documents(long from, long to) throws SQLException {
        try (CopyRows rows = CopyRows.into(
                connection,
                "document",
                "timeline_id",
                "id",
                "sha256",
                "name",
                "title",
                "text",
                "source_id",
                "published_date",
                "recorded_at")) {
            for (long number = from; number < to; number++) {
                if (number % SyntheticHistory.PER_DOCUMENT == 0) {
                    SyntheticEvent first = history.event(number);
                    UUID id = documentId(number / SyntheticHistory.PER_DOCUMENT);
                    rows.add(
                            timelineId,
                            id,
                            id.toString().replace("-", "").repeat(2),
                            "bench-" + number,
                            first.title(),
                            first.title() + ". " + String.join(". ", first.quotes()),
                            sourceIds[sources.draw(SyntheticHistory.random(seed, -1 - number))],
                            SyntheticStates.published(first),
                            RECORDED);
                }
            }
            rows.end();
        }
    }

    private UUID documentId(long number) {
        return SyntheticHistory.id(timelineId, ~seed, number);
    }

    private void evidence(List<SyntheticEvent> events) throws SQLException {
        try (CopyRows rows = CopyRows.into(
                connection,
                "evidence",
                "timeline_id",
                "event_id",
                "ordinal",
                "document_id",
                "part",
                "spans",
                "quotes",
                "modality",
                "recorded_at",
                "telling",
                "origin_id",
                "origin_reason")) {
            for (SyntheticEvent event : events) {
                String telling = telling(event);
                for (int i = 0; i < event.documents().length; i++) {
                    rows.add(
                            timelineId,
                            event.id(),
                            i,
                            documentId(event.documents()[i]),
                            "TEXT",
                            List.of(0, event.quotes().get(i).length()),
                            List.of(event.quotes().get(i)),
                            event.modality().name(),
                            RECORDED,
                            telling,
                            documentId(event.documents()[i]),
                            "");
                }
            }
            rows.end();
        }
    }

    /** As the store keeps what a document tells. */
    private String telling(SyntheticEvent event) {
        StringBuilder actors = new StringBuilder();
        for (int actor : event.actors()) {
            int government = cast.actsFor()[actor];
            actors.append(actors.isEmpty() ? "" : ",")
                    .append("{\"name\":\"")
                    .append(cast.actors().get(actor))
                    .append("\",\"role\":\"")
                    .append(actors.isEmpty() ? "ACTOR" : "RECIPIENT")
                    .append(
                            government < 0
                                    ? "\"}"
                                    : "\",\"actsFor\":\"" + cast.actors().get(government) + "\"}");
        }
        String edtf = event.date().edtf();
        return "{\"title\":\"" + event.title() + "\",\"type\":\"" + event.type().name() + "\",\"actors\":[" + actors
                + "],\"when\":{" + (edtf == null ? "" : "\"edtf\":\"" + edtf + "\",")
                + "\"basis\":\"PUBLICATION\",\"rule\":\"bench\",\"reason\":\"made\"},\"significance\":"
                + event.significance() + ",\"confidence\":" + event.confidence() + ",\"pattern\":\"made\"}";
    }

    private void revisions(List<SyntheticEvent> events) throws SQLException {
        try (CopyRows rows =
                CopyRows.into(connection, "revision", "timeline_id", "event_id", "at", "by_whom", "what", "after")) {
            for (SyntheticEvent event : events) {
                rows.add(
                        timelineId,
                        event.id(),
                        RECORDED,
                        "import",
                        "imported",
                        "{\"title\":\"" + event.title() + "\"}");
            }
            rows.end();
        }
    }
}
