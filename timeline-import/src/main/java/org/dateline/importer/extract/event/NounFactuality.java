package org.dateline.importer.extract.event;

import java.util.Optional;
import java.util.Set;
import org.dateline.core.model.Modality;
import org.dateline.importer.extract.event.ScopeLexicon.Effect;
import org.dateline.importer.extract.event.ScopeLexicon.Kind;
import org.dateline.importer.extract.event.ScopeLexicon.Scope;
import org.dateline.importer.extract.reading.ReadSentence;
import org.dateline.importer.extract.syntax.NounPhrase;
import org.dateline.importer.extract.syntax.Predicate;
import org.dateline.importer.extract.syntax.Prepositional;
import org.jspecify.annotations.Nullable;

/**
 * What the text makes of an act that a noun tells of, "the attack", "talks with Iran": by the words before the noun,
 * and by the noun, verb or preposition that it depends on.
 */
final class NounFactuality {
    private static final int HOPS = 12;
    private static final Set<String> DEFINITE = Set.of(
            "the", "this", "that", "these", "those", "its", "his", "her", "their", "our", "both", "last", "first",
            "my");

    private final ScopeLexicon scopes;
    private final Factuality verbs;

    NounFactuality(ScopeLexicon scopes, Factuality verbs) {
        this.scopes = scopes;
        this.verbs = verbs;
    }

    /** What the text makes of it; empty where its surroundings do not tell. */
    Optional<Modality> told(ReadSentence s, NounPhrase noun, boolean headline, int hops) {
        if (hops > HOPS) {
            return Optional.empty();
        }
        Effect described = described(s, noun);
        boolean known = described == null || described == Effect.HAPPENED || described == Effect.ONGOING;
        if (!known && described != null) {
            return Optional.of(described.modality());
        }
        Optional<Modality> governed = governed(s, noun, headline, hops);
        if (described == Effect.HAPPENED && governed.isEmpty()) {
            return Optional.of(Modality.HAPPENED);
        }
        return described == Effect.ONGOING
                ? Optional.of(governed.filter(m -> !OwnModality.factual(m)).orElse(Modality.ONGOING))
                : governed;
    }

    /** What the words between the phrase's beginning and its head make of it, or null. */
    private @Nullable Effect described(ReadSentence s, NounPhrase noun) {
        Effect found = null;
        for (int i = noun.first(); i < noun.head(); i++) {
            String word = s.lower(i);
            if (word.equals("no") || word.equals("neither")) {
                return Effect.NEGATED;
            }
            Effect effect = scopes.of(Kind.ADJECTIVE, word, "noun")
                    .or(() -> scopes.of(Kind.ADVERB, word, ""))
                    .map(Scope::effect)
                    .orElse(null);
            boolean weaker = effect != null && (found == null || found == Effect.HAPPENED || effect == Effect.NEGATED);
            found = weaker ? effect : found;
        }
        return found;
    }

    private Optional<Modality> governed(ReadSentence s, NounPhrase noun, boolean headline, int hops) {
        for (NounPhrase other : s.syntax().nouns()) {
            if (other.head() == noun.head() && other.first() == noun.first()) {
                continue;
            }
            if (other.conjuncts().stream().anyMatch(each -> each.head() == noun.head())) {
                return told(s, other, headline, hops + 1);
            }
            for (Prepositional each : other.attached()) {
                if (heads(each.object(), noun)) {
                    return byNoun(s, noun, other, each.preposition(), headline, hops);
                }
            }
        }
        for (Predicate p : s.syntax().predicates()) {
            Optional<Modality> by = byPredicate(s, noun, p, headline, hops);
            if (by.isPresent()) {
                return by.get() == Modality.DEMANDED && !demandable(p, noun) ? Optional.empty() : by;
            }
        }
        return Optional.empty();
    }

    private static boolean demandable(Predicate p, NounPhrase noun) {
        return p.subject() == null
                || p.subject().head() != noun.head()
                || p.verb().modal().isEmpty();
    }

    /** Whether a phrase is the one looked for, or has it among those joined to it. */
    private static boolean heads(@Nullable NounPhrase phrase, NounPhrase noun) {
        return phrase != null
                && (phrase.head() == noun.head()
                        || phrase.conjuncts().stream().anyMatch(each -> each.head() == noun.head()));
    }

    /** "the threat of an attack", "the start of talks". */
    private Optional<Modality> byNoun(
            ReadSentence s, NounPhrase noun, NounPhrase above, String preposition, boolean headline, int hops) {
        Optional<Scope> scope = verbs.finder().noun(s, above.head(), preposition);
        Optional<Modality> state = told(s, above, headline, hops + 1);
        if (scope.isEmpty()) {
            return definite(s, noun) ? Optional.of(Modality.HAPPENED) : Optional.empty();
        }
        Effect effect = scope.get().effect();
        boolean aspect = effect == Effect.HAPPENED || effect == Effect.FACT;
        if (aspect && state.isEmpty()) {
            return definite(s, noun) ? Optional.of(Modality.HAPPENED) : Optional.empty();
        }
        return Optional.of(Scoped.of(Modality.HAPPENED, scope.get(), state.orElse(Modality.HAPPENED)));
    }

