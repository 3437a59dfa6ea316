package org.dateline.importer.extract.statement;

import java.util.List;
import java.util.Optional;
import org.dateline.core.model.Stance;
import org.dateline.importer.extract.statement.Cue.Frame;
import org.dateline.importer.extract.statement.Place.Range;
import org.dateline.importer.extract.syntax.Predicate;
import org.dateline.importer.extract.syntax.Prepositional;

/** Reads the adjectives of a sentence that attribute: "is confident that", "are ready to", "was critical of". */
final class AdjectiveCues {
    private final CueLexicon cues;
    private final SourceFinder sources;

    AdjectiveCues(CueLexicon cues, SourceFinder sources) {
        this.cues = cues;
        this.sources = sources;
    }

    void find(Place p, List<Attribution> found) {
        for (Predicate at : p.syntax().predicates()) {
            int adjective = at.attribute();
            if (adjective >= 0 && !p.quoted(adjective)) {
                for (Cue cue : cues.adjective(p.lower(adjective))) {
                    Optional<Attribution> read = read(p, at, cue);
                    if (read.isPresent()) {
                        found.add(read.get());
                        break;
                    }
                }
            }
        }
    }

    private Optional<Attribution> read(Place p, Predicate at, Cue cue) {
        Source source = sources.subject(p, at);
        if (!source.animate()) {
            return Optional.empty();
        }
        return content(p, at, cue).map(range -> made(p, at, cue, source, range));
    }

    private static Optional<Range> content(Place p, Predicate at, Cue cue) {
        Predicate clause = p.complement(at);
        if (clause != null && clause.first() > at.attribute()) {
            boolean takes = cue.takes(clause.verb().infinitive() ? Frame.INF : Frame.THAT);
            int first = clause.first() + (p.lower(clause.first()).equals("that") ? 1 : 0);
            return takes ? p.trimmed(first, clause.end()) : Optional.empty();
        }
        for (Prepositional each : at.prepositionals()) {
            if (each.at() == at.attribute() + 1 && cue.prepositions().contains(each.preposition())) {
                return p.trimmed(each.at() + 1, NounCues.end(p, each));
            }
        }
        return Optional.empty();
    }

    private static Attribution made(Place p, Predicate at, Cue cue, Source source, Range content) {
        Stance stance = at.verb().negated() ? Stance.DENIES : cue.stance();
        int first = Math.min(at.verb().first(), at.attribute());
        return new Attribution(
                List.of(p.whole(content)),
                source.span(),
                p.s().span(first, at.attribute() + 1),
                at.attribute(),
                source.speaker(),
                stance,
                cue.lemma(),
                false,
                "adjective");
    }
}
