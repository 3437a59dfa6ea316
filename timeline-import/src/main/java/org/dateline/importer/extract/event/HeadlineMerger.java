package org.dateline.importer.extract.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.dateline.core.model.DocumentPart;
import org.dateline.core.model.EventMention;
import org.dateline.core.model.EventType;
import org.dateline.core.model.Modality;
import org.dateline.core.model.Participant;

/** An act in the headline that the text tells too is one event: the text's, which has the date and whose word it is. */
public final class HeadlineMerger {
    /** No headline tells of more; keeps the work linear. */
    private static final int MOST = 30;

    private HeadlineMerger() {}

    /** The events without those of the headline that the text tells better. */
    public static List<EventMention> merged(List<EventMention> events) {
        List<EventMention> body = events.stream()
                .filter(event -> event.in() != DocumentPart.TITLE)
                .toList();
        List<EventMention> kept = new ArrayList<>();
        int headlines = 0;
        for (EventMention event : events) {
            boolean headline = event.in() == DocumentPart.TITLE && headlines++ < MOST;
            boolean twice = headline && body.stream().anyMatch(told -> same(event, told));
            if (!twice) {
                kept.add(event);
            }
        }
        return kept;
    }

    private static boolean same(EventMention headline, EventMention told) {
        Set<String> common = names(headline);
        common.retainAll(names(told));
        boolean actors = told.type() == EventType.CONSULT
                ? common.size() == names(headline).size() || common.size() >= 2
                : !common.isEmpty() && leads(headline, told);
        boolean mode = headline.mode() == null || Objects.equals(headline.mode(), told.mode()) || told.mode() == null;
        return headline.type() == told.type()
                && headline.contexts().equals(told.contexts())
                && mode
                && actors
                && (headline.pattern().equals(told.pattern()) || told.type() == EventType.CONSULT)
                && near(headline.modality(), told.modality())
                && (headline.when().edtf() == null
                        || told.when().edtf() == null
                        || headline.when().inferred()
                        || EventMerger.overlap(headline.when(), told.when()));
    }

    /** Who acts is the same, whoever is named besides. */
    private static boolean leads(EventMention a, EventMention b) {
        return !a.actors().isEmpty() && names(b).contains(a.actors().get(0).name());
    }

    private static boolean near(Modality a, Modality b) {
        return a == b || fact(a) && fact(b) || plan(a) && plan(b);
    }

    private static boolean fact(Modality modality) {
        return modality == Modality.HAPPENED || modality == Modality.CLAIMED || modality == Modality.ONGOING;
    }

    private static boolean plan(Modality modality) {
        return modality == Modality.PLANNED || modality == Modality.EXPECTED || modality == Modality.OFFERED;
    }

    private static Set<String> names(EventMention event) {
        Set<String> names = new HashSet<>();
        for (Participant participant : event.actors()) {
            names.add(participant.name());
        }
        return names;
    }
}
