package org.dateline.importer.extract.weight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.core.model.Participant;
import org.dateline.importer.extract.lexicon.Actor;
import org.dateline.importer.extract.lexicon.ActorLexicon;
import org.dateline.importer.extract.lexicon.Titles;
import org.dateline.importer.extract.reading.Mention;
import org.dateline.importer.extract.reading.ReadSentence;
import org.dateline.importer.extract.reading.Reading;
import org.jspecify.annotations.Nullable;

/** How high everybody in one document stands, by the highest office that it gives them, and whom they act for. */
final class Standings {
    private static final Map<Actor.Kind, Standing> BY_KIND = new EnumMap<>(Map.of(
            Actor.Kind.COUNTRY, Standing.STATE,
            Actor.Kind.OFFICE, Standing.STATE,
            Actor.Kind.BODY, Standing.BODY,
            Actor.Kind.GROUP, Standing.GROUP,
            Actor.Kind.MEDIA, Standing.NAMED,
            Actor.Kind.PERSON, Standing.OFFICIAL));

    private final ActorLexicon lexicon;
    private final Titles titles;
    private final Map<String, Standing> byName = new HashMap<>();
    private final Map<String, String> actsFor = new HashMap<>();

    Standings(List<Reading> readings, ActorLexicon lexicon, Titles titles) {
        this.lexicon = lexicon;
        this.titles = titles;
        for (Reading reading : readings) {
            LocalDate day = reading.document().published() == null
                    ? null
                    : reading.document().published().date();
            for (ReadSentence sentence : reading.sentences()) {
                for (Mention mention : sentence.mentions()) {
                    String name = mention.name();
                    if (name != null && mention.kind() != Mention.Kind.PRONOUN) {
                        add(name, mention, day);
                    }
                }
            }
        }
    }

    private void add(String name, Mention mention, @Nullable LocalDate day) {
        byName.merge(name, of(name, mention, day), (a, b) -> a.compareTo(b) <= 0 ? a : b);
        String whom = whom(mention);
        if (whom != null && !whom.equals(name)) {
            actsFor.putIfAbsent(name, whom);
        }
    }

    private Standing of(String name, Mention mention, @Nullable LocalDate day) {
        Actor actor = mention.actor();
        Standing byTitle = byTitle(mention.title());
        Standing byKind = actor == null ? Standing.NAMED : BY_KIND.getOrDefault(actor.kind(), Standing.NAMED);
        Standing known = byKind == Standing.OFFICIAL && day != null
                ? byTitle(lexicon.officeOf(name, day).orElse(""))
                : Standing.NAMED;
        return highest(byTitle, highest(byKind, known));
    }

    private Standing byTitle(String title) {
        return switch (titles.kind(title).orElse("")) {
            case "head" -> Standing.HEAD;
            case "minister" -> Standing.MINISTER;
            case "official", "spokesman" -> Standing.OFFICIAL;
            default -> Standing.NAMED;
        };
    }

    private static Standing highest(Standing a, Standing b) {
        return a.compareTo(b) <= 0 ? a : b;
    }

    /** The government or body behind a person or an office; null for a state itself. */
    private static @Nullable String whom(Mention mention) {
        Actor actor = mention.actor();
        if (actor != null && actor.kind() != Actor.Kind.COUNTRY && actor.government() != null) {
            return actor.government();
        }
        Actor side = mention.side();
        if (side == null) {
            return null;
        }
        return side.government() == null ? side.name() : side.government();
    }

    /** The highest of those who take part; null where nobody does. */
    @Nullable
    Standing highest(List<Participant> actors) {
        Standing highest = null;
        for (Participant actor : actors) {
            Standing standing = byName.getOrDefault(actor.name(), Standing.DESCRIBED);
            highest = highest == null ? standing : highest(standing, highest);
        }
        return highest;
    }

    /** Whether somebody takes part of whom nothing but the name is known. */
    boolean anyUnknown(List<Participant> actors) {
        for (Participant actor : actors) {
            if (byName.getOrDefault(actor.name(), Standing.DESCRIBED).compareTo(Standing.NAMED) >= 0
                    && !actsFor.containsKey(actor.name())) {
                return true;
            }
        }
        return false;
    }

    /** The same with whom each acts for, where the document or the lexicon tells. */
    List<Participant> known(List<Participant> actors) {
        List<Participant> known = new ArrayList<>(actors.size());
        for (Participant actor : actors) {
            known.add(
                    actor.actsFor() == null && actsFor.containsKey(actor.name())
                            ? new Participant(actor.name(), actor.role(), actsFor.get(actor.name()))
                            : actor);
        }
        return known;
    }
}
