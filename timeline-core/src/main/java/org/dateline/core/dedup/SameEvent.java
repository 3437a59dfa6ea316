package org.dateline.core.dedup;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dateline.core.model.EventMention;
import org.dateline.core.model.EventType;
import org.dateline.core.model.Participant;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether a document tells of an event that is known already. Careful rather than clever: the dates are equal,
 * the actors are the same, the type and mode do not differ, and the titles share words. Two statements are never one
 * event.
 */
public final class SameEvent {
    private static final double TITLES_ALIKE = 0.3;

    private SameEvent() {}

    /** An event that is on the timeline, of the same date as the mention. */
    public record Known(
            UUID id,
            String title,
            @Nullable EventType type,
            @Nullable String mode,
            List<Participant> actors) {}

    /** Whether a mention says enough to be recognised: it has actors, and is an act and not a statement. */
    public static boolean canMatch(EventMention mention) {
        return !mention.actors().isEmpty() && mention.type() != EventType.SAY && mention.type() != EventType.APPEAL;
    }

    /** The first of the known events that the mention tells of. */
    public static Optional<Known> among(List<Known> known, EventMention mention) {
        return canMatch(mention)
                ? known.stream().filter(event -> same(event, mention)).findFirst()
                : Optional.empty();
    }

    private static boolean same(Known event, EventMention mention) {
        return event.type() == mention.type()
                && (event.mode() == null
                        || mention.mode() == null
                        || event.mode().equals(mention.mode()))
                && names(event.actors()).equals(names(mention.actors()))
                && alike(event.title(), mention.title()) >= TITLES_ALIKE;
    }

    private static Set<String> names(List<Participant> actors) {
        return actors.stream().map(Participant::name).collect(Collectors.toSet());
    }

    /** Shared words of two titles as a part of all their words, 0 to 1. */
    static double alike(String title, String other) {
        Set<String> words = words(title);
        Set<String> all = new HashSet<>(words);
        Set<String> others = words(other);
        all.addAll(others);
        words.retainAll(others);
        return all.isEmpty() ? 0 : (double) words.size() / all.size();
    }

    private static Set<String> words(String title) {
        return Arrays.stream(title.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> word.length() > 2)
                .collect(Collectors.toCollection(HashSet::new));
    }
}
