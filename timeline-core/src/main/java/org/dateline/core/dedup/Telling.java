package org.dateline.core.dedup;

import java.time.LocalDate;
import java.util.List;
import org.dateline.core.model.EventMention;
import org.dateline.core.model.EventType;
import org.dateline.core.model.Modality;
import org.dateline.core.model.Participant;
import org.dateline.core.model.Place;
import org.dateline.core.time.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * An event as one document, or one person, tells of it: what matching looks at.
 *
 * @param document whose telling it is: the same string for the same document
 * @param published the document's publication day, or null
 * @param title what a reader would write
 * @param type PLOVER type, or null
 * @param mode PLOVER mode, or null
 * @param cameo CAMEO code, or null
 * @param actors who takes part
 * @param place where, or null
 * @param edtf when, or null
 * @param inferred whether the date is not stated by the text itself
 * @param modality what the document makes of it
 * @param quotes the words that tell of it
 */
public record Telling(
        String document,
        @Nullable LocalDate published,
        String title,
        @Nullable EventType type,
        @Nullable String mode,
        @Nullable String cameo,
        List<Participant> actors,
        @Nullable Place place,
        @Nullable Edtf edtf,
        boolean inferred,
        Modality modality,
        List<String> quotes) {
    /** Copies the lists. */
    public Telling {
        actors = List.copyOf(actors);
        quotes = List.copyOf(quotes);
    }

    /** A document's own. */
    public static Telling of(
            String document, @Nullable LocalDate published, EventMention mention, List<String> quotes) {
        return new Telling(
                document,
                published,
                mention.title(),
                mention.type(),
                mention.mode(),
                mention.cameo(),
                mention.actors(),
                mention.place(),
                mention.when().edtf(),
                mention.when().inferred(),
                mention.modality(),
                quotes);
    }

    /** The same, told by another document. */
    public Telling by(String other) {
        return new Telling(other, published, title, type, mode, cameo, actors, place, edtf, inferred, modality, quotes);
    }

    /** The same with other names of its actors. */
    public Telling withActors(List<Participant> named) {
        return new Telling(
                document, published, title, type, mode, cameo, named, place, edtf, inferred, modality, quotes);
    }

    /** Told as something that took place or takes place. */
    boolean fact() {
        return modality == Modality.HAPPENED || modality == Modality.ONGOING || modality == Modality.CLAIMED;
    }

    /** Told as something that did not take place. */
    boolean disclaimed() {
        return modality == Modality.DENIED || modality == Modality.NEGATED;
    }

    /** Told as something that nobody has committed to. */
    boolean loose() {
        return switch (modality) {
            case EXPECTED, DEMANDED, OFFERED, CONDITIONAL -> true;
            default -> false;
        };
    }
}
