package org.dateline.importer.extract.weight;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.core.model.Confidence;
import org.dateline.core.model.DocumentPart;
import org.dateline.core.model.EventMention;
import org.dateline.core.model.Participant;
import org.dateline.core.model.Signal;
import org.dateline.core.model.SignalWeights;
import org.dateline.core.model.Significance;
import org.dateline.importer.extract.lexicon.Titles;
import org.dateline.importer.extract.reading.Reading;
import org.jspecify.annotations.Nullable;

/** Weighs the events of one document: how much each matters, and how sure it is. */
public final class Rater {
    private final SignalWeights significance =
            new SignalWeights(Rater.class, "/org/dateline/importer/extract/significance.txt");
    private final SignalWeights confidence =
            new SignalWeights(Rater.class, "/org/dateline/importer/extract/confidence.txt");
    private final Titles titles = new Titles();

    /**
     * The events, weighed.
     *
     * @param events the document's events
     * @param found all that was found, with what the headline tells by itself
     * @param readings the document's parts, for who is who and where its first paragraph ends
     */
    public List<EventMention> weighed(List<EventMention> events, List<EventMention> found, List<Reading> readings) {
        Standings standings = new Standings(readings, titles);
        int lead = lead(readings);
        List<EventMention> headline =
                found.stream().filter(event -> event.in() == DocumentPart.TITLE).toList();
        List<EventMention> weighed = new ArrayList<>(events.size());
        for (EventMention event : events) {
            boolean inTitle = headline.stream().anyMatch(title -> title == event || agree(title, event));
            weighed.add(event.weighed(
                    significance(event, standings.highest(event.actors()), inTitle, lead), confidence(event, inTitle)));
        }
        return weighed;
    }

    private static int lead(List<Reading> readings) {
        for (Reading reading : readings) {
            if (reading.part() == DocumentPart.TEXT) {
                String text = reading.text();
                int start = 0;
                while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
                    start++;
                }
                int end = text.indexOf('\n', start);
                return end < 0 ? text.length() : end;
            }
        }
        return 0;
    }

    private static boolean agree(EventMention headline, EventMention event) {
        return headline.type() == event.type() && !common(headline, event).isEmpty();
    }

    private static Set<String> common(EventMention a, EventMention b) {
        Set<String> names = new HashSet<>();
        a.actors().forEach(actor -> names.add(actor.name()));
        Set<String> common = new HashSet<>();
        for (Participant actor : b.actors()) {
            if (names.contains(actor.name())) {
                common.add(actor.name());
            }
        }
        return common;
    }

    private Significance significance(EventMention event, @Nullable Standing who, boolean inTitle, int lead) {
        List<Signal> signals = new ArrayList<>();
        significance.add(event.type() == null ? "an act without a type" : "type " + event.type(), signals);
        if (who != null) {
            significance.add(who.label(), signals);
        }
        if (event.actors().size() >= 2) {
            significance.add("two parties or more", signals);
        }
        if (inTitle) {
            significance.add("in the headline", signals);
        }
        boolean first =
                event.in() == DocumentPart.TEXT && event.evidence().stream().anyMatch(span -> span.start() < lead);
        if (first) {
            significance.add("in the first paragraph", signals);
        }
        significance.add(event.when().edtf() == null ? "no date" : "dated", signals);
        significance.add(event.modality().label(), signals);
        return Significance.of(signals);
    }

    private Confidence confidence(EventMention event, boolean inTitle) {
        List<Signal> signals = new ArrayList<>();
        confidence.add("any event", signals);
        for (Signal seen : event.confidence().signals()) {
            confidence.add(seen.name(), signals);
        }
        if (event.actors().size() >= 2) {
            confidence.add("two parties or more are named", signals);
        }
        if (inTitle) {
            confidence.add("the headline tells it too", signals);
        }
        confidence.add(
                event.when().edtf() == null
                        ? "no date"
                        : event.when().inferred() ? "the date is inferred" : "the text gives the date",
                signals);
        return Confidence.of(signals);
    }
}
