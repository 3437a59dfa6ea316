package org.dateline.importer.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.core.model.Stance;
import org.dateline.core.model.TextSpan;
import org.dateline.importer.extract.lexicon.Actor;
import org.dateline.importer.extract.reading.Mention;
import org.dateline.importer.extract.reading.NounPhrases;
import org.dateline.importer.extract.reading.NounPhrases.Phrase;
import org.dateline.importer.extract.reading.ReadSentence;
import org.dateline.importer.extract.reading.Reading;
import org.dateline.importer.extract.reading.Token;
import org.dateline.importer.extract.statement.ContentFinder.Range;

/** Reads "according to X", where X says it or passes on what somebody else said. */
final class AccordingTo {
    private final NounPhrases sources;

    AccordingTo(NounPhrases sources) {
        this.sources = sources;
    }

    /** "according to X": X passes on what the cue before tells, or says the rest of the sentence itself. */
    void find(Reading reading, ReadSentence s, int at, List<Attribution> sofar) {
        Optional<Phrase> source = sources.right(s, at + 2);
        if (source.isEmpty()) {
            return;
        }
        Mention head = lastMention(s, source.get()).orElse(source.get().head());
        if (!sofar.isEmpty() && head != null && head.name() != null && passesOn(s, at, sofar, head)) {
            int last = sofar.size() - 1;
            sofar.set(last, cut(sofar.get(last), s.token(at).start()).via(List.of(head.name())));
            return;
        }
        Range range = at < 3 ? new Range(Math.min(source.get().end(), s.size()), s.size()) : new Range(0, at);
        Optional<Range> content = trimmed(s, range);
        if (content.isPresent()) {
            List<TextSpan> spans = new ArrayList<>();
            spans.add(ContentFinder.whole(reading, s, content.get()));
            sofar.add(new Attribution(
                    spans,
                    s.span(source.get().first(), source.get().end()),
                    s.span(at, at + 2),
                    at,
                    head,
                    Stance.ASSERTS,
                    "according",
                    List.of(),
                    true,
                    "according-to"));
        }
    }

    private static Attribution cut(Attribution attribution, int at) {
        List<TextSpan> spans = attribution.content().stream()
                .filter(span -> span.start() < at)
                .map(span -> span.end() > at ? new TextSpan(span.start(), Math.max(span.start() + 1, at - 2)) : span)
                .toList();
        return attribution.with(spans);
    }

    private static Optional<Mention> lastMention(ReadSentence s, Phrase phrase) {
        return s.mentions().stream()
                .filter(m -> m.first() >= phrase.first() && m.end() <= phrase.end() && m.actor() != null)
                .reduce((a, b) -> b);
    }

    private static boolean passesOn(ReadSentence s, int at, List<Attribution> sofar, Mention head) {
        Attribution last = sofar.get(sofar.size() - 1);
        boolean media = head.actor() != null && head.actor().kind() == Actor.Kind.MEDIA;
        return media && last.speech() && at > last.cueToken() && s.token(at - 1).comma();
    }

    private static Optional<Range> trimmed(ReadSentence s, Range range) {
        int first = range.first();
        int end = range.end();
        while (first < end
                && !s.token(first).word()
                && !s.quoted().get(first)
                && s.token(first).kind() == Token.Kind.MARK) {
            first++;
        }
        while (end > first
                && s.token(end - 1).kind() == Token.Kind.MARK
                && !s.quoted().get(end - 1)) {
            end--;
        }
        return end - first < 2 ? Optional.empty() : Optional.of(new Range(first, end));
    }
}
