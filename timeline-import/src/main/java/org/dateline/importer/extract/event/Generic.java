package org.dateline.importer.extract.event;

import java.util.Set;
import org.dateline.core.model.Modality;
import org.dateline.core.time.When.Basis;
import org.dateline.importer.extract.event.Cameo.Code;
import org.dateline.importer.extract.lexicon.Actor;
import org.dateline.importer.extract.lexicon.VerbForms.Shape;
import org.dateline.importer.extract.reading.Mention;
import org.dateline.importer.extract.reading.ReadSentence;
import org.dateline.importer.extract.syntax.NounPhrase;
import org.dateline.importer.extract.syntax.Predicate;
import org.dateline.importer.extract.syntax.Prepositional;
import org.dateline.importer.extract.syntax.Tag;
import org.dateline.importer.extract.syntax.VerbPhrase;
import org.jspecify.annotations.Nullable;

/** Tells what is said of how things are done from what was done: "the Senate tries whom the House impeaches". */
final class Generic {
    /** Acts that take a moment, so that in the plain present they are a rule or a habit, unless they are dated. */
    private static final Set<String> MOMENTARY = Set.of("04", "15", "16", "17", "18", "19", "20");

    private static final Set<String> MOMENTARY_CODES = Set.of("0831", "057", "115", "116", "0841", "080", "081");

    private Generic() {}

    /** Whether a verb in the text tells of a rule and of no one act. */
    static boolean tells(Scene scene, Predicate p, Truth.Found found, @Nullable Code code) {
        VerbPhrase verb = p.verb();
        boolean rule = verb.passive() && found.modality() == Modality.ONGOING && !verb.progressive();
        boolean present = rule
                || (verb.shape() == Shape.PRESENT || verb.shape() == Shape.BASE && verb.first() == verb.verb())
                        && !verb.perfect()
                        && !verb.progressive()
                        && !verb.infinitive()
                        && verb.modal().isEmpty();
        Basis basis = found.when().basis();
        boolean dated = basis == Basis.EXPLICIT || basis == Basis.RELATIVE;
        boolean momentary = code == null
                || MOMENTARY_CODES.contains(code.code())
                || MOMENTARY.contains(code.family())
                        && !code.code().startsWith("163")
                        && !code.code().startsWith("172");
        return present && !dated && (momentary || anybody(scene, p));
    }

    /** "A state that recalls its ambassador": whoever does so. */
    private static boolean anybody(Scene scene, Predicate p) {
        NounPhrase subject = p.subject();
        return subject != null && Adverbials.indefinite(scene.sentence(), subject.first());
    }

    /** "Ghana meet Senegal on Tuesday": a country that takes the plural is a team. */
    static boolean teams(Scene scene, Predicate p, @Nullable Code code) {
        NounPhrase subject = p.subject();
        boolean plural = p.verb().shape() == Shape.BASE
                && p.verb().first() == p.verb().verb()
                && p.verb().modal().isEmpty();
        Mention one = subject == null || !subject.conjuncts().isEmpty() ? null : scene.mention(subject.head());
        Actor actor = one == null ? null : one.actor();
        return code != null
                && code.family().equals("04")
                && plural
                && !p.verb().infinitive()
                && actor != null
                && actor.kind() == Actor.Kind.COUNTRY;
    }

    /** "Seven were killed in a crash", "when a bus overturned": nobody's act. */
    static boolean accident(Scene scene, Act act, NounSets sets) {
        Predicate p = act.predicate();
        if (p == null || !act.actors().isEmpty() || !act.cameo().startsWith("18")) {
            return false;
        }
        Set<String> accidents = sets.get("accidents");
        for (Prepositional each : p.prepositionals()) {
            NounPhrase in = each.object();
            if (in != null && scene.keys(in, sets).stream().anyMatch(accidents::contains)) {
                return true;
            }
        }
        return scene.syntax().predicates().stream().anyMatch(each -> sets.get("accident-verbs")
                .contains(each.verb().lemma()));
    }

    /** "21 injured people": a participle that only describes the noun behind it. */
    static boolean describes(Scene scene, Predicate p) {
        ReadSentence s = scene.sentence();
        int at = p.verb().verb();
        boolean bare = p.verb().first() == at
                && (p.verb().shape() == Shape.PAST || p.verb().shape() == Shape.PARTICIPLE);
        return bare
                && at > 0
                && at + 1 < s.size()
                && scene.tag(at - 1) == Tag.NUMBER
                && scene.tag(at + 1) == Tag.NOUN
                && s.token(at - 1).end() < s.token(at).start();
    }
}
