package org.dateline.importer.extract.event;

import java.util.Optional;
import org.dateline.core.model.Modality;
import org.dateline.importer.extract.event.ScopeLexicon.Effect;
import org.dateline.importer.extract.event.ScopeLexicon.Kind;
import org.dateline.importer.extract.event.ScopeLexicon.Scope;
import org.dateline.importer.extract.lexicon.VerbForms.Shape;
import org.dateline.importer.extract.reading.ReadSentence;
import org.dateline.importer.extract.syntax.NounPhrase;
import org.dateline.importer.extract.syntax.Predicate;
import org.dateline.importer.extract.syntax.Predicate.SubjectFrom;

/**
 * What the text makes of a verb's act: the verb by itself, and then everything it depends on, up to the main clause.
 * Whatever is not plainly told as a fact comes out as something else than HAPPENED.
 */
final class Factuality {
    /** Deeper than that no text is understood, and nothing is told as a fact. */
    private static final int HOPS = 12;

    private final ScopeLexicon scopes;
    private final ScopeFinder finder;
    private final OwnModality own;
    private final NounFactuality nouns;

    Factuality(ScopeLexicon scopes) {
        this.scopes = scopes;
        this.finder = new ScopeFinder(scopes);
        this.own = new OwnModality(scopes);
        this.nouns = new NounFactuality(scopes, this);
    }

    ScopeFinder finder() {
        return finder;
    }

    NounFactuality nouns() {
        return nouns;
    }

    /** What the narrator, or whoever speaks, makes of a verb's act; not yet whose word it is. */
    Modality of(ReadSentence s, Predicate p, boolean headline) {
        Modality state = state(s, p, headline, 0);
        boolean asked = s.lower(s.size() - 1).equals("?");
        boolean told = OwnModality.factual(state) || state == Modality.CLAIMED;
        return asked && (told || state == Modality.PLANNED && inverted(p)) ? Modality.CONDITIONAL : state;
    }

    /** "Will they meet?" */
    private static boolean inverted(Predicate p) {
        NounPhrase subject = p.subject();
        return subject != null && p.verb().first() < subject.first();
    }

    Modality state(ReadSentence s, Predicate p, boolean headline, int hops) {
        if (hops > HOPS) {
            return Modality.EXPECTED;
        }
        Modality by = own.of(s, p, headline);
        if (OwnModality.isTo(s, p)) {
            return by == Modality.NEGATED ? by : Modality.PLANNED;
        }
        if (OwnModality.yetTo(s, p)) {
            return Modality.NEGATED;
        }
        return embedded(s, p, p, by, headline, hops);
    }

    /** What becomes of an act by the place of a clause; that of the clause it is joined to, where it is. */
    private Modality embedded(ReadSentence s, Predicate p, Predicate place, Modality by, boolean headline, int hops) {
        Optional<Predicate> parent = s.syntax().parent(place);
        return switch (place.link()) {
            case MAIN -> main(s, p, by, headline);
            case COORDINATED ->
                parent.map(q -> coordinated(s, p, q, by, headline, hops)).orElseGet(() -> main(s, p, by, headline));
            case COMPLEMENT ->
                parent.map(g -> complement(s, place, g, by, headline, hops)).orElse(weaker(by, Modality.CLAIMED));
            case NOUN_COMPLEMENT -> byNoun(s, place, by, headline, hops);
            case GERUND -> gerund(s, place, parent, by, headline, hops);
            case ADVERBIAL -> adverbial(s, p, place, parent, by, headline, hops);
            case PARTICIPLE -> participle(s, place, parent, by, headline, hops);
            case RELATIVE -> relative(s, p, place, by, headline);
        };
    }

    private Modality main(ReadSentence s, Predicate p, Modality by, boolean headline) {
        boolean bare = p.verb().infinitive();
        if (bare || p.opener().equals("that")) {
            boolean hangs = finder.nounBefore(s, p, bare ? "inf" : "that") >= 0;
            return hangs && !(headline && bare)
                    ? byNoun(s, p, by, headline, HOPS)
                    : weaker(by, headline ? Modality.PLANNED : Modality.EXPECTED);
        }
        boolean reduced = !p.verb().finite() && p.verb().shape() == Shape.GERUND;
        return reduced && !headline ? weaker(by, Modality.CLAIMED) : by;
    }