    private Optional<Modality> byPredicate(ReadSentence s, NounPhrase noun, Predicate p, boolean headline, int hops) {
        boolean own =
                p.subjectFrom() == Predicate.SubjectFrom.OWN || p.subjectFrom() == Predicate.SubjectFrom.ANTECEDENT;
        if (own && heads(p.subject(), noun)) {
            return Optional.of(verbs.state(s, p, headline, hops + 1)).flatMap(state -> asSubject(s, noun, p, state));
        }
        for (NounPhrase object : p.objects()) {
            if (heads(object, noun)) {
                return asObject(s, noun, p, verbs.state(s, p, headline, hops + 1));
            }
        }
        for (Prepositional each : p.prepositionals()) {
            if (heads(each.object(), noun)) {
                NounPhrase before = each.at() == 0
                        ? null
                        : s.syntax().headedBy(each.at() - 1).orElse(null);
                if (before != null
                        && verbs.finder()
                                .noun(s, before.head(), each.preposition())
                                .isPresent()) {
                    return byNoun(s, noun, before, each.preposition(), headline, hops);
                }
                return behind(s, noun, p, each.preposition(), verbs.state(s, p, headline, hops + 1));
            }
        }
        return Optional.empty();
    }

    private Optional<Modality> asSubject(ReadSentence s, NounPhrase noun, Predicate p, Modality state) {
        if (p.attribute() >= 0) {
            return asTold(s, noun, p, state);
        }
        if (p.verb().passive()) {
            return asObject(s, noun, p, state);
        }
        boolean exists = verbs.finder()
                .verb(s, p, "subject")
                .filter(scope -> scope.effect() == Effect.HAPPENED)
                .isPresent();
        if (exists || !OwnModality.factual(state) && state != Modality.NEGATED) {
            boolean sure = state != Modality.CONDITIONAL && state != Modality.DEMANDED || exists;
            return sure ? Optional.of(state) : Optional.empty();
        }
        return definite(s, noun) || OwnModality.factual(state) && state == Modality.HAPPENED
                ? Optional.of(Modality.HAPPENED)
                : Optional.empty();
    }

    /** "the talks are planned", "an attack is possible", "the meeting is under way". */
    private Optional<Modality> asTold(ReadSentence s, NounPhrase noun, Predicate p, Modality state) {
        String word = s.lower(p.attribute());
        Optional<Scope> scope = scopes.of(Kind.ADJECTIVE, word, "noun");
        if (scope.isPresent()) {
            return Optional.of(Scoped.of(Modality.HAPPENED, scope.get(), state));
        }
        return definite(s, noun) && OwnModality.factual(state) ? Optional.of(Modality.HAPPENED) : Optional.empty();
    }

    private Optional<Modality> asObject(ReadSentence s, NounPhrase noun, Predicate p, Modality state) {
        Optional<Scope> scope = verbs.finder().verb(s, p, "noun");
        boolean definite = definite(s, noun);
        if (scope.isEmpty()) {
            return definite && (OwnModality.factual(state) || state == Modality.NEGATED)
                    ? Optional.of(Modality.HAPPENED)
                    : Optional.empty();
        }
        if (scope.get().effect() == Effect.FACT) {
            boolean known = definite || state == Modality.HAPPENED;
            return known ? Optional.of(Modality.HAPPENED) : Optional.of(Factuality.weaker(Modality.HAPPENED, state));
        }
        return Optional.of(Scoped.of(Modality.HAPPENED, scope.get(), state));
    }

    /** "called for talks", "spoke after the attack". */
    private Optional<Modality> behind(
            ReadSentence s, NounPhrase noun, Predicate p, String preposition, Modality state) {
        Optional<Scope> byVerb = verbs.finder().verb(s, p, preposition);
        if (byVerb.isPresent()) {
            return Optional.of(Scoped.of(Modality.HAPPENED, byVerb.get(), state));
        }
        Effect effect =
                scopes.of(Kind.PREPOSITION, preposition, "").map(Scope::effect).orElse(Effect.EXPECTED);
        boolean definite = definite(s, noun);
        return switch (effect) {
            case HAPPENED, FACT ->
                OwnModality.factual(state) || definite && state == Modality.NEGATED
                        ? Optional.of(Modality.HAPPENED)
                        : Optional.of(Factuality.weaker(Modality.HAPPENED, state));
            case EXPECTED -> definite && OwnModality.factual(state) ? Optional.of(Modality.HAPPENED) : Optional.empty();
            default -> Optional.of(effect.modality());
        };
    }

    /** "the attack", "Russia's attack": told as one that is known. */
    private static boolean definite(ReadSentence s, NounPhrase noun) {
        return noun.possessor() != null || DEFINITE.contains(s.lower(noun.first()));
    }

    /** A noun's singular, as far as the data file asks for it: "plans" is looked for as "plan". */
    static String singular(String word) {
        if (word.endsWith("ies") && word.length() > 4) {
            return word.substring(0, word.length() - 3) + "y";
        }
        boolean plural = word.endsWith("s") && !word.endsWith("ss") && word.length() > 3;
        return plural ? word.substring(0, word.length() - 1) : word;
    }
}
