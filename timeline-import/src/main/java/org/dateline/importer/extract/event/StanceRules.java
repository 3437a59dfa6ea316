package org.dateline.importer.extract.event;

import org.dateline.core.model.Modality;
import org.dateline.core.model.Stance;
import org.dateline.importer.extract.statement.Attributed;
import org.jspecify.annotations.Nullable;

/** What becomes of an act when somebody says it, and how the saying bears on it. */
final class StanceRules {
    private StanceRules() {}

    /** An act inside what somebody says is at most claimed. */
    static Modality attributed(Modality narrated, @Nullable Attributed statement) {
        if (statement == null) {
            return narrated;
        }
        boolean fact = narrated == Modality.HAPPENED || narrated == Modality.ONGOING || narrated == Modality.CLAIMED;
        return switch (statement.stance()) {
            case ASSERTS -> fact ? Modality.CLAIMED : narrated;
            case DENIES ->
                statement.verb().equals("refuse") || statement.verb().equals("decline")
                        ? Modality.NEGATED
                        : fact ? Modality.DENIED : narrated;
            case DOUBTS -> fact ? Modality.DENIED : narrated;
            case PLANS -> fact || narrated == Modality.EXPECTED ? Modality.PLANNED : narrated;
            case DEMANDS -> fact || narrated == Modality.EXPECTED ? Modality.DEMANDED : narrated;
            case OFFERS -> fact || narrated == Modality.EXPECTED ? Modality.OFFERED : narrated;
            case EXPECTS -> fact ? Modality.EXPECTED : narrated;
        };
    }

    /** How a statement bears on an act that it makes this of. */
    static Stance stance(Modality modality, Attributed statement) {
        if (statement.stance() == Stance.DOUBTS || statement.stance() == Stance.DENIES) {
            return statement.stance();
        }
        return switch (modality) {
            case HAPPENED, ONGOING, CLAIMED -> Stance.ASSERTS;
            case DENIED, NEGATED -> Stance.DENIES;
            case PLANNED -> Stance.PLANS;
            case OFFERED -> Stance.OFFERS;
            case DEMANDED -> Stance.DEMANDS;
            case EXPECTED, CONDITIONAL -> Stance.EXPECTS;
        };
    }
}
