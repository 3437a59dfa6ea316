package org.dateline.importer.extract.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.model.TextSpan;
import org.dateline.importer.extract.reading.Mention;
import org.dateline.importer.extract.statement.Cue.Frame;
import org.dateline.importer.extract.statement.Cue.Kind;
import org.dateline.importer.extract.statement.Place.Range;
import org.dateline.importer.extract.syntax.NounPhrase;
import org.dateline.importer.extract.syntax.Predicate;
import org.dateline.importer.extract.syntax.Predicate.Link;
import org.dateline.importer.extract.syntax.Prepositional;
import org.jspecify.annotations.Nullable;

/** Reads the nouns of a sentence that attribute: "Russia's offer to", "a claim by", "expressed concern about". */
final class NounCues {
    private static final Set<String> AGENTS = Set.of("by", "from", "among");

    private final CueLexicon cues;
    private final SourceFinder sources;

    NounCues(CueLexicon cues, SourceFinder sources) {
        this.cues = cues;
        this.sources = sources;
    }

    void find(Place p, List<Attribution> found) {
        for (NounPhrase noun : p.syntax().nouns()) {
            if (!p.quoted(noun.head()) && p.s().mentionAt(noun.head()).isEmpty()) {
                read(p, noun).ifPresent(found::add);
            }
        }
    }

    private Optional<Attribution> read(Place p, NounPhrase noun) {
        List<Cue> entries = cues.noun(p.lower(noun.head()));
        if (entries.isEmpty()) {
            return Optional.empty();
        }
        Predicate light = light(p, noun);
        Source source = source(p, noun, light);
        for (Cue cue : entries) {
            Optional<Attribution> made = read(p, noun, cue, source, light);
            if (made.isPresent()) {
                return made;
            }
        }
        return Optional.empty();
    }

    private static Optional<Attribution> read(
            Place p, NounPhrase noun, Cue cue, Source source, @Nullable Predicate light) {
        Predicate clause = clause(p, noun);
        boolean infinitive = clause != null && clause.verb().infinitive();
        if (clause != null && cue.takes(infinitive ? Frame.INF : Frame.THAT)) {
            boolean enough = source.span() != null || !infinitive;
            int first = clause.first() + (p.lower(clause.first()).equals("that") ? 1 : 0);
            Optional<Range> range = p.trimmed(first, clause.end());
            return enough && range.isPresent()
                    ? Optional.of(made(p, noun, cue, source, light, range.get(), noun.end()))
                    : Optional.empty();
        }
        if (source.span() == null || !source.animate()) {
            return Optional.empty();
        }
        for (Prepositional each : noun.attached()) {
            if (cue.prepositions().contains(each.preposition()) && !AGENTS.contains(each.preposition())) {
                return p.trimmed(each.at() + 1, end(p, each))
                        .map(range -> made(p, noun, cue, source, light, range, each.at() + 1));
            }
        }
        return Optional.empty();
    }

    static int end(Place p, Prepositional each) {
        NounPhrase object = each.object();
        int end = object == null ? each.at() + 1 : object.reach();
        return each.clause() < 0
                ? end
                : Math.max(end, p.syntax().predicates().get(each.clause()).end());
    }

    /** What the noun says in a clause of its own. */
    private static @Nullable Predicate clause(Place p, NounPhrase noun) {
        for (Predicate each : p.syntax().predicates()) {
            boolean near = each.first() >= noun.end() && each.first() <= Math.max(noun.end(), noun.reach());
            if (near && each.link() == Link.NOUN_COMPLEMENT) {
                return each;
            }
            Predicate parent =
                    each.parent() < 0 ? null : p.syntax().predicates().get(each.parent());
            boolean copula = parent != null && parent.verb().lemma().equals("be") && noun.equals(parent.subject());
            if (copula && each.link() == Link.COMPLEMENT && each.first() > noun.end()) {
                return each;
            }
        }
        return null;
    }

    private @Nullable Predicate light(Place p, NounPhrase noun) {
        for (Predicate each : p.syntax().predicates()) {
            if (each.objects().contains(noun)) {
                boolean active = !each.verb().passive();
                return active
                                && CueWords.LIGHT.has(each.verb().lemma())
                                && !p.quoted(each.verb().verb())
                        ? each
                        : null;
            }
        }
        return null;
    }

    /** "has doubts about": one can have thoughts and wishes; what others say one only gets. */
    private boolean holds(Place p, NounPhrase noun, Predicate at) {
        if (!at.verb().lemma().equals("have")) {
            return false;
        }
        for (Cue cue : cues.noun(p.lower(noun.head()))) {
            if (cue.kind() == Kind.WANT || cue.kind() == Kind.THINK) {
                return true;
            }
        }
        return false;
    }

    private Source source(Place p, NounPhrase noun, @Nullable Predicate light) {
        NounPhrase owner = noun.possessor();
        if (owner != null) {
            return sources.phrase(p, owner, owner.end());
        }
        if (CueWords.OWNER.has(p.lower(noun.first()))) {
            TextSpan span = p.s().span(noun.first(), noun.first() + 1);
            Mention mention = p.s().mentionAt(noun.first()).orElse(null);
            return new Source(span, mention, true);
        }
        for (Prepositional each : noun.attached()) {
            NounPhrase object = each.object();
            if (object != null && AGENTS.contains(each.preposition())) {
                return sources.phrase(p, object, object.end());
            }
        }
        return light == null ? Source.NOBODY : sources.subject(p, light);
    }

    private static Attribution made(
            Place p, NounPhrase noun, Cue cue, Source source, @Nullable Predicate light, Range content, int cueEnd) {
        int first = light != null ? light.verb().first() : noun.first();
        boolean negated = light != null && light.verb().negated();
        boolean denial = negated || p.lower(noun.first()).equals("no");
        int from = light == null ? noun.head() : Math.min(first, noun.head());
        TextSpan words = p.s().span(from, Math.max(noun.head() + 1, Math.min(cueEnd, p.size())));
        return new Attribution(
                List.of(p.whole(content)),
                source.span(),
                words,
                noun.head(),
                source.speaker(),
                denial ? org.dateline.core.model.Stance.DOUBTS : cue.stance(),
                cue.lemma(),
                cue.kind() == Kind.SAY && !denial && light != null,
                light != null ? "verb-noun" : "noun");
    }
}
