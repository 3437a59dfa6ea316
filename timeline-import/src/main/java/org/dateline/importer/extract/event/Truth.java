package org.dateline.importer.extract.event;

import java.util.Set;
import org.dateline.core.model.EventType;
import org.dateline.core.model.Modality;
import org.dateline.core.time.When;
import org.dateline.importer.extract.event.Cameo.Code;
import org.dateline.importer.extract.lexicon.VerbForms.Shape;
import org.dateline.importer.extract.reading.ReadSentence;
import org.dateline.importer.extract.statement.Attributed;
import org.dateline.importer.extract.syntax.NounPhrase;
import org.dateline.importer.extract.syntax.Predicate;
import org.dateline.importer.extract.syntax.VerbPhrase;
import org.jspecify.annotations.Nullable;

/**
 * Finds what the text makes of an act, and what that makes of the act: what its actor is still to do is an agreement
 * or a threat, what he will not do a refusal.
 */
final class Truth {
    /** "when he ignores the law" tells of no one act. */
    private static final Set<String> TIMED = Set.of("when", "whenever", "once", "until", "as");

    private final Cameo cameo;
    private final ModalityReader modalities;
    private final PartyReader parties;

    Truth(Cameo cameo, PartyReader parties) {
        this.parties = parties;
        this.cameo = cameo;
        this.modalities = new ModalityReader();
    }

    /**
     * An act with what is true of it.
     *
     * @param act the act, under the code that its truth gives it
     * @param modality what is true of it
     * @param told whether its telling was a fact, though what it is about is not
     * @param when when
     * @param statement who says so, or null where the narrator does
     */
    record Found(
            Act act,
            Modality modality,
            boolean told,
            When when,
            @Nullable Attributed statement) {}

    /** What is true of an act; null where nothing can be told. */
    @Nullable
    Found of(Scene scene, Act act, boolean headline, StatementIndex index, EventWhen dates) {
        Predicate p = act.predicate();
        NounPhrase noun = act.noun();
        ReadSentence s = scene.sentence();
        if (p == null) {
            return noun == null ? null : ofNoun(scene, act, noun, headline, index, dates);
        }
        Attributed statement = Adjuncts.narrators(s, p)
                ? null
                : index.innermost(s.token(p.verb().verb()).start());
        Modality narrated = modalities.of(s, p, headline);
        boolean refused = p.verb().negated() && p.verb().modal().equals("would") && own(scene, act, p, statement);
        if (modalities.isVoid(p, narrated) && !refused || isNoise(p, narrated)) {
            return null;
        }
        narrated = narrated == Modality.PLANNED && conditional(scene, p) ? Modality.CONDITIONAL : narrated;
        narrated = noun != null && denied(scene, noun) ? Modality.NEGATED : narrated;
        Modality modality = StanceRules.attributed(narrated, statement);
        Act coded = coded(scene, act, p, modality, statement);
        if (modality == Modality.NEGATED && coded != act) {
            modality = refusing(act, statement);
        }
        When when = dates.of(s, p, noun, statement, modality);
        return dated(p.verb(), coded, modality, when, statement, headline, dates);
    }

    /** "the right to levy duties", "a policy of not arresting": infinitives and gerunds of which nothing is known. */
    private static boolean isNoise(Predicate p, Modality narrated) {
        boolean open = narrated == Modality.EXPECTED || narrated == Modality.CONDITIONAL;
        boolean gerund = p.link() == Predicate.Link.GERUND
                        && (open || narrated == Modality.NEGATED && !p.opener().equals("without"))
                || narrated == Modality.PLANNED
                        && p.opener().equals("before")
                        && !p.verb().finite();
        boolean whenever = p.link() == Predicate.Link.ADVERBIAL && p.verb().finite() && TIMED.contains(p.opener());
        return gerund
                || open && whenever
                || open
                        && p.link() == Predicate.Link.NOUN_COMPLEMENT
                        && p.verb().infinitive();
    }

    private Found dated(
            VerbPhrase verb,
            Act act,
            Modality told,
            When date,
            @Nullable Attributed statement,
            boolean headline,
            EventWhen dates) {
        Modality modality = told;
        When when = date;
        boolean past =
                verb.shape() == Shape.PAST || verb.perfect() && verb.modal().isEmpty();
        if (past && !headline && dates.future(when)) {
            when = dates.told(statement, modality);
        }
        if (dates.future(when) && fact(modality)) {
            modality = Modality.PLANNED;
        }
        boolean present = verb.shape() == Shape.PRESENT || verb.shape() == Shape.BASE;
        if (modality == Modality.ONGOING && present && dates.past(when)) {
            modality = Modality.HAPPENED;
        }
        boolean yields = fact(modality) && act.yields() != Modality.HAPPENED;
        return new Found(act, yields ? act.yields() : modality, yields, when, statement);
    }

