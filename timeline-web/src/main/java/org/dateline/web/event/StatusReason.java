package org.dateline.web.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dateline.core.model.Modality;
import org.dateline.core.store.EventDetail;
import org.dateline.core.store.Evidence;

/** Says how an event's status was reached. */
public final class StatusReason {
    private StatusReason() {}

    /** One or two sentences for a reader. */
    public static String of(EventDetail event, LocalDate asOf) {
        String base = event.pinned() == null
                ? fromEvidence(event.evidence())
                : "A person set it to “" + event.pinned().label() + "”; that stands over what the documents say. "
                        + fromEvidence(event.evidence());
        if (event.pinned() != null) {
            return base;
        }
        return switch (event.row().status()) {
            case OVERDUE -> base + " Its latest day had passed by " + asOf + " with no word that it came to pass.";
            case CORROBORATED -> base + " At least two parties claim it, who do not act for one another.";
            default -> base;
        };
    }

    private static String fromEvidence(List<Evidence> evidence) {
        if (evidence.isEmpty()) {
            return "No document speaks of it.";
        }
        Map<Modality, Long> counts = evidence.stream()
                .collect(Collectors.groupingBy(Evidence::modality, TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .map(entry -> count(entry.getValue()) + " " + entry.getKey().label())
                .collect(Collectors.joining("; ", "", "."));
    }

    private static String count(long sources) {
        return sources + (sources == 1 ? " source has it as" : " sources have it as");
    }
}
