package org.dateline.core.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.core.store.CopyRows;
import org.jspecify.annotations.Nullable;

/** Writes made events as they are, and as they were known before the last of their documents came out, by COPY. */
final class SyntheticStates {
    private static final List<String> STATE = List.of(
            "title",
            "type",
            "contexts",
            "place",
            "edtf",
            "earliest",
            "latest",
            "position",
            "basis",
            "rule",
            "inferred",
            "reason",
            "modalities",
            "significance",
            "confidence",
            "words",
            "sources");
    private final Connection connection;
    private final long timelineId;
    private final Cast cast;
    private final Lexemes lexemes;
    private final SyntheticHistory history;
    private final long[] actorIds;

    /** Numbers of actors are in the order of the cast. */
    SyntheticStates(
            Connection connection,
            long timelineId,
            Cast cast,
            Lexemes lexemes,
            SyntheticHistory history,
            long[] actorIds) {
        this.connection = connection;
        this.timelineId = timelineId;
        this.cast = cast;
        this.lexemes = lexemes;
        this.history = history;
        this.actorIds = actorIds;
    }

    void write(List<SyntheticEvent> events) throws SQLException {
        events(events);
        participants(events);
        List<SyntheticEvent> earlier =
                events.stream().filter(event -> days(event).size() > 1).toList();
        known(earlier);
        participantsKnown(earlier);
    }

    /** A document comes out the day after its first event. */
    static LocalDate published(SyntheticEvent first) {
        long position = first.date().position();
        return position == Long.MAX_VALUE
                ? SyntheticHistory.END
                : LocalDate.ofEpochDay(Math.floorDiv(position, 86_400L) + 1);
    }

    /** The days that brought the evidence of an event, each once, in order. */
    private List<LocalDate> days(SyntheticEvent event) {
        return Arrays.stream(event.documents())
                .mapToObj(document -> published(history.event(document * SyntheticHistory.PER_DOCUMENT)))
                .sorted()
                .distinct()
                .toList();
    }

    private void events(List<SyntheticEvent> events) throws SQLException {
        List<String> columns = new ArrayList<>(STATE);
        columns.addAll(List.of("timeline_id", "id", "recorded_at", "version", "known_from", "known_since"));
        try (CopyRows rows = CopyRows.into(connection, "event", columns.toArray(String[]::new))) {
            for (SyntheticEvent event : events) {
                List<LocalDate> days = days(event);
                List<@Nullable Object> row = state(event, days.size());
                row.addAll(List.of(
                        timelineId, event.id(), SyntheticRows.RECORDED, 0, days.get(0), days.get(days.size() - 1)));
                rows.add(row);
            }
            rows.end();
        }
    }

    /** How events were known before the last of their documents came out. */
    private void known(List<SyntheticEvent> events) throws SQLException {
        List<String> columns = new ArrayList<>(STATE);
        columns.addAll(List.of(
                "timeline_id",
                "event_id",
                "from_day",
                "until_day",
                "digest",
                "claimants",
                "significance_signals",
                "confidence_signals"));
        try (CopyRows rows = CopyRows.into(connection, "event_known", columns.toArray(String[]::new))) {
            for (SyntheticEvent event : events) {
                List<LocalDate> days = days(event);
                for (int i = 0; i + 1 < days.size(); i++) {
                    List<@Nullable Object> row = state(event, i + 1);
                    row.addAll(List.of(timelineId, event.id(), days.get(i), days.get(i + 1), "made", 0, "[]", "[]"));
                    rows.add(row);
                }
            }
            rows.end();
        }
    }

    private void participantsKnown(List<SyntheticEvent> events) throws SQLException {
        try (CopyRows rows = CopyRows.into(
                connection,
                "participant_known",
                "from_day",
                "timeline_id",
                "event_id",
                "ordinal",
                "actor_id",
                "role",
                "acts_for")) {
            for (SyntheticEvent event : events) {
                List<LocalDate> days = days(event);
                for (LocalDate day : days.subList(0, days.size() - 1)) {
                    for (int i = 0; i < event.actors().length; i++) {
                        List<@Nullable Object> row = new ArrayList<>(List.of(day));
                        row.addAll(participant(event, i));
                        rows.add(row);
                    }
                }
            }
            rows.end();
        }
    }

    /** The values of {@link #STATE}. */
    private List<@Nullable Object> state(SyntheticEvent event, int sources) {
        return new ArrayList<>(Arrays.asList(
                event.title(),
                event.type().name(),
                List.of("diplomatic"),
                event.place() < 0 ? null : cast.places().get(event.place()),
                event.date().edtf(),
                event.date().earliest(),
                event.date().latest(),
                event.date().position(),
                "PUBLICATION",
                "bench",
                false,
                "made",
                1 << event.modality().ordinal(),
                event.significance(),
                event.confidence(),
                words(event),
                sources));
    }

    /** The tsvector as text: each lexeme with the places of its words in title, place, names and quotations. */
    private String words(SyntheticEvent event) {
        StringBuilder text = new StringBuilder(event.title());
        if (event.place() >= 0) {
            text.append(' ').append(cast.places().get(event.place()));
        }
        for (int actor : event.actors()) {
            text.append(' ').append(cast.actors().get(actor));
        }
        event.quotes().forEach(quote -> text.append(' ').append(quote));
        Map<String, StringBuilder> places = new TreeMap<>();
        int place = 1;
        for (String word : text.toString().split("[ :]+")) {
            String lexeme = lexemes.of(word);
            if (!lexeme.isEmpty()) {
                places.computeIfAbsent(lexeme, absent -> new StringBuilder())
                        .append(',')
                        .append(place);
            }
            place++;
        }
        StringBuilder vector = new StringBuilder();
        places.forEach((lexeme, at) -> vector.append('\'')
                .append(lexeme)
                .append("':")
                .append(at, 1, at.length())
                .append(' '));
        return vector.toString();
    }

    private void participants(List<SyntheticEvent> events) throws SQLException {
        try (CopyRows rows = CopyRows.into(
                connection,
                "participant",
                "timeline_id",
                "event_id",
                "ordinal",
                "actor_id",
                "role",
                "acts_for",
                "position")) {
            for (SyntheticEvent event : events) {
                for (int i = 0; i < event.actors().length; i++) {
                    List<@Nullable Object> row = participant(event, i);
                    row.add(event.date().position());
                    rows.add(row);
                }
            }
            rows.end();
        }
    }

    private List<@Nullable Object> participant(SyntheticEvent event, int ordinal) {
        int actor = event.actors()[ordinal];
        int government = cast.actsFor()[actor];
        return new ArrayList<>(Arrays.asList(
                timelineId,
                event.id(),
                ordinal,
                actorIds[actor],
                ordinal == 0 ? "ACTOR" : "RECIPIENT",
                government < 0 ? null : actorIds[government]));
    }
}
