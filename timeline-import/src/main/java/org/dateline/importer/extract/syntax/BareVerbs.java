package org.dateline.importer.extract.syntax;

import java.util.Set;
import org.dateline.importer.extract.lexicon.VerbForms.Shape;
import org.dateline.importer.extract.syntax.Clause.Joint;
import org.dateline.importer.extract.syntax.Predicate.Link;
import org.dateline.importer.extract.syntax.Predicate.SubjectFrom;
import org.jspecify.annotations.Nullable;

/** Bare verbs that share the "to" or the modal of another, or that a verb such as "help" governs. */
final class BareVerbs {
    private static final Set<String> UNCHANGING = Set.of(
            "set", "put", "cut", "hit", "let", "shut", "quit", "cost", "hurt", "spread", "read", "beat", "cast",
            "split");

    private final Parse parse;
    private final Government government;

    BareVerbs(Parse parse, Government government) {
        this.parse = parse;
        this.government = government;
    }

    /** "to order a probe and set up a court", "will meet and hold talks": a bare verb that looks finite. */
    boolean looksFinite(Verb verb) {
        boolean alone = verb.phrase().first() == verb.phrase().verb()
                && verb.phrase().modal().isEmpty();
        boolean bare = verb.form() == Verb.Form.EITHER
                ? UNCHANGING.contains(verb.lemma())
                : alone && verb.phrase().shape() == Shape.BASE;
        return bare && parse.joined() && parse.top().basic();
    }

    /** "to meet and discuss", "will meet and discuss", "help them return". */
    boolean placed(Chunk chunk, Verb verb) {
        Clause basic = basicAbove();
        if (basic != null && basic.verb != null && (parse.joined() || parse.joint == Joint.COMMA)) {
            parse.close(basic);
            Clause clause = parse.push(basic, Link.COORDINATED, "");
            clause.from = SubjectFrom.SHARED;
            parse.verb(clause, chunk, verb.like(basic.verb));
            return true;
        }
        Clause top = parse.top();
        if (top.verb == null || top.lastPlain(top.beforeVerb) < 0 || !government.objectInfinitive(top.lemma())) {
            return false;
        }
        Clause clause = parse.push(top, Link.COMPLEMENT, "");
        clause.from = SubjectFrom.CONTROLLED;
        clause.objectControl = true;
        parse.verb(clause, chunk, verb);
        top.complement = top.complement == null ? clause : top.complement;
        return true;
    }

    private @Nullable Clause basicAbove() {
        for (int i = parse.depth() - 1; i >= 0; i--) {
            if (parse.at(i).basic()) {
                return parse.at(i);
            }
        }
        return null;
    }
}
