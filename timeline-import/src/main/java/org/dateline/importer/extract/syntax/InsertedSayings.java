package org.dateline.importer.extract.syntax;

import org.dateline.importer.extract.syntax.Predicate.Link;
import org.dateline.importer.extract.syntax.Predicate.SubjectFrom;
import org.jspecify.annotations.Nullable;

/** Sayings put into a clause that hangs on a noun: what stands behind them is said of that noun. */
final class InsertedSayings {
    private final Parse parse;

    InsertedSayings(Parse parse) {
        this.parse = parse;
    }

    /** "a deal that he said would end the war", where no other subject waits for the verb. */
    boolean at(Clause top, @Nullable Clause awaiting, Chunk chunk) {
        boolean relative = top.link == Link.RELATIVE && top.antecedentFree && top.antecedent != null;
        boolean what = top.link == Link.COMPLEMENT && top.opener.equals("what");
        boolean behind = top.run.size() == top.beforeVerb && parse.owners[chunk.first() - 1] == top;
        boolean own = top.from == SubjectFrom.OWN && behind;
        return own && (relative || what) && (awaiting == null || top.parted);
    }

    void goesOn(Clause top, Chunk chunk, Verb verb) {
        Clause clause = parse.push(top, Link.COMPLEMENT, "");
        top.complement = clause;
        if (top.antecedent != null) {
            top.objects.remove(top.antecedent);
            clause.subject = top.antecedent;
            clause.from = SubjectFrom.ANTECEDENT;
        }
        parse.verb(clause, chunk, verb);
    }
}