    /** "will meet X and sign Y": what has no tense of its own shares it; a clause of its own shares the place only. */
    private Modality coordinated(
            ReadSentence s, Predicate p, Predicate first, Modality by, boolean headline, int hops) {
        boolean shares = !p.verb().finite()
                || p.verb().shape() == Shape.BASE && p.verb().modal().isEmpty();
        if (shares) {
            Modality shared = state(s, first, headline, hops + 1);
            boolean negatedFirst = first.verb().negated() && p.subjectFrom() == SubjectFrom.OWN;
            return by == Modality.NEGATED ? by : negatedFirst ? by : shared;
        }
        return embedded(s, p, first, by, headline, hops + 1);
    }

    private Modality complement(
            ReadSentence s, Predicate p, Predicate governor, Modality by, boolean headline, int hops) {
        if (p.opener().equals("whether") || p.opener().equals("if")) {
            return by == Modality.NEGATED ? by : Modality.CONDITIONAL;
        }
        if (p.opener().isEmpty()
                && Adverbials.timed(s.lower(p.first() - 1))
                && p.verb().finite()) {
            return by == Modality.ONGOING ? Modality.EXPECTED : by;
        }
        Modality above = state(s, governor, headline, hops + 1);
        boolean finite = p.verb().finite();
        String frame =
                finite ? "that" : p.verb().shape() == Shape.GERUND && !p.verb().infinitive() ? "ing" : "inf";
        Optional<Scope> asked = frame.equals("inf") ? finder.called(s, p, governor) : Optional.empty();
        Optional<Scope> scope = asked.or(() -> finder.of(s, governor, frame));
        Modality self = finite && promised(s, p, governor) ? Modality.PLANNED : by;
        Effect otherwise = finite || frame.equals("ing") ? Effect.CLAIMED : Effect.EXPECTED;
        return Scoped.of(self, scope.orElse(Scope.of(otherwise)), above);
    }

    /** "said it would sign": its own act is a plan. */
    private static boolean promised(ReadSentence s, Predicate p, Predicate governor) {
        NounPhrase subject = p.subject();
        boolean would = p.verb().modal().equals("would")
                && !p.verb().perfect()
                && !p.verb().negated();
        if (!would || subject == null || governor.subject() == null) {
            return false;
        }
        String who = s.lower(subject.head());
        return who.equals("it") || who.equals("he") || who.equals("she") || who.equals("they") || who.equals("we");
    }

    /** "a plan to attack", "the claim that X attacked": the noun's word, and what becomes of the noun. */
    private Modality byNoun(ReadSentence s, Predicate p, Modality by, boolean headline, int hops) {
        String frame = p.verb().finite() ? "that" : p.verb().infinitive() ? "inf" : ScopeFinder.preposition(s, p);
        int head = finder.nounBefore(s, p, frame);
        if (head < 0) {
            return weaker(by, p.verb().finite() ? Modality.CLAIMED : Modality.EXPECTED);
        }
        Scope scope =
                finder.noun(s, head, frame).orElse(Scope.of(p.verb().finite() ? Effect.CLAIMED : Effect.EXPECTED));
        Modality above = s.syntax()
                .headedBy(head)
                .flatMap(noun -> nouns.told(s, noun, headline, hops + 1))
                .orElse(Modality.HAPPENED);
        boolean rejected = above == Modality.NEGATED || above == Modality.DENIED;
        return rejected
                        && s.syntax()
                                .headedBy(head)
                                .filter(n -> !s.lower(n.first()).equals("no"))
                                .isPresent()
                ? Scoped.rejected(by, scope, above)
                : Scoped.of(by, scope, above);
    }

    /** "accused of attacking", "the risk of attacking", "after attacking". */
    private Modality gerund(
            ReadSentence s, Predicate p, Optional<Predicate> parent, Modality by, boolean headline, int hops) {
        String word = ScopeFinder.preposition(s, p);
        int at = p.opener().isEmpty() ? p.verb().first() - 1 : p.first();
        int before = at - 1;
        if (before >= 0
                && finder.noun(s, before, word).isPresent()
                && s.syntax().headedBy(before).isPresent()) {
            return byNoun(s, p, by, headline, hops);
        }
        Modality above = parent.map(g -> state(s, g, headline, hops + 1)).orElse(Modality.HAPPENED);
        Optional<Scope> byVerb = parent.flatMap(g -> finder.of(s, g, word));
        if (byVerb.isPresent()) {
            return Scoped.of(by, byVerb.get(), above);
        }
        Effect effect = scopes.of(Kind.PREPOSITION, word, "").map(Scope::effect).orElse(Effect.EXPECTED);
        return Scoped.of(by, Scope.of(effect), above == Modality.NEGATED ? Modality.HAPPENED : above);
    }

