package org.dateline.importer.extract.weight;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.core.model.DocumentPart;
import org.dateline.core.model.EventMention;
import org.dateline.core.model.Participant;
import org.dateline.core.model.SignalWeights;
import org.dateline.importer.extract.lexicon.ActorLexicon;
import org.dateline.importer.extract.lexicon.Titles;
import org.dateline.importer.extract.reading.ReadSentence;
import org.dateline.importer.extract.reading.Reading;

/** Weighs the events of one document: how much each matters, and how sure it is. */
public final class Rater {
    private final SignificanceScale significance = new SignificanceScale();
    private final ConfidenceScale confidence = new ConfidenceScale();
    /** No headline tells of more acts; keeps the work linear. */
    private static final int HEADLINE = 30;

    private final ActorLexicon lexicon;
    private final Titles titles;

    /** Knows offices and who held them. */
    public Rater(ActorLexicon lexicon, Titles titles) {
        this.lexicon = lexicon;
        this.titles = titles;
    }

    /** What the signals of confidence weigh, for those who measure whether they should. */
    public static SignalWeights confidenceWeights() {
        return ConfidenceScale.weights();
    }

    /**
     * The events, weighed.
     *
     * @param events the document's events
     * @param found all that was found, with what the headline tells by itself
     * @param readings the document's parts, for who is who and where its first paragraph ends
     */
    public List<EventMention> weighed(List<EventMention> events, List<EventMention> found, List<Reading> readings) {
        if (events.isEmpty()) {
            return events;
        }
        Standings standings = new Standings(readings, lexicon, titles);
        int lead = lead(readings);
        Map<DocumentPart, Map<Integer, Integer>> words = words(readings);
        List<EventMention> headline = found.stream()
                .filter(event -> event.in() == DocumentPart.TITLE)
                .limit(HEADLINE)
                .toList();
        List<EventMention> weighed = new ArrayList<>(events.size());
        Set<String> inHeadline = named(readings);
        for (EventMention event : events) {
            boolean inTitle = headline.stream().anyMatch(title -> title == event || agree(title, event))
                    || pair(event, inHeadline);
            boolean first =
                    event.in() == DocumentPart.TEXT && event.evidence().get(0).start() < lead;
            int length = words.getOrDefault(event.in(), Map.of())
                    .getOrDefault(event.evidence().get(0).start(), 0);
            List<Participant> known = standings.known(event.actors());
            EventMention told = event.weighed(known, event.significance(), event.confidence());
            weighed.add(event.weighed(
                    known,
                    significance.of(told, standings.highest(known), inTitle, first),
                    confidence.of(told, inTitle, length, standings.anyUnknown(known))));
        }
        return weighed;
    }

    /** Where the text's first paragraph ends. */
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

    /** Whom the headline names. */
    private static Set<String> named(List<Reading> readings) {
        Set<String> names = new HashSet<>();
        for (Reading reading : readings) {
            if (reading.part() == DocumentPart.TITLE) {
                reading.sentences()
                        .forEach(sentence -> sentence.mentions().forEach(mention -> names.addAll(mention.names())));
            }
        }
        return names;
    }

    /** Whether two of those who take part are in the headline, which then tells of what is between them. */
    private static boolean pair(EventMention event, Set<String> names) {
        int found = 0;
        for (Participant actor : event.actors()) {
            found += names.contains(actor.name()) ? 1 : 0;
        }
        return found > 1;
    }

    /** How many words each sentence has, by where it begins. */
    private static Map<DocumentPart, Map<Integer, Integer>> words(List<Reading> readings) {
        Map<DocumentPart, Map<Integer, Integer>> words = new HashMap<>();
        for (Reading reading : readings) {
            Map<Integer, Integer> starts = new HashMap<>();
            for (ReadSentence sentence : reading.sentences()) {
                if (sentence.size() > 0) {
                    starts.put(sentence.token(0).start(), sentence.size());
                }
            }
            words.put(reading.part(), starts);
        }
        return words;
    }

    private static boolean agree(EventMention headline, EventMention event) {
        if (headline.type() != event.type()) {
            return false;
        }
        for (Participant one : headline.actors()) {
            for (Participant other : event.actors()) {
                if (one.name().equals(other.name())) {
                    return true;
                }
            }
        }
        return false;
    }
}
