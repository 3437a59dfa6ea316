package org.dateline.importer.extract.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.core.model.EventMention;
import org.dateline.core.model.EventType;
import org.dateline.core.model.Modality;
import org.dateline.core.model.Participant;
import org.dateline.core.model.Significance;
import org.dateline.core.model.StanceLink;
import org.dateline.core.model.TextSpan;
import org.dateline.core.time.CalendarTime;
import org.dateline.core.time.When;
import org.dateline.importer.extract.weight.Ground;

/** Makes one event of an act that a document tells twice. */
final class EventMerger {
    /** How many of the last events an event is compared with; keeps the work linear. */
    private static final int BACK = 60;

    private EventMerger() {}

    static List<EventMention> merged(List<EventMention> events) {
        List<EventMention> kept = new ArrayList<>();
        for (EventMention event : events) {
            int same = -1;
            for (int i = Math.max(0, kept.size() - BACK); i < kept.size() && same < 0; i++) {
                same = same(kept.get(i), event) ? i : -1;
            }
            if (same < 0) {
                kept.add(event);
            } else {
                kept.set(same, merge(kept.get(same), event));
            }
        }
        return kept;
    }

    private static boolean same(EventMention a, EventMention b) {
        return a.type() != EventType.SAY
                && a.type() == b.type()
                && a.in() == b.in()
                && a.contexts().equals(b.contexts())
                && compatible(a.modality(), b.modality())
                && (a.mode() == null || b.mode() == null || Objects.equals(a.mode(), b.mode()))
                && names(a).equals(names(b))
                && (a.type() == EventType.CONSULT || a.pattern().equals(b.pattern()))
                && overlap(a.when(), b.when());
    }

    /** A fact and a claim of it are one act; a plan and the act are two entries that the store may join. */
    private static boolean compatible(Modality a, Modality b) {
        return fact(a) && fact(b) || a == b;
    }

    private static boolean fact(Modality modality) {
        return modality == Modality.HAPPENED || modality == Modality.CLAIMED || modality == Modality.ONGOING;
    }

    private static Set<String> names(EventMention event) {
        return event.actors().stream().map(Participant::name).collect(Collectors.toSet());
    }

    static boolean overlap(When a, When b) {
        if (a.edtf() == null || b.edtf() == null) {
            return true;
        }
        boolean before = ends(a) <= begins(b) || ends(b) <= begins(a);
        return !before;
    }

    private static long begins(When when) {
        return when.earliestInclusive().map(CalendarTime::seconds).orElse(Long.MIN_VALUE);
    }

    private static long ends(When when) {
        return when.latestExclusive().map(CalendarTime::seconds).orElse(Long.MAX_VALUE);
    }

    private static boolean narrower(When a, When b) {
        if (a.edtf() == null || b.edtf() == null) {
            return a.edtf() != null;
        }
        boolean openA = a.earliestInclusive().isEmpty();
        boolean openB = b.earliestInclusive().isEmpty();
        return openA == openB ? !openA && ends(a) - begins(a) < ends(b) - begins(b) : openB;
    }

    private static EventMention merge(EventMention a, EventMention b) {
        Set<TextSpan> evidence = new LinkedHashSet<>(a.evidence());
        evidence.addAll(b.evidence());
        Set<StanceLink> links = new LinkedHashSet<>(a.statements());
        links.addAll(b.statements());
        EventMention lead = rank(b.modality()) < rank(a.modality()) ? b : a;
        When when = narrower(b.when(), a.when()) ? b.when() : a.when();
        return new EventMention(
                a.in(),
                List.copyOf(evidence),
                a.type(),
                a.mode() == null ? b.mode() : a.mode(),
                a.contexts(),
                a.mode() == null && b.mode() != null ? b.cameo() : a.cameo(),
                lead.actors(),
                a.place() == null ? b.place() : a.place(),
                when,
                lead.modality(),
                List.copyOf(links),
                lead.title(),
                Significance.UNWEIGHED,
                Ground.either(a.confidence(), b.confidence()),
                lead.pattern());
    }

    private static int rank(Modality modality) {
        return switch (modality) {
            case HAPPENED -> 0;
            case ONGOING -> 1;
            default -> 2;
        };
    }
}
