package org.dateline.importer.extract.event;

import java.util.Optional;
import java.util.Set;
import org.dateline.core.model.Modality;
import org.dateline.importer.extract.reading.ReadSentence;
import org.dateline.importer.extract.syntax.NounPhrase;
import org.dateline.importer.extract.syntax.Predicate;

/**
 * Reads what the text makes of an act. Whatever is not plainly told as a fact comes out as something else than
 * HAPPENED: missing a fact costs less than making one up.
 */
final class ModalityReader {
    private static final Set<String> WEAK = Set.of("must", "should", "may", "could", "would", "might", "can");

    private final Factuality factuality = new Factuality(new ScopeLexicon());

    /** What the narrator, or whoever speaks, makes of a verb's act; not yet whose word it is. */
    Modality of(ReadSentence s, Predicate p, boolean headline) {
        return factuality.of(s, p, headline);
    }

    /** What the narrator, or whoever speaks, makes of a noun's act; empty where nothing tells whether it was. */
    Optional<Modality> of(ReadSentence s, NounPhrase noun, boolean headline) {
        boolean asked = s.lower(s.size() - 1).equals("?");
        return factuality
                .nouns()
                .told(s, noun, headline, 0)
                .map(told -> asked && OwnModality.factual(told) ? Modality.CONDITIONAL : told);
    }

    /** Whether nothing at all can be told of the act: "an order not to strike", "if it did not agree", "must not". */
    boolean isVoid(Predicate p, Modality told) {
        if (!p.verb().negated()) {
            return false;
        }
        return told == Modality.CONDITIONAL
                || told == Modality.NEGATED
                        && (p.verb().infinitive() || WEAK.contains(p.verb().modal()));
    }

    /** What a verb makes of the noun that is its object or subject, "held talks", "the talks began". */
    boolean carries(ReadSentence s, Predicate p) {
        return factuality.finder().carries(s, p);
    }
}
