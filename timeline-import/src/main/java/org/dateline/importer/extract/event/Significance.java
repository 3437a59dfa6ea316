package org.dateline.importer.extract.event;

import org.dateline.core.model.EventType;
import org.dateline.core.model.Modality;
import org.jspecify.annotations.Nullable;

/** How much an event matters, from 0 to 100, by signals that can be named to a reader. */
final class Significance {
    private Significance() {}

    static int of(@Nullable EventType type, Modality modality, Parties parties, boolean dated) {
        int points = byType(type);
        points += parties.official() ? 10 : 0;
        points += parties.named() >= 2 ? 10 : 0;
        points += dated ? 5 : 0;
        points -= switch (modality) {
            case HAPPENED, PLANNED, ONGOING -> 0;
            case DEMANDED, OFFERED, CLAIMED, DENIED -> 5;
            case NEGATED, EXPECTED -> 10;
            case CONDITIONAL -> 15;
        };
        return Math.max(0, Math.min(100, points));
    }

    private static int byType(@Nullable EventType type) {
        if (type == null) {
            return 60;
        }
        return switch (type) {
            case ASSAULT -> 70;
            case AGREE, CONCEDE, RETREAT -> 65;
            case CONSULT, SANCTION, MOBILIZE, COERCE -> 60;
            case THREATEN, AID, REQUEST -> 50;
            case REJECT, COOPERATE, SUPPORT, APPEAL, PROTEST -> 45;
            case ACCUSE -> 40;
            case SAY -> 30;
        };
    }
}
