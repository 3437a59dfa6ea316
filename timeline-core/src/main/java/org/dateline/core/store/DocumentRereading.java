package org.dateline.core.store;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.dateline.core.dedup.Match;
import org.dateline.core.dedup.SameEvent;
import org.dateline.core.dedup.Telling;
import org.dateline.core.model.Document;
import org.dateline.core.model.EventMention;
import org.dateline.core.model.Published;
import org.dateline.core.model.Review;
import org.dateline.core.model.StanceLink;
import org.jspecify.annotations.Nullable;

/** Lays another reading of a document over what is stored of it, in the transaction that is under way. */
@ApplicationScoped
class DocumentRereading {
    private final AgroalDataSource database;
    private final PastEvidence past;
    private final TellingRows tellings;
    private final EventWriting events;
    private final Clock clock;

    DocumentRereading(
            AgroalDataSource database, PastEvidence past, TellingRows tellings, EventWriting events, Clock clock) {
        this.database = database;
        this.past = past;
        this.tellings = tellings;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Another reading of a document.
     *
     * @param before the number of the reading before it
     * @param document its text as of its publication date from now on
     * @param redated whether that date is another one
     * @param mentions what it tells, by the ids of statements that are stored
     */
    record Reading(
            UUID id,
            int before,
            Document document,
            boolean redated,
            List<EventMention> mentions,
            String by,
            @Nullable String why) {
        List<String> quotes(EventMention mention) {
            String text = document.part(mention.in());
            return mention.evidence().stream().map(span -> span.in(text)).toList();
        }
    }

    /**
     * What became of it.
     *
     * @param touched whether any row of evidence changed
     * @param fresh places of the mentions that no event has yet
     */
    record Outcome(boolean touched, List<Integer> fresh) {
        boolean changed() {
            return touched || !fresh.isEmpty();
        }
    }

    /** Mentions that name statements as they are stored. */
    static List<EventMention> linked(List<EventMention> mentions, Map<String, String> ids) {
        return mentions.stream().map(mention -> linked(mention, ids)).toList();
    }

    private static EventMention linked(EventMention e, Map<String, String> ids) {
        List<StanceLink> links = e.statements().stream()
                .map(link -> new StanceLink(ids.getOrDefault(link.statementId(), link.statementId()), link.stance()))
                .sorted(Comparator.comparing(StanceLink::statementId))
                .toList();
        return new EventMention(
                e.in(),
                e.evidence(),
                e.type(),
                e.mode(),
                e.contexts(),
                e.cameo(),
                e.actors(),
                e.place(),
                e.when(),
                e.modality(),
                links,
                e.title(),
                e.significance(),
                e.confidence(),
                e.pattern());
    }

    /** What is done to the evidence of one event. */
    private record Work(List<EvidencePairs.Pair> again, List<Integer> gone) {
        static Work none() {
            return new Work(new ArrayList<>(), new ArrayList<>());
        }
    }

    /** Gives the document its date, replaces what is told otherwise and withdraws what is told no more. */
    Outcome take(Reading reading) {
        if (reading.redated) {
            redate(reading);
        }
        EvidencePairs pairs = EvidencePairs.of(past.of(reading.id), reading.mentions);
        List<Integer> fresh = new ArrayList<>(pairs.fresh());
        Map<UUID, Work> work = new TreeMap<>();
        for (EvidencePairs.Pair pair : pairs.same()) {
            work.computeIfAbsent(pair.old().event(), id -> Work.none()).again.add(pair);
        }
        for (EvidencePairs.Old old : pairs.gone()) {
            work.computeIfAbsent(old.event(), id -> Work.none()).gone.add(old.ordinal());
        }
        boolean touched = false;
        for (Map.Entry<UUID, Work> each : work.entrySet()) {
            touched |= take(reading, EventEntity.heldOrMerged(each.getKey()), each.getValue(), fresh);
        }
        fresh.sort(null);
        return new Outcome(touched, fresh);
    }

    private boolean take(Reading reading, EventEntity event, Work work, List<Integer> fresh) {
        EventState before = events.state(event);
        boolean touched = false;
        for (EvidencePairs.Pair pair : work.again) {
            EventMention mention = reading.mentions.get(pair.mention());
            if (!pair.old().withdrawn()) {
                touched |= again(reading, event, pair, fresh);
            } else {
                events.join(pair.old().event(), reading.id, mention, reading.quotes(mention), null);
                touched = true;
            }
        }
        // The evidence of what was rejected stays: that is how it is known again.
        if (event.review != Review.REJECTED) {
            for (int ordinal : work.gone) {
                withdraw(reading, event, ordinal);
                touched = true;
            }
        }
        if (touched || reading.redated) {
            events.settleReading(event, before, touched, reading.by, reading.why);
        }
        return touched;
    }

    /** What other documents tell of the event that a row is evidence of, without what was merged with that. */
    private List<Telling> others(Reading reading, EventEntity event, int ordinal) {
        List<TellingRows.Told> told =
                tellings.of(event.timelineId, List.of(event.id)).getOrDefault(event.id, List.of());
        UUID origin = told.stream()
                .filter(each -> each.ordinal() == ordinal)
                .map(TellingRows.Told::origin)
                .findFirst()
                .orElse(event.id);
        List<Telling> others = new ArrayList<>();
        for (TellingRows.Told each : told) {
            if (each.telling() != null
                    && each.origin().equals(origin)
                    && !each.document().equals(reading.id)) {
                others.add(each.telling());
            }
        }
        return others;
    }

    /** The same row with what is told now; it leaves a suggestion that others tell of when it no longer is like theirs. */
    private boolean again(Reading reading, EventEntity event, EvidencePairs.Pair pair, List<Integer> fresh) {
        EventMention mention = reading.mentions.get(pair.mention());
        List<String> quotes = reading.quotes(mention);
        int ordinal = pair.old().ordinal();
        EventRows.NewEvidence standing = past.standing(event, ordinal);
        EventRows.NewEvidence now = EventWriting.evidence(reading.id, mention, quotes, standing.match());
        if (now.equals(standing)) {
            return false;
        }
        Published published = reading.document.published();
        Telling telling =
                Telling.of(reading.id.toString(), published == null ? null : published.date(), mention, quotes);
        List<Telling> others = others(reading, event, ordinal);
        SameEvent.Found<UUID> found = SameEvent.among(List.of(new SameEvent.Known<>(event.id, others)), telling);
        if (found == null && !others.isEmpty() && event.review == Review.SUGGESTED) {
            withdraw(reading, event, ordinal);
            fresh.add(pair.mention());
            return true;
        }
        Match match = standing.match() == null || found == null ? standing.match() : found.match();
        past.keep(event, ordinal, reading.before, false, clock.instant());
        past.replace(event, ordinal, EventWriting.evidence(reading.id, mention, quotes, match));
        return true;
    }

    private void withdraw(Reading reading, EventEntity event, int ordinal) {
        past.keep(event, ordinal, reading.before, true, clock.instant());
        past.withdraw(event, ordinal);
    }

    private void redate(Reading reading) {
        Published published = reading.document.published();
        run(
                reading,
                "UPDATE document SET published_date = ?, published_time = ?, published_zone = ?"
                        + " WHERE timeline_id = ? AND id = ?",
                published == null ? null : published.date(),
                published == null ? null : published.time(),
                published == null || published.zone() == null
                        ? null
                        : published.zone().getId(),
                Ids.timelineOf(reading.id),
                reading.id);
    }

    /** Makes this reading the document's newest, and tells it in the history. */
    void count(Reading reading, @Nullable Published before, List<String> statements) {
        long timelineId = Ids.timelineOf(reading.id);
        run(
                reading,
                "UPDATE document SET reading = reading + 1 WHERE timeline_id = ? AND id = ?",
                timelineId,
                reading.id);
        run(
                reading,
                "INSERT INTO revision (timeline_id, document_id, at, by_whom, what, why, before, after)"
                        + " VALUES (?, ?, ?, ?, 'document read anew', ?, jsonb_build_object('published', ?::text,"
                        + " 'reading', ?::int), jsonb_build_object('published', ?::text, 'reading', ?::int,"
                        + " 'statements', to_jsonb(?::text[])))",
                timelineId,
                reading.id,
                Timestamp.from(clock.instant()),
                reading.by,
                reading.why,
                before == null ? null : before.toString(),
                reading.before,
                reading.document.published() == null
                        ? null
                        : reading.document.published().toString(),
                reading.before + 1,
                statements.toArray(String[]::new));
    }

    private void run(Reading reading, String sql, @Nullable Object... parameters) {
        try (Connection connection = database.getConnection()) {
            Sql.run(connection, sql, parameters);
        } catch (SQLException e) {
            throw Sql.failed("write the reading of document " + reading.id, e);
        }
    }
}
