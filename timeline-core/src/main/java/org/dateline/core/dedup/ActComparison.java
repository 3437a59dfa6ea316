package org.dateline.core.dedup;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.dateline.core.model.EventType;
import org.dateline.core.model.Signal;
import org.dateline.core.model.SignalWeights;
import org.jspecify.annotations.Nullable;

/** Whether two tellings tell of the same kind of act. */
final class ActComparison {
    /** Kinds of act that two reports of one act are coded as. */
    private static final List<Set<EventType>> CONFUSED = List.of(
            Set.of(EventType.AGREE, EventType.COOPERATE),
            Set.of(EventType.AGREE, EventType.SUPPORT),
            Set.of(EventType.AGREE, EventType.CONCEDE),
            Set.of(EventType.AID, EventType.COOPERATE),
            Set.of(EventType.AID, EventType.SUPPORT),
            Set.of(EventType.REQUEST, EventType.APPEAL),
            Set.of(EventType.ACCUSE, EventType.REJECT),
            Set.of(EventType.CONCEDE, EventType.RETREAT),
            Set.of(EventType.COERCE, EventType.ASSAULT),
            Set.of(EventType.COERCE, EventType.SANCTION));

    private final SignalWeights weights;

    ActComparison(SignalWeights weights) {
        this.weights = weights;
    }

    /**
     * Adds what the kinds of act say.
     *
     * @return why it cannot be one event, or null
     */
    @Nullable
    String compare(Telling a, Telling b, List<Signal> signals) {
        EventType one = a.type();
        EventType other = b.type();
        if (one == null || other == null) {
            if (one != other) {
                weights.add("a kind of act in one of them only", signals);
            }
            return mode(a, b, signals);
        }
        PlannedAct plan = PlannedAct.of(a);
        if (plan != null && PlannedAct.deed(b)) {
            return planned(plan, one, b, other, signals);
        }
        plan = PlannedAct.of(b);
        if (plan != null && PlannedAct.deed(a)) {
            return planned(plan, other, a, one, signals);
        }
        if (one != other) {
            if (!confused(one, other)) {
                return "another kind of act: " + one.label() + " / " + other.label();
            }
            weights.add("kinds of act that reports confuse", signals);
            return null;
        }
        weights.add("the same kind of act", signals);
        return mode(a, b, signals);
    }

    /** The kinds of act that another telling of the same act can be coded as; all for one without a kind. */
    static Set<EventType> kinds(Telling telling) {
        EventType type = telling.type();
        if (type == null) {
            return EnumSet.allOf(EventType.class);
        }
        Set<EventType> coded = EnumSet.of(type);
        PlannedAct plan = PlannedAct.of(telling);
        if (plan != null) {
            coded.addAll(plan.types());
        } else if (PlannedAct.deed(telling)) {
            coded.addAll(PlannedAct.PROMISES);
        }
        Set<EventType> kinds = EnumSet.copyOf(coded);
        for (EventType other : EventType.values()) {
            if (coded.stream().anyMatch(one -> confused(one, other))) {
                kinds.add(other);
            }
        }
        return kinds;
    }

    /** A plan and what is told to have come of it; a promise that was made is not the deed that was promised. */
    private @Nullable String planned(
            PlannedAct plan, EventType promise, Telling deed, EventType done, List<Signal> signals) {
        if (plan.types().contains(done)) {
            weights.add(
                    plan.names(deed.cameo())
                            ? "a plan, and the act that it names"
                            : deed.cameo() == null
                                    ? "a plan, and an act of its kind"
                                    : "a plan, and another act of its kind",
                    signals);
            return null;
        }
        if (done == promise) {
            return "the plan of an act, and the promise or threat of it that was made: " + promise.label();
        }
        if (plan.types().stream().noneMatch(type -> type != promise && confused(type, done))) {
            return "another kind of act than is planned: " + done.label();
        }
        weights.add("kinds of act that reports confuse", signals);
        return null;
    }

    private static boolean confused(EventType one, EventType other) {
        return CONFUSED.stream().anyMatch(pair -> pair.contains(one) && pair.contains(other));
    }

    private @Nullable String mode(Telling a, Telling b, List<Signal> signals) {
        String one = a.mode();
        String other = b.mode();
        if (Objects.equals(one, other)) {
            if (one != null) {
                weights.add("the same way of it", signals);
            }
            return null;
        }
        boolean phone = "phone".equals(one) || "phone".equals(other);
        if (one == null || other == null) {
            if (phone) {
                weights.add("by phone in one of them only", signals);
            }
            return null;
        }
        if (phone) {
            return "one by phone, the other not";
        }
        weights.add("another way of it", signals);
        return null;
    }
}
