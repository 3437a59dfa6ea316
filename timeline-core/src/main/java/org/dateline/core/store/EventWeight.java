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

    /**
     * Weighs an event anew.
     *
     * @param edited whether a person entered or changed it: then it stays as that person has it
     */
    void settle(EventEntity event, boolean edited) {
        List<TellingRows.Told> told =
                tellings.of(event.timelineId, List.of(event.id)).getOrDefault(event.id, List.of());
        List<StoredTelling> stored = new ArrayList<>();
        List<Telling> compared = new ArrayList<>();
        for (TellingRows.Told each : told) {
            if (each.stored() != null && each.telling() != null) {
                stored.add(each.stored());
                compared.add(each.telling());
            }
        }
        event.sources = origins.settle(event);
        if (stored.isEmpty()) {
            return;
        }
        boolean whole = stored.size() == told.size();
        if (!edited && whole) {
            show(event, stored.get(Representative.of(compared)));
        }
        weigh(event, stored, edited);
    }

    private void show(EventEntity event, StoredTelling best) {
        event.title = best.title();
        event.type = best.type() == null ? null : best.type().name();
        event.mode = best.mode();
        event.contexts = best.contexts().toArray(String[]::new);
        event.cameo = best.cameo();
        event.place = best.place() == null ? null : best.place().name();
        event.placePrecision =
                best.place() == null ? null : best.place().precision().name();
        event.when = WhenColumns.of(best.when());
        event.position = event.when.position();
        event.pattern = best.pattern();
        rows.replaceParticipants(event, best.actors());
    }

    /** The telling that matters most, or is surest, and what the number of sources adds to it. */
    private static void weigh(EventEntity event, List<StoredTelling> stored, boolean edited) {
        Optional<Significance> most = significance(stored, event.sources);
        boolean typed = edited && event.significanceSignals.equals(EventEntity.NONE);
        if (most.isPresent() && !typed) {
            Significance now = most.get();
            event.significance = now.points();
            event.significanceSignals = StoredTelling.signals(now.signals()).toString();
        }
        Optional<Confidence> surest = confidence(stored, event.sources);
        if (surest.isPresent() && event.pattern != null) {
            Confidence now = surest.get();
            event.confidence = now.value();
            event.confidenceSignals = StoredTelling.signals(now.signals()).toString();
        }
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
