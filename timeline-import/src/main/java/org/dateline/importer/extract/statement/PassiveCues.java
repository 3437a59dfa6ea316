package org.dateline.importer.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.core.model.TextSpan;
import org.dateline.importer.extract.statement.Cue.Frame;
import org.dateline.importer.extract.syntax.NounPhrase;
import org.dateline.importer.extract.syntax.Predicate;
import org.dateline.importer.extract.syntax.Predicate.SubjectFrom;

/** Reads passive cues: "it was reported that", "he is believed to", "the plan was criticised by", "was accused of". */
final class PassiveCues {
    private final SourceFinder sources;

    PassiveCues(SourceFinder sources) {
        this.sources = sources;
    }

    Optional<Attribution> read(CueVerb v) {
        Source source = v.at().by("by")
                .map(agent -> sources.phrase(v.p(), agent, agent.reach()))
                .orElse(Source.NOBODY);
        Optional<Content> content = clause(v).or(() -> thing(v, source));
        return content.map(c -> VerbCues.made(v, c, source));
    }

    private Optional<Content> clause(CueVerb v) {
        Predicate complement = v.p().complement(v.at());
        if (complement == null || complement.first() < v.end() - 1) {
            return Optional.empty();
        }
        if (complement.verb().infinitive()) {
            return raised(v, "passive-infinitive");
        }
        boolean question = CueWords.QUESTION.has(v.p().lower(complement.first()));
        int first = complement.first() + (v.p().lower(complement.first()).equals("that") ? 1 : 0);
        Cue cue =
                question ? v.taking(Frame.TOLD_WH, Frame.WH, Frame.THAT, Frame.TOLD) : v.taking(Frame.THAT, Frame.TOLD);
        return ContentFinder.content(v, cue, first, complement.end(), "passive-clause", true);
    }

    /** The subject belongs to what is told: "the army is expected to leave", "the army seems to have left". */
    Optional<Content> raised(CueVerb v, String pattern) {
        Predicate complement = v.p().complement(v.at());
        NounPhrase subject = v.at().subject();
        Cue cue = v.taking(Frame.HIM_INF, Frame.THAT, Frame.INF);
        int from = complement != null && complement.first() >= v.end() ? complement.first() : v.at().attribute();
        if (cue == null || subject == null || from < v.end()) {
            return Optional.empty();
        }
        int end = complement != null && complement.first() == from ? complement.end() : v.at().end();
        if (v.p().lower(subject.head()).equals("it") && !v.p().lower(from).equals("to")) {
            int first = from + (v.p().lower(from).equals("that") ? 1 : 0);
            return ContentFinder.content(v, cue, first, end, pattern, true);
        }
        return joined(v, cue, subject, from, end, pattern);
    }

    private static Optional<Content> joined(CueVerb v, Cue cue, NounPhrase subject, int from, int end, String pattern) {
        List<TextSpan> spans = new ArrayList<>();
        subject(v, subject).ifPresent(spans::add);
        v.p().trimmed(from, end).map(v.p()::whole).ifPresent(spans::add);
        boolean ordered = spans.size() < 2 || spans.get(0).end() <= spans.get(1).start();
        return spans.isEmpty() || !ordered ? Optional.empty() : Optional.of(new Content(spans, cue, pattern, false));
    }

    private static Optional<TextSpan> subject(CueVerb v, NounPhrase subject) {
        Predicate at = v.at();
        boolean own = at.subjectFrom() == SubjectFrom.OWN
                && subject.first() < at.verb().first();
        int end = own ? Math.min(subject.reach(), at.verb().first()) : subject.end();
        boolean relative = at.subjectFrom() == SubjectFrom.ANTECEDENT
                && at.first() < at.verb().first();
        return relative
                ? v.p().trimmed(at.first(), at.first() + 1).map(v.p()::whole)
                : v.p().trimmed(subject.first(), Math.max(end, subject.end())).map(v.p()::whole);
    }

    /** Whom or what somebody is told to praise, blame or support, with what for. */
    private static Optional<Content> thing(CueVerb v, Source source) {
        Cue cue = v.taking(Frame.BLAME, Frame.OBJ);
        NounPhrase subject = v.at().subject();
        if (cue == null || subject == null) {
            return Optional.empty();
        }
        int blame = cue.takes(Frame.BLAME) ? ObjectFinder.blame(v) : -1;
        boolean named = source.span() != null && source.animate();
        if (!named && blame < 0 || blame < 0 && !cue.takes(Frame.OBJ)) {
            return Optional.empty();
        }
        if (blame >= 0) {
            return joined(v, cue, subject, blame, ObjectFinder.end(v, blame), "passive-blame");
        }
        return subject(v, subject).map(span -> new Content(List.of(span), cue, "passive-thing", false));
    }
}
