package org.dateline.core.dedup;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.dateline.core.model.Participant;
import org.jspecify.annotations.Nullable;

/**
 * How many independent parties claim an event. Who claims is the speaker of a statement and not the document that prints
 * it: two papers that report one minister's claim report one claim. Whoever acts for a side claims as that side, so
 * that a minister and a spokeswoman of one government are one party too.
 */
public final class Claimants {
    private Claimants() {}

    /**
     * The number of parties. A claim whose speaker nobody names may be any of the named ones': it counts only where it is
     * alone.
     *
     * @param speakers who claims, by canonical name, one for each claim; null where the text does not tell
     * @param known actors as the event's documents have them, with whom they act for
     */
    public static int count(Collection<@Nullable String> speakers, Collection<Participant> known) {
        Map<String, String> sides = sides(known);
        Set<String> parties = new HashSet<>();
        speakers.stream()
                .filter(Objects::nonNull)
                .map(ContentWords::plain)
                .map(name -> sides.getOrDefault(name, name))
                .forEach(parties::add);
        return parties.isEmpty() && !speakers.isEmpty() ? 1 : parties.size();
    }

    /** Whom each acts for; where documents differ, the same whatever their order. */
    private static Map<String, String> sides(Collection<Participant> known) {
        List<Participant> sorted = known.stream()
                .filter(actor -> actor.actsFor() != null)
                .sorted(Comparator.comparing(actor -> Objects.requireNonNullElse(actor.actsFor(), "")))
                .toList();
        Map<String, String> sides = new HashMap<>();
        for (Participant actor : sorted) {
            String side = actor.actsFor();
            if (side != null) {
                sides.putIfAbsent(ContentWords.plain(actor.name()), ContentWords.plain(side));
            }
        }
        return sides;
    }
}
