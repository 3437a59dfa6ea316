package org.dateline.importer.extract.statement;

import org.dateline.importer.extract.lexicon.VerbForms.Shape;
import org.dateline.importer.extract.syntax.Predicate;
import org.dateline.importer.extract.syntax.Predicate.Link;
import org.dateline.importer.extract.syntax.Predicate.SubjectFrom;
import org.dateline.importer.extract.syntax.VerbPhrase;
import org.jspecify.annotations.Nullable;

/**
 * Tells where a speaker goes on behind what was said: in "said the offer was weak, called it a joke and left" it is the
 * speaker who called, though the grammar joins the verb to the nearest clause.
 */
final class Resumption {
    private static final SourceFinder SOURCES = new SourceFinder();

    private Resumption() {}

    /** The verb of saying whose subject a later verb shares, or null where it belongs to what was said. */
    static @Nullable Predicate teller(Place p, Predicate at) {
        boolean shared = at.link() == Link.COORDINATED && at.subjectFrom() == SubjectFrom.SHARED;
        if (!shared || !CueWords.ADDING.has(at.verb().lemma()) || p.quoted(at.first())) {
            return null;
        }
        Predicate said = at;
        while (said.link() == Link.COORDINATED && said.parent() >= 0) {
            said = p.syntax().predicates().get(said.parent());
        }
        if (said.link() != Link.COMPLEMENT || said.parent() < 0 || said.verb().infinitive()) {
            return null;
        }
        Predicate teller = p.syntax().predicates().get(said.parent());
        return resumes(p, teller, said, at) ? teller : null;
    }

    /** The later verb has the tense of the saying, and what was said has another tense or a subject that cannot speak. */
    private static boolean resumes(Place p, Predicate teller, Predicate said, Predicate at) {
        boolean past = past(p, teller.verb()) && past(p, at.verb());
        boolean present = present(p, teller.verb()) && present(p, at.verb());
        if (!past && !present) {
            return false;
        }
        boolean same = past ? past(p, said.verb()) : present(p, said.verb());
        return !same || !SOURCES.subject(p, said).animate();
    }

    private static boolean past(Place p, VerbPhrase verb) {
        boolean plain = verb.modal().isEmpty() && !verb.infinitive() && !verb.passive();
        return plain
                && !verb.perfect()
                && !verb.progressive()
                && (verb.shape() == Shape.PAST || p.lower(verb.first()).equals("did"));
    }

    private static boolean present(Place p, VerbPhrase verb) {
        boolean plain = verb.modal().isEmpty() && !verb.infinitive() && !verb.passive() && !verb.perfect();
        String first = p.lower(verb.first());
        boolean served = first.equals("does") || first.equals("do");
        return plain && !verb.progressive() && (verb.shape() == Shape.PRESENT || served);
    }
}
