package org.dateline.core.model;

import java.util.Set;
import org.dateline.core.time.CalendarTime;
import org.jspecify.annotations.Nullable;

/** Where an event stands, computed from what the documents make of it and the day that is asked for. */
public enum Status {
    PLANNED("planned"),
    CLAIMED("claimed"),
    /** Only claimed, but by two independent parties or more. */
    CORROBORATED("corroborated"),
    DISPUTED("disputed"),
    HAPPENED("happened"),
    /** Said in public: that it was said is known, whether it is so is its speaker's word. */
    SAID("said"),
    CANCELLED("cancelled"),
    /** Planned, and its latest day is past as of the day asked for. */
    OVERDUE("overdue"),
    /** Demanded, offered, expected or conditional: nobody has committed to it. */
    PROPOSED("proposed"),
    /** Somebody denies it, and nobody says otherwise. */
    DENIED("denied"),
    /** Told not to have happened, and nobody says otherwise. */
    NEGATED("negated");

    private final String label;

    Status(String label) {
        this.label = label;
    }

    /**
     * Where an event stands, by what its evidence makes of it. The migration's {@code event_status} is the same rule in
     * SQL.
     *
     * @param type the event's type; a statement that was made is said and not happened
     * @param evidence what documents and people make of it; an empty set counts as proposed
     * @param claimants how many independent parties claim it; counting never makes it happened
     * @param latestExclusive first moment after the event's date, or null when it is open
     * @param asOf start of the day for which it is asked
     */
    public static Status of(
            @Nullable EventType type,
            Set<Modality> evidence,
            int claimants,
            @Nullable CalendarTime latestExclusive,
            CalendarTime asOf) {
        boolean told = evidence.contains(Modality.HAPPENED) || evidence.contains(Modality.ONGOING);
        boolean against = evidence.contains(Modality.DENIED) || evidence.contains(Modality.NEGATED);
        if (told) {
            return against ? DISPUTED : type == EventType.SAY ? SAID : HAPPENED;
        }
        if (evidence.contains(Modality.CLAIMED)) {
            return against ? DISPUTED : claimants > 1 ? CORROBORATED : CLAIMED;
        }
        if (evidence.contains(Modality.PLANNED)) {
            return ofPlan(evidence, latestExclusive, asOf);
        }
        return evidence.contains(Modality.DENIED) ? DENIED : against ? NEGATED : PROPOSED;
    }

    private static Status ofPlan(Set<Modality> evidence, @Nullable CalendarTime latestExclusive, CalendarTime asOf) {
        if (evidence.contains(Modality.NEGATED)) {
            return CANCELLED;
        }
        if (evidence.contains(Modality.DENIED)) {
            return DISPUTED;
        }
        return latestExclusive != null && latestExclusive.compareTo(asOf) <= 0 ? OVERDUE : PLANNED;
    }

    /** The name as JSON and readers see it. */
    public String label() {
        return label;
    }
}
