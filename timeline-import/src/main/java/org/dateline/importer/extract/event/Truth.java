package org.dateline.importer.extract.event;

import java.util.List;
import org.dateline.core.model.EventType;
import org.dateline.core.model.Modality;
import org.dateline.core.time.When;
import org.dateline.importer.extract.event.Cameo.Code;
import org.dateline.importer.extract.lexicon.VerbForms;
import org.dateline.importer.extract.lexicon.VerbForms.Form;
import org.dateline.importer.extract.lexicon.VerbForms.Shape;
import org.dateline.importer.extract.reading.ReadSentence;
import org.dateline.importer.extract.reading.VerbGroup;
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
    private final Cameo cameo;
    private final ModalityReader modalities;
    private final Scopes scopes;
    private final PartyReader parties;

    Truth(VerbForms verbs, Cameo cameo, PartyReader parties) {
        this.parties = parties;
        this.cameo = cameo;
        this.scopes = new Scopes(verbs);
        this.modalities = new ModalityReader(scopes, verbs);
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
            return noun == null ? null : ofNoun(scene, act, noun, index, dates);
        }
        VerbGroup group = VerbGroup.of(
                s, p.verb().verb(), List.of(new Form(p.verb().lemma(), p.verb().shape())));
        Attributed statement = Adjuncts.narrators(s, p.verb().verb(), group.bare())
                ? null
                : index.innermost(s.token(p.verb().verb()).start());
        Modality narrated = modalities.of(s, group, headline);
        if (modalities.isVoid(s, group, narrated)) {
            return null;
        }
        narrated = noun != null && denied(scene, noun) ? Modality.NEGATED : narrated;
        Modality modality = StanceRules.attributed(narrated, statement);
        Act coded = coded(scene, act, p, modality, statement);
        if (modality == Modality.NEGATED && coded != act) {
            modality = refusing(act, statement);
        }
        boolean loose = p.verb().infinitive()
                || p.verb().shape() == Shape.GERUND
                || !p.verb().finite();
        When when = dates.of(s, p.verb().verb(), loose, statement, modality);
        return dated(p.verb(), coded, modality, when, statement, headline, dates);
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
        String speaker = statement == null ? null : statement.statement().speaker();
        boolean own = speaker != null && act.actors().contains(speaker) || ownWord(scene, act, p);
        boolean will = modality == Modality.PLANNED || modality == Modality.EXPECTED && own;
        if (will && (code.cooperative() || code.hostile())) {
            return act.coded("plan-" + act.pattern(), cameo.shifted(act.cameo(), Shift.PROMISE));
        }
        boolean not = modality == Modality.NEGATED
                && (p.verb().modal().startsWith("w") || p.verb().modal().equals("shall"));
        return not && code.cooperative() && code.type() != EventType.AGREE
                ? act.coded("not-" + act.pattern(), cameo.shifted(act.cameo(), Shift.REFUSE))
                : act;
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

    /** "held no talks". */
    private static boolean denied(Scene scene, NounPhrase noun) {
        return scene.lower(noun.first()).equals("no")
                || scene.lower(noun.first() - 1).equals("no");
    }

    private @Nullable Found ofNoun(Scene scene, Act act, NounPhrase noun, StatementIndex index, EventWhen dates) {
        ReadSentence s = scene.sentence();
        for (int i = Math.max(0, noun.first() - 4); i < noun.head(); i++) {
            if (scopes.of(s.lower(i)).isPresent() && scene.mention(i) == null
                    || s.lower(i).equals("no")) {
                return null;
            }
        }
        String before = s.lower(noun.first() - 1);
        boolean ahead = before.equals("before")
                || before.equals("until")
                || before.equals("of") && s.lower(noun.first() - 2).equals("ahead");
        Modality narrated = ahead ? Modality.PLANNED : modalities.around(s, noun.head(), Modality.HAPPENED, Shape.PAST);
        Attributed statement = index.innermost(s.token(noun.head()).start());
        Modality modality = StanceRules.attributed(narrated, statement);
        When when = dates.of(s, noun.head(), false, statement, modality);
        if (dates.future(when) && fact(modality)) {
            modality = Modality.PLANNED;
        }
        return new Found(act, modality, false, when, statement);
    }

    private static boolean fact(Modality modality) {
        return modality == Modality.HAPPENED || modality == Modality.ONGOING || modality == Modality.CLAIMED;
    }
}
