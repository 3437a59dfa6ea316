package org.dateline.importer.extract.weight;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.core.model.Participant;
import org.dateline.importer.extract.lexicon.Actor;
import org.dateline.importer.extract.lexicon.Titles;
import org.dateline.importer.extract.reading.Mention;
import org.dateline.importer.extract.reading.ReadSentence;
import org.dateline.importer.extract.reading.Reading;
import org.jspecify.annotations.Nullable;

/** How high everybody in one document stands, by the highest office that it gives them. */
final class Standings {
    private static final Map<Actor.Kind, Standing> BY_KIND = new EnumMap<>(Map.of(
            Actor.Kind.COUNTRY, Standing.STATE,
            Actor.Kind.OFFICE, Standing.STATE,
            Actor.Kind.BODY, Standing.BODY,
            Actor.Kind.GROUP, Standing.GROUP,
            Actor.Kind.MEDIA, Standing.NAMED,
            Actor.Kind.PERSON, Standing.OFFICIAL));

    private final Map<String, Standing> byName = new HashMap<>();

    Standings(List<Reading> readings, Titles titles) {
        for (Reading reading : readings) {
            for (ReadSentence sentence : reading.sentences()) {
                for (Mention mention : sentence.mentions()) {
                    String name = mention.name();
                    if (name != null) {
                        byName.merge(name, of(mention, titles), (a, b) -> a.compareTo(b) <= 0 ? a : b);
                    }
                }
            }
        }
    }

    private static Standing of(Mention mention, Titles titles) {
        Standing byTitle =
                switch (titles.kind(mention.title()).orElse("")) {
                    case "head" -> Standing.HEAD;
                    case "minister" -> Standing.MINISTER;
                    case "official", "spokesman" -> Standing.OFFICIAL;
                    default -> Standing.NAMED;
                };
        Actor actor = mention.actor();
        Standing byKind = actor == null ? Standing.NAMED : BY_KIND.getOrDefault(actor.kind(), Standing.NAMED);
        return byTitle.compareTo(byKind) <= 0 ? byTitle : byKind;
    }

    /** The highest of those who take part; null where nobody does. */
    @Nullable
    Standing highest(List<Participant> actors) {
        Standing highest = null;
        for (Participant actor : actors) {
            Standing standing = byName.getOrDefault(actor.name(), Standing.DESCRIBED);
            highest = highest == null || standing.compareTo(highest) < 0 ? standing : highest;
        }
        return highest;
    }
}
