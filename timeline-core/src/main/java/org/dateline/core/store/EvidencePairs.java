package org.dateline.core.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dateline.core.model.DocumentPart;
import org.dateline.core.model.EventMention;
import org.dateline.core.model.EventType;
import org.dateline.core.model.Participant;
import org.dateline.core.model.Review;
import org.dateline.core.model.TextSpan;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a document told before in what a new reading of it finds: the same kind of act in words that overlap. Names that
 * an extractor gave play no part, since they change as it gets better.
 *
 * @param same what was told before and is told again
 * @param gone what is told no more
 * @param fresh places of the mentions that are told for the first time
 */
record EvidencePairs(List<Pair> same, List<Old> gone, List<Integer> fresh) {

    /** Copies the lists. */
    EvidencePairs {
        same = List.copyOf(same);
        gone = List.copyOf(gone);
        fresh = List.copyOf(fresh);
    }

    /**
     * What the document told before.
     *
     * @param event the event that it is evidence of
     * @param ordinal its number there
     * @param kind the type of act, or null
     * @param withdrawn whether it is told no more since an earlier reading
     */
    record Old(
            UUID event,
            int ordinal,
            DocumentPart in,
            List<TextSpan> spans,
            @Nullable EventType kind,
            String title,
            Set<String> parties,
            Review review,
            boolean withdrawn) {
        boolean tells(EventMention mention) {
            return in == mention.in() && kind == mention.type() && common(spans, mention.evidence()) > 0;
        }

        boolean sameParties(EventMention mention) {
            return parties.equals(names(mention.actors()));
        }

        boolean decided() {
            return review != Review.SUGGESTED;
        }
    }

    /** Something told before, and the place of the mention that tells it again. */
    record Pair(Old old, int mention, double likeness) {}

    static Set<String> names(List<Participant> actors) {
        return actors.stream().map(Participant::name).collect(Collectors.toSet());
    }

    /** Pairs the likest first, each once; what is withdrawn only where nothing that is not tells of it. */
    static EvidencePairs of(List<Old> before, List<EventMention> mentions) {
        List<Pair> possible = new ArrayList<>();
        for (Old old : before) {
            for (int i = 0; i < mentions.size(); i++) {
                if (old.tells(mentions.get(i))) {
                    possible.add(new Pair(old, i, likeness(old, mentions.get(i))));
                }
            }
        }
        possible.sort(Comparator.comparing((Pair pair) -> pair.old.withdrawn)
                .thenComparing(pair -> -pair.likeness)
                .thenComparing(Pair::mention));
        List<Pair> same = new ArrayList<>();
        Set<Old> found = new HashSet<>();
        Set<Integer> told = new HashSet<>();
        for (Pair pair : possible) {
            if (!found.contains(pair.old) && !told.contains(pair.mention)) {
                same.add(pair);
                found.add(pair.old);
                told.add(pair.mention);
            }
        }
        // Told in more pieces than before: what a person judged is still that, by whom it is about.
        for (Pair pair : possible) {
            if (pair.old.decided() && pair.old.sameParties(mentions.get(pair.mention)) && told.add(pair.mention)) {
                same.add(new Pair(withdrawn(pair.old), pair.mention, pair.likeness));
            }
        }
        List<Old> gone = before.stream()
                .filter(old -> !old.withdrawn && !found.contains(old))
                .toList();
        List<Integer> fresh = new ArrayList<>();
        for (int i = 0; i < mentions.size(); i++) {
            if (!told.contains(i)) {
                fresh.add(i);
            }
        }
        return new EvidencePairs(same, gone, fresh);
    }

    /** A further piece has no row of its own yet, as what is withdrawn has none. */
    private static Old withdrawn(Old old) {
        return new Old(old.event, old.ordinal, old.in, old.spans, old.kind, old.title, old.parties, old.review, true);
    }

    private static double likeness(Old old, EventMention mention) {
        int common = common(old.spans, mention.evidence());
        double words = (double) common / (length(old.spans) + length(mention.evidence()) - common);
        double parties = old.sameParties(mention) ? 0.5 : 0;
        return words + parties + (Objects.equals(old.title, mention.title()) ? 0.25 : 0);
    }

    private static int length(List<TextSpan> spans) {
        return spans.stream().mapToInt(span -> span.end() - span.start()).sum();
    }

    private static int common(List<TextSpan> some, List<TextSpan> others) {
        int common = 0;
        for (TextSpan one : some) {
            for (TextSpan other : others) {
                common += Math.max(0, Math.min(one.end(), other.end()) - Math.max(one.start(), other.start()));
            }
        }
        return common;
    }
}
