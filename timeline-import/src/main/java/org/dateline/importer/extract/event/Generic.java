package org.dateline.importer.extract.event;

import java.util.Set;
import org.dateline.core.time.When.Basis;
import org.dateline.importer.extract.event.Cameo.Code;
import org.dateline.importer.extract.lexicon.VerbForms.Shape;
import org.dateline.importer.extract.reading.ReadSentence;
import org.dateline.importer.extract.syntax.Predicate;
import org.dateline.importer.extract.syntax.Tag;
import org.dateline.importer.extract.syntax.VerbPhrase;
import org.jspecify.annotations.Nullable;

/** Tells what is said of how things are done from what was done: "the Senate tries whom the House impeaches". */
final class Generic {
    /** Acts that take a moment, so that in the plain present they are a rule or a habit, unless they are dated. */
    private static final Set<String> MOMENTARY = Set.of("17", "18", "20");

    private static final Set<String> MOMENTARY_CODES = Set.of("0831", "057", "115", "116", "0841", "080", "081");

    private Generic() {}

    /** Whether a verb in the text tells of a rule and of no one act. */
    static boolean tells(Predicate p, Truth.Found found, @Nullable Code code) {
        VerbPhrase verb = p.verb();
        boolean present = (verb.shape() == Shape.PRESENT || verb.shape() == Shape.BASE)
                && !verb.perfect()
                && !verb.progressive()
                && !verb.infinitive()
                && verb.modal().isEmpty();
        Basis basis = found.when().basis();
        boolean dated = basis == Basis.EXPLICIT || basis == Basis.RELATIVE;
        boolean momentary = code == null
                || MOMENTARY_CODES.contains(code.code())
                || MOMENTARY.contains(code.family());
        return present && !dated && momentary;
    }

    /** "21 injured people": a participle that only describes the noun behind it. */
    static boolean describes(Scene scene, Predicate p) {
        ReadSentence s = scene.sentence();
        int at = p.verb().verb();
        boolean bare = p.verb().first() == at && (p.verb().shape() == Shape.PAST || p.verb().shape() == Shape.PARTICIPLE);
        return bare
                && at > 0
                && at + 1 < s.size()
                && scene.tag(at - 1) == Tag.NUMBER
                && scene.tag(at + 1) == Tag.NOUN
                && s.token(at - 1).end() < s.token(at).start();
    }
}
