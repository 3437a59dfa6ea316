package org.dateline.core.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dateline.core.dedup.Corroboration;
import org.dateline.core.dedup.Representative;
import org.dateline.core.dedup.Telling;
import org.dateline.core.model.Confidence;
import org.dateline.core.model.Signal;
import org.dateline.core.model.Significance;

/**
 * What an event comes to by all that documents tell of it: how it is shown, how many independent sources it has, how much
 * it matters and how sure it is. The same documents give the same, in whatever order they came.
 */
@ApplicationScoped
class EventWeight {
    private final TellingRows tellings;
    private final EvidenceOrigins origins;
    private final EventRows rows;

    EventWeight(TellingRows tellings, EvidenceOrigins origins, EventRows rows) {
        this.tellings = tellings;
        this.origins = origins;
        this.rows = rows;
    }

    /** Weighs an event anew; what a person gave it stays as that person has it. */
    void settle(EventEntity event) {
        List<TellingRows.Told> told =
                tellings.of(event.timelineId, List.of(event.id)).getOrDefault(event.id, List.of());
        List<StoredTelling> stored = new ArrayList<>();
        for (TellingRows.Told each : told) {
            if (each.stored() != null) {
                stored.add(each.stored());
            }
        }
        event.sources = origins.settle(event);
        if (stored.isEmpty()) {
            return;
        }
        boolean whole = stored.size() == told.size();
        if (whole) {
            StoredTelling best = best(event, told);
            show(event, best);
            // Also where they stay: their rows repeat the position.
            rows.replaceParticipants(
                    event, event.isFixed(EventField.ACTORS) ? rows.participants(event) : best.actors());
        }
        weigh(event, stored);
    }

    /** By its own tellings, where it has some: what was merged into it does not change what it is. */
    private static StoredTelling best(EventEntity event, List<TellingRows.Told> told) {
        boolean own = told.stream().anyMatch(each -> each.origin().equals(event.id));
        List<StoredTelling> stored = new ArrayList<>();
        List<Telling> compared = new ArrayList<>();
        for (TellingRows.Told each : told) {
            if (each.stored() != null
                    && each.telling() != null
                    && (!own || each.origin().equals(event.id))) {
                stored.add(each.stored());
                compared.add(each.telling());
            }
        }
        return stored.get(Representative.of(compared));
    }

    /** Gives an event the look of a telling, but for who takes part and for what a person fixed. */
    static void show(EventEntity event, StoredTelling best) {
        if (!event.isFixed(EventField.TITLE)) {
            event.title = best.title();
        }
        if (!event.isFixed(EventField.CODING)) {
            event.type = best.type() == null ? null : best.type().name();
            event.mode = best.mode();
            event.contexts = best.contexts().toArray(String[]::new);
            event.cameo = best.cameo();
        }
        if (!event.isFixed(EventField.PLACE)) {
            event.place = best.place() == null ? null : best.place().name();
            event.placePrecision =
                    best.place() == null ? null : best.place().precision().name();
        }
        if (!event.isFixed(EventField.WHEN)) {
            event.when = WhenColumns.of(best.when());
            event.position = event.when.position();
        }
        if (event.pattern != null) {
            event.pattern = best.pattern();
        }
    }

    /** The telling that matters most, or is surest, and what the number of sources adds to it. */
    static void weigh(EventEntity event, List<StoredTelling> stored) {
        Optional<Significance> most = significance(stored, event.sources);
        if (most.isPresent() && !event.isFixed(EventField.SIGNIFICANCE)) {
            Significance now = most.get();
            event.significance = now.points();
            event.significanceSignals = signals(event.significanceSignals, now.signals());
        }
        Optional<Confidence> surest = confidence(stored, event.sources);
        if (surest.isPresent() && event.pattern != null) {
            Confidence now = surest.get();
            event.confidence = now.value();
            event.confidenceSignals = signals(event.confidenceSignals, now.signals());
        }
    }

    /** The column as it is where it says the same: PostgreSQL spells JSON its own way, which is no change. */
    private static String signals(String column, List<Signal> now) {
        return StoredTelling.signals(column).equals(now)
                ? column
                : StoredTelling.signals(now).toString();
    }

    /** How much tellings make an event matter; empty where none of them says what its figure is made of. */
    static Optional<Significance> significance(List<StoredTelling> stored, int sources) {
        return stored.stream()
                .map(StoredTelling::significance)
                .filter(significance -> !significance.signals().isEmpty())
                .max(Comparator.comparingInt(Significance::points)
                        .thenComparing(significance -> significance.signals().toString()))
                .map(most -> Corroboration.significance(most, sources));
    }

    /** How sure tellings make an event; empty where none of them says what its figure follows from. */
    static Optional<Confidence> confidence(List<StoredTelling> stored, int sources) {
        return stored.stream()
                .map(StoredTelling::confidence)
                .filter(confidence -> !confidence.signals().isEmpty())
                .max(Comparator.comparingDouble(Confidence::value)
                        .thenComparing(confidence -> confidence.signals().toString()))
                .map(surest -> Corroboration.confidence(surest, sources));
    }
}