    /** What somebody will do is promised or threatened; what he will not do is refused. */
    private Act coded(Scene scene, Act act, Predicate p, Modality modality, @Nullable Attributed statement) {
        Code code = cameo.of(act.cameo());
        if (code == null || act.actors().isEmpty() || act.notes().has("announced")) {
            return act;
        }
        boolean own = own(scene, act, p, statement);
        boolean will = modality == Modality.PLANNED
                || modality == Modality.EXPECTED && own && p.verb().modal().startsWith("w");
        if (will && promise(code)) {
            return act.coded("plan-" + act.pattern(), cameo.shifted(act.cameo(), Shift.PROMISE));
        }
        boolean not = modality == Modality.NEGATED
                && (p.verb().modal().startsWith("w") || p.verb().modal().equals("shall"));
        return not && code.cooperative() && code.type() != EventType.AGREE
                ? act.coded("not-" + act.pattern(), cameo.shifted(act.cameo(), Shift.REFUSE))
                : act;
    }

    /** Whether the act still to be done has a code of its own: a meeting that is scheduled stays a meeting. */
    private static boolean promise(Code code) {
        return code.type() != EventType.CONSULT && (code.cooperative() || code.hostile());
    }

    private boolean own(Scene scene, Act act, Predicate p, @Nullable Attributed statement) {
        String speaker = statement == null ? null : statement.statement().speaker();
        return speaker != null && act.actors().contains(speaker) || ownWord(scene, act, p);
    }

    /** "The rebels said they would ...": who says it is who will do it. */
    private boolean ownWord(Scene scene, Act act, Predicate p) {
        Predicate parent =
                p.link() == Predicate.Link.COMPLEMENT ? scene.syntax().parent(p).orElse(null) : null;
        NounPhrase speaker = parent == null ? null : parent.agent().orElse(null);
        return speaker != null
                && parties.party(scene, speaker)
                && parties.names(scene, speaker).stream().anyMatch(act.actors()::contains);
    }

    private static Modality refusing(Act act, @Nullable Attributed statement) {
        if (statement == null) {
            return Modality.ONGOING;
        }
        String speaker = statement.statement().speaker();
        return speaker != null && act.actors().contains(speaker) ? Modality.HAPPENED : Modality.CLAIMED;
    }

    /** "If X withdraws, Y will ...". */
    private static boolean conditional(Scene scene, Predicate p) {
        for (Predicate each : scene.syntax().predicates()) {
            boolean opens = each.opener().equals("if") || each.opener().equals("unless");
            if (opens && each.parent() == p.number()) {
                return true;
            }
        }
        return false;
    }

    /** "held no talks". */
    private static boolean denied(Scene scene, NounPhrase noun) {
        return scene.lower(noun.first()).equals("no")
                || scene.lower(noun.first() - 1).equals("no");
    }

    /** The verb that tells of a noun's act, so that its date is the act's: "talks were held on Monday". */
    private @Nullable Predicate carrier(Scene scene, NounPhrase noun) {
        for (Predicate p : scene.syntax().predicates()) {
            NounPhrase subject = p.subject();
            boolean has = subject != null && subject.head() == noun.head()
                    || p.objects().stream().anyMatch(object -> object.head() == noun.head());
            if (has && modalities.carries(scene.sentence(), p)) {
                return p;
            }
        }
        return null;
    }

    private @Nullable Found ofNoun(
            Scene scene, Act act, NounPhrase noun, boolean headline, StatementIndex index, EventWhen dates) {
        ReadSentence s = scene.sentence();
        Modality narrated = modalities.of(s, noun, headline).orElse(null);
        if (narrated == null || narrated == Modality.EXPECTED || narrated == Modality.CONDITIONAL) {
            return null;
        }
        Attributed statement = index.innermost(s.token(noun.head()).start());
        Modality modality = StanceRules.attributed(narrated, statement);
        When when = dates.of(s, noun, carrier(scene, noun), statement, modality);
        if (dates.future(when) && fact(modality)) {
            modality = Modality.PLANNED;
        }
        Code code = cameo.of(act.cameo());
        boolean agreed = modality == Modality.PLANNED && code != null && code.cooperative() && promise(code);
        Act coded = agreed ? act.coded("plan-" + act.pattern(), cameo.shifted(act.cameo(), Shift.PROMISE)) : act;
        return new Found(coded, modality, false, when, statement);
    }

    private static boolean fact(Modality modality) {
        return modality == Modality.HAPPENED || modality == Modality.ONGOING || modality == Modality.CLAIMED;
    }
}
