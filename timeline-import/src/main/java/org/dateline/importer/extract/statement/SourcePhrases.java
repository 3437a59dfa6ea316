package org.dateline.importer.extract.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.model.Stance;
import org.dateline.core.model.TextSpan;
import org.dateline.importer.extract.lexicon.DataFile;
import org.dateline.importer.extract.reading.Mention;
import org.dateline.importer.extract.statement.Cue.Kind;
import org.dateline.importer.extract.syntax.NounPhrase;
import org.jspecify.annotations.Nullable;

/** Reads the phrases that attribute a clause: "according to X", "in the words of X", "in X's view". */
final class SourcePhrases {

    private final Map<String, List<Phrase>> byFirst = new HashMap<>();
    private final SourceFinder sources;

    SourcePhrases(SourceFinder sources) {
        this.sources = sources;
        for (DataFile.Row row : DataFile.rows("cue-phrases.txt")) {
            boolean opening = row.column(0).startsWith("^");
            List<String> words = DataFile.parts(row.column(0).substring(opening ? 1 : 0), ' ');
            Kind kind = Kind.valueOf(row.column(2).toUpperCase(Locale.ROOT));
            byFirst.computeIfAbsent(words.get(0), key -> new ArrayList<>())
                    .add(new Phrase(words, new HashSet<>(row.list(1)), kind, opening));
        }
    }

    private record Phrase(List<String> words, Set<String> nouns, Kind kind, boolean opening) {
        boolean at(Place p, int token) {
            if (opening && token > p.begin()) {
                return false;
            }
            for (int i = 0; i < words.size(); i++) {
                if (!p.lower(token + i).equals(words.get(i))) {
                    return false;
                }
            }
            return true;
        }
    }

    /** A source with the tokens of the whole phrase, and its cue. */
    private record Named(Source source, int end, TextSpan cue) {}

    void find(Place p, List<Attribution> found) {
        for (int i = 0; i < p.size(); i++) {
            List<Phrase> phrases = p.quoted(i) ? null : byFirst.get(p.lower(i));
            if (phrases == null) {
                continue;
            }
            for (Phrase phrase : phrases) {
                int at = i;
                Optional<Attribution> read = phrase.at(p, i)
                        ? named(p, phrase, i).flatMap(named -> made(p, phrase, at, named))
                        : Optional.empty();
                if (read.isPresent()) {
                    found.add(read.get());
                    break;
                }
            }
        }
    }

    private Optional<Named> named(Place p, Phrase phrase, int at) {
        int first = at + phrase.words().size();
        NounPhrase noun = widest(p, first);
        if (noun == null) {
            return Optional.empty();
        }
        int reach = Math.max(noun.end(), noun.reach());
        if (phrase.nouns().isEmpty()) {
            return Optional.of(new Named(sources.phrase(p, noun, reach), reach, p.s().span(at, first)));
        }
        String head = p.lower(noun.head());
        if (phrase.nouns().contains("=" + head)) {
            return Optional.of(new Named(sources.phrase(p, noun, reach), reach, p.s().span(at, first)));
        }
        if (!phrase.nouns().contains(head)) {
            return Optional.empty();
        }
        NounPhrase owner = noun.possessor();
        TextSpan cue = p.s().span(at, noun.end());
        if (owner != null) {
            return Optional.of(new Named(sources.phrase(p, owner, owner.end()), noun.end(), cue));
        }
        if (!CueWords.OWNER.has(p.lower(first))) {
            return Optional.empty();
        }
        Mention mention = p.s().mentionAt(first).orElse(null);
        return Optional.of(new Named(new Source(p.s().span(first, first + 1), mention, true), noun.end(), cue));
    }

    private static @Nullable NounPhrase widest(Place p, int first) {
        NounPhrase best = null;
        for (NounPhrase each : p.syntax().nouns()) {
            if (each.first() == first && (best == null || each.reach() > best.reach())) {
                best = each;
            }
        }
        return best;
    }

    private static Optional<Attribution> made(Place p, Phrase phrase, int at, Named named) {
        List<TextSpan> content = content(p, at, named.end());
        if (content.isEmpty() || named.source().span() == null) {
            return Optional.empty();
        }
        boolean speech = phrase.kind() == Kind.SAY;
        return Optional.of(new Attribution(
                content,
                named.source().span(),
                named.cue(),
                at,
                named.source().speaker(),
                Stance.ASSERTS,
                phrase.words().get(0),
                speech,
                String.join("-", phrase.words())));
    }

    /** The clause around the phrase: behind it where it opens the sentence, else before it, or both. */
    private static List<TextSpan> content(Place p, int at, int end) {
        int first = at;
        int begin = p.begin();
        while (first > begin && !(p.lower(first - 1).equals(";") && !p.quoted(first - 1))) {
            first--;
        }
        List<TextSpan> spans = new ArrayList<>();
        boolean before = p.finiteBetween(first, at) || quotedBefore(p, at);
        boolean inserted = p.comma(at - 1) && p.comma(end);
        boolean behind = !before || inserted && (!p.finiteBetween(first, at) || Parted.waits(p, end + 1));
        p.trimmed(first, at)
                .filter(range -> before || range.end() - range.first() > 2 || behindVerb(p, end))
                .ifPresent(range -> spans.add(p.whole(range)));
        if (behind) {
            p.trimmed(end, p.size()).ifPresent(range -> spans.add(p.whole(range)));
        }
        return spans;
    }

    private static boolean quotedBefore(Place p, int at) {
        return p.quoted(at - 1) || p.comma(at - 1) && p.quoted(at - 2);
    }

    private static boolean behindVerb(Place p, int end) {
        return p.comma(end) && p.finiteBetween(end, Math.min(p.size(), end + 4));
    }
}
