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

    /** An event with what tells of it so far; that is put into it only at the end, since it may be much. */
    private static final class Growing {
        private EventMention event;
        private final Set<TextSpan> evidence;
        private final Set<StanceLink> links;

        Growing(EventMention event) {
            this.event = event;
            this.evidence = new LinkedHashSet<>(event.evidence());
            this.links = new LinkedHashSet<>(event.statements());
        }

        void add(EventMention other) {
            evidence.addAll(other.evidence());
            links.addAll(other.statements());
            event = merge(event, other);
        }

        EventMention whole() {
            boolean one = evidence.size() == event.evidence().size()
                    && links.size() == event.statements().size();
            return one ? event : with(event, List.copyOf(evidence), List.copyOf(links));
        }
    }

    static List<EventMention> merged(List<EventMention> events) {
        List<Growing> kept = new ArrayList<>();
        for (EventMention event : events) {
            Growing same = null;
            for (int i = Math.max(0, kept.size() - BACK); i < kept.size() && same == null; i++) {
                same = same(kept.get(i).event, event) ? kept.get(i) : null;
            }
            if (same == null) {
                kept.add(new Growing(event));
            } else {
                same.add(event);
            }
        }
        List<EventMention> merged = new ArrayList<>(kept.size());
        kept.forEach(each -> merged.add(each.whole()));
        return merged;
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
                && (a.type() != null || a.title().equals(b.title()))
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

    /** What the two are together, with the evidence of the first. */
    private static EventMention merge(EventMention a, EventMention b) {
        EventMention lead = rank(b.modality()) < rank(a.modality()) ? b : a;
        When when = narrower(b.when(), a.when()) ? b.when() : a.when();
        return new EventMention(
                a.in(),
                a.evidence(),
                a.type(),
                a.mode() == null ? b.mode() : a.mode(),
                a.contexts(),
                a.mode() == null && b.mode() != null ? b.cameo() : a.cameo(),
                lead.actors(),
                a.place() == null ? b.place() : a.place(),
                when,
                lead.modality(),
                a.statements(),
                lead.title(),
                Significance.UNWEIGHED,
                Ground.either(a.confidence(), b.confidence()),
                lead.pattern());
    }

    private static EventMention with(EventMention event, List<TextSpan> evidence, List<StanceLink> links) {
        return new EventMention(
                event.in(),
                evidence,
                event.type(),
                event.mode(),
                event.contexts(),
                event.cameo(),
                event.actors(),
                event.place(),
                event.when(),
                event.modality(),
                links,
                event.title(),
                event.significance(),
                event.confidence(),
                event.pattern());
    }

    private static int rank(Modality modality) {
        return switch (modality) {
            case HAPPENED -> 0;
            case ONGOING -> 1;
            default -> 2;
        };
    }
}
