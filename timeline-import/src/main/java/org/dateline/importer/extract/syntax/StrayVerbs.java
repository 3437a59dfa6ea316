package org.dateline.importer.extract.syntax;

import java.util.Set;
import org.dateline.importer.extract.syntax.Predicate.Link;
import org.dateline.importer.extract.syntax.Predicate.SubjectFrom;

/** Finite verbs behind the object of a verb that takes no clause. */
final class StrayVerbs {
    /** Verbs whose participle is their base form. */
    private static final Set<String> UNCHANGED = Set.of("run", "come", "become", "overcome", "overrun");

    private final Ahead ahead;
    private final Parse parse;
    private final NonFiniteVerbs others;

    StrayVerbs(Ahead ahead, Parse parse, NonFiniteVerbs others) {
        this.ahead = ahead;
        this.parse = parse;
        this.others = others;
    }

    /** A verb for which there is no clause: "the town taken by rebels"; a noun taken for a verb; "that some say harm trade". */
    void read(int c, Chunk chunk, Verb verb) {
        Clause top = parse.top();
        Noun last = top.lastNoun();
        boolean by = ahead.word(ahead.next(c), "by") && ahead.plain(ahead.next(ahead.next(c)));
        if (verb.form() == Verb.Form.EITHER || by && UNCHANGED.contains(verb.lemma())) {
            others.participle(c, chunk, verb);
        } else if (last != null && last.end == chunk.first() && chunk.end() == chunk.first() + 1 && !last.pronoun) {
            last.grow(chunk.end());
            parse.own(top, chunk.first(), chunk.end());
        } else {
            Clause clause = parse.push(top, Link.RELATIVE, "");
            clause.antecedent = last;
            clause.from = SubjectFrom.ANTECEDENT;
            parse.verb(clause, chunk, verb);
        }
    }
}
