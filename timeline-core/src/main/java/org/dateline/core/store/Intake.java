package org.dateline.core.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.dateline.core.dedup.SameEvent.Known;
import org.dateline.core.dedup.Telling;
import org.dateline.core.model.Document;
import org.dateline.core.model.EventMention;
import org.dateline.core.model.Modality;
import org.dateline.core.model.Published;
import org.dateline.core.model.Stance;
import org.dateline.core.model.StanceLink;
import org.dateline.core.model.Statement;
import org.jspecify.annotations.Nullable;

/**
 * What documents bring onto one timeline in one transaction and that is not in the store yet. It is looked through beside
 * the store, as if it were there, and goes there by COPY: before a document becomes evidence of an event, and at the end.
 */
public final class Intake {
    private final long timelineId;
    private final ActorNames names = new ActorNames();
    private final Set<String> looked = new HashSet<>();
    private final Map<String, String> canonical = new HashMap<>();
    private final Map<String, Long> sources = new HashMap<>();
    private final List<Arrival> documents = new ArrayList<>();
    private final List<Waiting> events = new ArrayList<>();

    Intake(long timelineId) {
        this.timelineId = timelineId;
    }

    /**
     * A document that events are told of by.
     *
     * @param day from which it counts
     * @param statements what it says, by the ids that they are stored by
     */
    record Arrival(UUID id, Document document, Instant at, LocalDate day, Map<String, Statement> statements) {
        static Arrival of(UUID id, Document document, Instant at, Map<String, Statement> statements) {
            Published published = document.published();
            LocalDate day = published == null ? LocalDate.ofInstant(at, ZoneOffset.UTC) : published.date();
            return new Arrival(id, document, at, day, statements);
        }

        /** The words that a mention rests on. */
        List<String> quotes(EventMention mention) {
            String text = document.part(mention.in());
            return mention.evidence().stream().map(span -> span.in(text)).toList();
        }

        /** Who claims by a mention, null for one that is not named; nobody where it is no claim. */
        List<@Nullable String> claimants(EventMention mention) {
            List<@Nullable String> speakers = new ArrayList<>();
            if (mention.modality() == Modality.CLAIMED) {
                Map<String, Stance> first = new TreeMap<>();
                for (StanceLink link : mention.statements()) {
                    first.putIfAbsent(link.statementId(), link.stance());
                }
                first.forEach((id, stance) -> {
                    Statement said = statements.get(id);
                    if (stance == Stance.ASSERTS && said != null) {
                        speakers.add(said.speaker());
                    }
                });
                if (speakers.isEmpty()) {
                    speakers.add(null);
                }
            }
            return speakers;
        }

        @Nullable
        LocalDate published() {
            Published published = document.published();
            return published == null ? null : published.date();
        }
    }

    /** A new event, what its document tells by the names that actors are shown by, and all of these names. */
    private record Waiting(NewEvent event, Telling telling, Set<String> parties) {
        /** Whether the store may give it for a telling: nothing that shares no party with one that names some. */
        boolean mayBe(Set<String> of) {
            return of.isEmpty() || !Collections.disjoint(parties, of);
        }
    }

    long timelineId() {
        return timelineId;
    }

    ActorNames names() {
        return names;
    }

    int size() {
        return events.size();
    }

    /** The document of this text that waits here, or null. */
    @Nullable
    UUID find(String sha256) {
        for (Arrival each : documents) {
            if (each.document().sha256().equals(sha256)) {
                return each.id();
            }
        }
        return null;
    }

    void add(Arrival document) {
        documents.add(document);
    }

    void add(NewEvent event, Telling telling) {
        events.add(new Waiting(event, telling, Participants.names(telling.actors())));
    }

    /** The number of a source, made when it is new. */
    @Nullable
    Long source(Connection connection, @Nullable String name) throws SQLException {
        if (name == null || name.isBlank()) {
            return null;
        }
        String words = name.strip();
        Long known = sources.get(words);
        long id = known == null ? EventRows.source(connection, words) : known;
        sources.put(words, id);
        return id;
    }

    /** Learns which of these names are shown by another one. */
    void learn(Connection connection, Collection<String> actors) throws SQLException {
        TreeSet<String> fresh = new TreeSet<>(actors);
        fresh.removeAll(looked);
        if (!fresh.isEmpty()) {
            canonical.putAll(Participants.canonical(connection, fresh));
            looked.addAll(fresh);
        }
    }

    /** The telling with the names that its actors are shown by. */
    Telling canonical(Telling telling) {
        return Participants.renamed(telling, canonical);
    }

    /** The events that wait here and that a telling could be of: at least all that the store would give, were they there. */
    List<Known<UUID>> near(Telling telling) {
        Set<String> parties = Participants.names(telling.actors());
        return events.stream()
                .filter(waiting -> waiting.mayBe(parties))
                .map(waiting -> new Known<>(waiting.event().event().id, List.of(waiting.telling())))
                .toList();
    }

    /** Writes all that waits. */
    void write(Connection connection) throws SQLException {
        NewDocumentRows.copy(connection, timelineId, this, documents);
        NewEventRows.copy(connection, events.stream().map(Waiting::event).toList());
        documents.clear();
        events.clear();
    }
}
