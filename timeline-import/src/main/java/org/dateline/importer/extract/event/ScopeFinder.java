package org.dateline.importer.extract.event;

import java.util.Optional;
import org.dateline.importer.extract.event.ScopeLexicon.Effect;
import org.dateline.importer.extract.event.ScopeLexicon.Kind;
import org.dateline.importer.extract.event.ScopeLexicon.Scope;
import org.dateline.importer.extract.reading.ReadSentence;
import org.dateline.importer.extract.syntax.NounPhrase;
import org.dateline.importer.extract.syntax.Predicate;
import org.dateline.importer.extract.syntax.Prepositional;

/** Finds what the verb, adjective or noun that an act depends on makes of it. */
final class ScopeFinder {
    private static final int NOUN_REACH = 6;

    private final ScopeLexicon scopes;

    ScopeFinder(ScopeLexicon scopes) {
        this.scopes = scopes;
    }

    /** What a verb, or the adjective or noun behind its "be", makes of a clause that depends on it. */
    Optional<Scope> of(ReadSentence s, Predicate governor, String frame) {
        if (governor.attribute() >= 0) {
            String word = s.lower(governor.attribute());
            Optional<Scope> attribute = scopes.of(Kind.ADJECTIVE, word, frame)
                    .or(() -> scopes.of(Kind.NOUN, word, frame))
                    .or(() -> scopes.of(Kind.NOUN, NounFactuality.singular(word), frame));
            if (attribute.isPresent()) {
                return attribute;
            }
        }
        if (governor.verb().lemma().equals("be") && frame.equals("inf")) {
            return scopes.of(Kind.ADJECTIVE, s.lower(governor.verb().end()), frame);
        }
        boolean passive = governor.verb().passive();
        boolean person = frame.equals("inf") && (passive || !governor.objects().isEmpty());
        Optional<Scope> controlled = person ? verb(s, governor, "person") : Optional.empty();
        Optional<Scope> adjective = passive ? passiveAdjective(s, governor, frame) : Optional.empty();
        return adjective
                .or(() -> controlled)
                .or(() -> verb(s, governor, frame))
                .or(() -> frame.equals("inf") ? verb(s, governor, "person") : Optional.empty())
                .or(() -> passiveAdjective(s, governor, frame));
    }

    /** "is scheduled to", "was expected to". */
    private Optional<Scope> passiveAdjective(ReadSentence s, Predicate governor, String frame) {
        return scopes.of(Kind.ADJECTIVE, s.lower(governor.verb().verb()), frame);
    }

    /** Whether a verb tells of the act that its object or subject names: "held talks", "the talks began". */
    boolean carries(ReadSentence s, Predicate p) {
        return verb(s, p, "subject")
                .or(() -> verb(s, p, "noun"))
                .filter(scope -> scope.effect() == Effect.HAPPENED)
                .isPresent();
    }

    /** By the verb with its particle or its object, "take place", else by itself. */
    Optional<Scope> verb(ReadSentence s, Predicate governor, String frame) {
        Optional<Scope> phrase = governor.objects().isEmpty()
                ? Optional.empty()
                : scopes.of(
                        Kind.VERB,
                        governor.verb().lemma() + " "
                                + s.lower(governor.objects().get(0).head()),
                        frame);
        return phrase.or(() -> scopes.of(Kind.VERB, governor.verb().words(), frame))
                .or(() -> scopes.of(Kind.VERB, governor.verb().lemma(), frame));
    }

    static String preposition(ReadSentence s, Predicate p) {
        return p.opener().isEmpty() || p.opener().equals("to")
                ? s.lower(p.verb().first() - 1)
                : p.opener();
    }

    /** The noun that a clause hangs on: the nearest before it that has a word to say, else the nearest. */
    int nounBefore(ReadSentence s, Predicate p, String frame) {
        int nearest = -1;
        int from = p.verb().infinitive() ? p.verb().first() - 1 : p.first() - 1;
        for (int i = from; i >= Math.max(0, from - NOUN_REACH); i--) {
            boolean noun = s.syntax().headedBy(i).isPresent();
            if (noun && noun(s, i, frame).isPresent()) {
                return i;
            }
            nearest = noun && nearest < 0 ? i : nearest;
        }
        return nearest;
    }

    Optional<Scope> noun(ReadSentence s, int head, String frame) {
        String word = s.lower(head);
        return scopes.of(Kind.NOUN, word, frame).or(() -> scopes.of(Kind.NOUN, NounFactuality.singular(word), frame));
    }

    /** What a verb makes of an infinitive behind it or behind its preposition and whom that governs. */
    Optional<Scope> called(ReadSentence s, Predicate p, Predicate governor) {
        if (p.first() == governor.verb().end()) {
            return of(s, governor, "inf");
        }
        for (Prepositional each : governor.prepositionals()) {
            NounPhrase object = each.object();
            if (object != null && object.end() == p.first()) {
                return verb(s, governor, each.preposition()).filter(scope -> scope.effect() == Effect.DEMANDED);
            }
        }
        return Optional.empty();
    }
}
