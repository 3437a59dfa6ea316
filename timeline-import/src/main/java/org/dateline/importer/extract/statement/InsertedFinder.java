package org.dateline.importer.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.core.model.TextSpan;
import org.dateline.importer.extract.statement.Cue.Frame;
import org.dateline.importer.extract.statement.Cue.Kind;
import org.dateline.importer.extract.syntax.NounPhrase;
import org.dateline.importer.extract.syntax.Predicate;
import org.dateline.importer.extract.syntax.Predicate.Link;
import org.jspecify.annotations.Nullable;

/** Finds content that a saying is put into: "a deal that he said would end the war", "which officials say is near". */
final class InsertedFinder {

    Optional<Content> of(CueVerb v) {
        Cue cue = v.taking(Frame.THAT);
        boolean told = cue != null && cue.kind() != Kind.WANT && cue.kind() != Kind.STAND;
        if (!told || v.inverted() || v.at().subject() == null) {
            return Optional.empty();
        }
        Predicate rest = rest(v);
        Optional<TextSpan> subject = rest == null ? Optional.empty() : subject(v, rest);
        if (rest == null || subject.isEmpty()) {
            return Optional.empty();
        }
        List<TextSpan> spans = new ArrayList<>();
        spans.add(subject.get());
        v.p().trimmed(v.end(), end(v, rest)).map(v.p()::whole).ifPresent(spans::add);
        boolean parted = spans.size() == 2 && spans.get(0).end() <= spans.get(1).start();
        return parted ? Optional.of(new Content(spans, cue, "inserted", true)) : Optional.empty();
    }

    /** The clause whose verb stands right behind the cue, where only another subject's could. */
    private static @Nullable Predicate rest(CueVerb v) {
        Link link = v.at().link();
        boolean what = link == Link.COMPLEMENT && v.at().opener().equals("what");
        if (link != Link.RELATIVE && !what) {
            return null;
        }
        for (Predicate each : v.p().syntax().predicates()) {
            if (each.verb().first() == v.end() && each.number() != v.at().number()) {
                return each.verb().finite() ? each : null;
            }
        }
        return null;
    }

    /** "which", "that", "what"; or what a clause without them hangs on. */
    private static Optional<TextSpan> subject(CueVerb v, Predicate rest) {
        Place p = v.p();
        Predicate at = v.at();
        NounPhrase own = at.subject();
        if (own == null || own.first() < at.first()) {
            return Optional.empty();
        }
        String opener = p.lower(at.first());
        if (CueWords.RELATIVE.has(opener) || opener.equals("what")) {
            return at.first() < own.first()
                    ? Optional.of(p.s().span(at.first(), at.first() + 1))
                    : Optional.empty();
        }
        NounPhrase antecedent = rest.subject();
        return antecedent == null || antecedent.end() > at.first()
                ? Optional.empty()
                : p.trimmed(antecedent.first(), at.first()).map(p::whole);
    }

    /** A clause between commas ends at the second of them. */
    private static int end(CueVerb v, Predicate rest) {
        Place p = v.p();
        int end = Math.max(rest.end(), rest.verb().end());
        boolean aside = p.comma(v.at().first() - 1);
        for (int i = rest.verb().end(); i < end; i++) {
            boolean comma = aside && p.comma(i) && !p.quoted(i);
            if (comma) {
                return i;
            }
        }
        return end;
    }
}
