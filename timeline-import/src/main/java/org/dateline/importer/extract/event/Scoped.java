package org.dateline.importer.extract.event;

import org.dateline.core.model.Modality;
import org.dateline.importer.extract.event.ScopeLexicon.Effect;
import org.dateline.importer.extract.event.ScopeLexicon.Scope;

/** How what a word makes of an act goes together with how the act and the word themselves are told. */
final class Scoped {
    private Scoped() {}

    /**
     * What becomes of an act.
     *
     * @param by the act by itself
     * @param scope what the word above makes of it
     * @param above how the word above is told
     */
    static Modality of(Modality by, Scope scope, Modality above) {
        boolean undone = above == Modality.NEGATED || above == Modality.DENIED;
        Effect effect = undone ? scope.negated() : scope.effect();
        Modality made =
                switch (effect) {
                    case FACT -> above == Modality.CLAIMED ? under(by, Modality.CLAIMED) : by;
                    case HAPPENED -> undone ? by : under(by, above);
                    default -> under(by, both(effect.modality(), above));
                };
        return above == Modality.DENIED && made == Modality.NEGATED ? Modality.DENIED : made;
    }

    /** What is left of an act where the claim, the demand or the offer of it was rejected: that was made all the same. */
    static Modality rejected(Modality by, Scope scope, Modality above) {
        return switch (scope.effect()) {
            case CLAIMED -> under(by, Modality.DENIED);
            case DEMANDED, OFFERED -> under(by, scope.effect().modality());
            default -> of(by, scope, above);
        };
    }

    /** What a word makes of the act, and how sure the word itself is: "may refuse to", "is expected to agree to". */
    private static Modality both(Modality effect, Modality above) {
        return switch (above) {
            case CONDITIONAL -> effect == Modality.NEGATED ? effect : Modality.CONDITIONAL;
            case EXPECTED, DEMANDED, OFFERED, PLANNED ->
                effect == Modality.PLANNED || effect == Modality.CLAIMED ? above : effect;
            case HAPPENED, ONGOING, CLAIMED, DENIED, NEGATED -> effect;
        };
    }

    /** The act inside something that is only planned, said, denied. */
    private static Modality under(Modality by, Modality above) {
        return switch (above) {
            case HAPPENED, ONGOING -> by;
            case NEGATED -> by == Modality.NEGATED ? Modality.CONDITIONAL : Modality.NEGATED;
            case DENIED -> by == Modality.NEGATED ? Modality.CLAIMED : Modality.DENIED;
            case CLAIMED -> OwnModality.factual(by) ? Modality.CLAIMED : by;
            case CONDITIONAL -> by == Modality.NEGATED ? by : Modality.CONDITIONAL;
            case PLANNED, EXPECTED, DEMANDED, OFFERED ->
                OwnModality.factual(by) || by == Modality.CLAIMED || by == Modality.PLANNED ? above : by;
        };
    }
}