    private Modality adverbial(
            ReadSentence s,
            Predicate p,
            Predicate place,
            Optional<Predicate> parent,
            Modality by,
            boolean headline,
            int hops) {
        String opener = place.opener();
        if (place.verb().infinitive() || opener.equals("to")) {
            return purpose(s, place, parent, by, headline, hops);
        }
        boolean bare = !p.verb().finite();
        if (bare) {
            return gerund(s, place, parent, by, headline, hops);
        }
        Effect effect = scopes.of(Kind.OPENER, opener, "").map(Scope::effect).orElse(Effect.FACT);
        if (effect == Effect.CONDITIONAL) {
            return Modality.CONDITIONAL;
        }
        boolean present = p.verb().modal().isEmpty()
                && (by == Modality.ONGOING || p.verb().perfect() && !had(s, p));
        boolean timed = Adverbials.timed(opener) && !(headline && opener.equals("as"));
        boolean beside = (opener.equals("as") || opener.equals("while"))
                && parent.filter(g -> g.verb().modal().isEmpty()).isPresent();
        boolean open = timed && (present && !beside || parent.filter(g -> hypothetical(g)).isPresent());
        return open ? weaker(by, Modality.EXPECTED) : by;
    }

    /** "came to sign", where "called on X to sign" is more than a purpose. */
    private Modality purpose(
            ReadSentence s, Predicate p, Optional<Predicate> parent, Modality by, boolean headline, int hops) {
        Optional<Scope> scope = parent.flatMap(g -> finder.called(s, p, g));
        return parent.isPresent() && scope.isPresent()
                ? Scoped.of(by, scope.get(), state(s, parent.get(), headline, hops + 1))
                : weaker(by, Modality.EXPECTED);
    }

    private static boolean had(ReadSentence s, Predicate p) {
        for (int i = p.verb().first(); i < p.verb().verb(); i++) {
            if (s.lower(i).equals("had") || s.lower(i).equals("'d")) {
                return true;
            }
        }
        return false;
    }

    /** "would resume once X withdrew": the past of a thing only thought of. */
    private static boolean hypothetical(Predicate p) {
        return switch (p.verb().modal()) {
            case "would", "could", "might", "should", "'d" -> !p.verb().perfect();
            default -> false;
        };
    }

    private Modality participle(
            ReadSentence s, Predicate p, Optional<Predicate> parent, Modality by, boolean headline, int hops) {
        if (!p.opener().isEmpty() && scopes.of(Kind.PREPOSITION, p.opener(), "").isPresent()) {
            return gerund(s, p, parent, by, headline, hops);
        }
        if (scopes.of(Kind.OPENER, p.opener(), "")
                .filter(o -> o.effect() == Effect.CONDITIONAL)
                .isPresent()) {
            return Modality.CONDITIONAL;
        }
        if (parent.filter(g -> supposed(s, g)).isPresent()) {
            return Modality.CONDITIONAL;
        }
        Modality above = parent.map(g -> state(s, g, headline, hops + 1)).orElse(Modality.HAPPENED);
        if (p.verb().passive()) {
            boolean open =
                    p.subject() != null && Adverbials.indefinite(s, p.subject().first());
            return open && !OwnModality.factual(above) ? weaker(by, Modality.CONDITIONAL) : by;
        }
        return above == Modality.NEGATED || above == Modality.DENIED
                ? weaker(by, Modality.CONDITIONAL)
                : weaker(by, above);
    }

    /** "Had X attacked, ...". */
    private static boolean supposed(ReadSentence s, Predicate g) {
        return g.subject() == null
                && g.first() == g.verb().verb()
                && s.lower(g.verb().verb()).equals("had");
    }

    /** "who had attacked" is told as known; "any country that attacks" is nobody. */
    private static Modality relative(ReadSentence s, Predicate p, Predicate place, Modality by, boolean headline) {
        NounPhrase antecedent = place.subjectFrom() == SubjectFrom.ANTECEDENT ? place.subject() : null;
        int before = antecedent == null ? place.first() - 1 : antecedent.first();
        boolean nobody = Adverbials.anybody(s, before);
        boolean open = by == Modality.ONGOING && Adverbials.generic(s, before);
        if (place.verb().infinitive()) {
            return weaker(by, headline ? Modality.PLANNED : Modality.EXPECTED);
        }
        return nobody || open ? weaker(by, Modality.CONDITIONAL) : by;
    }

    /** The act as it is, or as little sure as something else; what is negated stays so. */
    static Modality weaker(Modality by, Modality other) {
        return OwnModality.factual(by) && !OwnModality.factual(other) ? other : by;
    }
}
