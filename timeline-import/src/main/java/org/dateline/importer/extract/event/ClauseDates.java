package org.dateline.importer.extract.event;

import java.util.Optional;
import java.util.Set;
import org.dateline.core.model.Timex3;
import org.dateline.importer.extract.lexicon.Words;
import org.dateline.importer.extract.reading.ReadSentence;
import org.dateline.importer.extract.statement.Attributed;
import org.dateline.importer.extract.syntax.NounPhrase;
import org.dateline.importer.extract.syntax.Predicate;
import org.dateline.importer.extract.syntax.Predicate.Link;
import org.dateline.importer.extract.syntax.Predicate.SubjectFrom;
import org.jspecify.annotations.Nullable;

/** Finds the expression of a sentence that dates an act: that of its own clause, or of one that happens with it. */
final class ClauseDates {
    private static final Set<String> TOGETHER = Set.of("when", "as", "while", "where");
    private static final Set<String> GOING = Set.of(
            "travel", "fly", "go", "arrive", "begin", "start", "stop", "land", "come", "visit", "make", "pay", "head");
    private static final Set<String> WITH = Set.of("by", "in", "while", "when", "on", "upon");
    private static final Set<String> OWNER = Set.of("the", "a", "an", "'s", "its", "their", "his", "her", "'");

    private final ReadSentence s;
    private final @Nullable Attributed statement;

    ClauseDates(ReadSentence s, @Nullable Attributed statement) {
        this.s = s;
        this.statement = statement;
    }

    /** The expression of a verb's own clause, the nearest to it; what only describes another noun is left out. */
    Optional<Timex3> own(Predicate p, @Nullable NounPhrase noun) {
        Timex3 nearest = null;
        int best = Integer.MAX_VALUE;
        for (Timex3 timex : s.timexes()) {
            int first = s.tokenFrom(timex.span().start());
            boolean own = first < s.size() && s.syntax().predicateOf().get(first) == p.number();
            boolean inNoun = noun != null && first >= noun.first() && first < noun.reach();
            if (!usable(timex) || !own && !inNoun || attributive(s, timex) && !inNoun || ofAnother(first, noun)) {
                continue;
            }
            int distance = Math.abs(first - p.verb().verb());
            if (distance < best) {
                best = distance;
                nearest = timex;
            }
        }
        return Optional.ofNullable(nearest);
    }

    /** "the crash of the plane, which was built in 1977": the date of a clause on another noun. */
    private boolean ofAnother(int first, @Nullable NounPhrase noun) {
        int at = s.syntax().predicateOf().get(first);
        Predicate clause = at < 0 ? null : s.syntax().predicates().get(at);
        NounPhrase about = clause == null || clause.link() != Link.RELATIVE ? null : clause.subject();
        return noun != null && about != null && about.head() != noun.head();
    }

    /** The date that an entry of a chronicle begins with, "18 May 2022: ...", for its main clauses. */
    Optional<Timex3> heading() {
        if (s.timexes().isEmpty() || s.timexAt(0).isEmpty()) {
            return Optional.empty();
        }
        Timex3 first = s.timexes().get(0);
        String mark = s.lower(s.tokenFrom(first.span().end()));
        boolean entry = mark.equals(":") || mark.equals("–") || mark.equals("—");
        return entry && usable(first) ? Optional.of(first) : Optional.empty();
    }

    private boolean usable(Timex3 timex) {
        return timex.when().edtf() != null
                && timex.type() != Timex3.Type.SET
                && timex.type() != Timex3.Type.DURATION
                && (statement == null || statement.covers(timex.span().start()));
    }

    /** The date of a clause that happens together with a verb's: "met X and signed", "left when Y came". */
    Optional<Timex3> together(Predicate p) {
        Optional<Timex3> above =
                s.syntax().parent(p).filter(q -> happensWith(p)).flatMap(q -> own(q, null));
        if (above.isPresent()) {
            return above;
        }
        for (Predicate each : s.syntax().predicates()) {
            boolean joined = each.link() == Link.COORDINATED && each.subjectFrom() == SubjectFrom.SHARED;
            boolean timed = each.link() == Link.ADVERBIAL
                    && TOGETHER.contains(each.opener())
                    && each.verb().finite();
            if (each.parent() == p.number() && (joined || timed)) {
                Optional<Timex3> below = own(each, null);
                if (below.isPresent()) {
                    return below;
                }
            }
        }
        return Optional.empty();
    }

    private boolean happensWith(Predicate p) {
        return switch (p.link()) {
            case COORDINATED -> p.subjectFrom() == SubjectFrom.SHARED;
            case PARTICIPLE -> !p.verb().passive() && p.opener().isEmpty();
            case ADVERBIAL -> TOGETHER.contains(p.opener());
            case GERUND -> WITH.contains(Adjuncts.opener(s, p));
            case COMPLEMENT -> !p.verb().finite();
            case RELATIVE ->
                p.opener().equals("where")
                        && s.syntax()
                                .parent(p)
                                .filter(q -> GOING.contains(q.verb().lemma()))
                                .isPresent();
            case MAIN, NOUN_COMPLEMENT -> false;
        };
    }

    /** The expression in a noun's phrase, before it or on it: "Monday's attack", "the attack of 3 May". */
    Optional<Timex3> on(NounPhrase noun) {
        Timex3 found = null;
        for (Timex3 timex : s.timexes()) {
            int first = s.tokenFrom(timex.span().start());
            boolean inside = first >= noun.first() && first < noun.reach();
            boolean behind = first >= noun.end()
                    && first <= noun.reach() + 1
                    && (first == noun.reach() || Words.PREPOSITION.has(s.lower(first - 1)))
                    && first - 1 <= noun.reach();
            found = found == null && usable(timex) && (inside || behind) ? timex : found;
        }
        return Optional.ofNullable(found);
    }

    /** "won in 2020 United States election": the year is the election's, as headlines leave the article out. */
    private static boolean yearOfName(ReadSentence s, int first, int after) {
        if (after != first + 1 || s.lower(first).length() != 4) {
            return false;
        }
        if (s.syntax().nouns().stream().anyMatch(noun -> noun.first() <= first && noun.head() > first)) {
            return true;
        }
        return s.syntax().predicates().stream()
                        .noneMatch(p -> !Words.PREPOSITION.has(s.lower(first - 1)) || p.subject() != null && p.subject().first() == after)
                && s.syntax().nouns().stream().anyMatch(noun -> noun.first() == after);
    }

    /** "the April 22 summit": the date is the summit's, not the act's. */
    static boolean attributive(ReadSentence s, Timex3 timex) {
        int first = s.tokenFrom(timex.span().start());
        int after = s.tokenFrom(timex.span().end());
        if (s.lower(after).equals("'s") || s.lower(after).equals("'")) {
            return true;
        }
        boolean noun = after < s.size()
                && s.token(after).word()
                && !Words.PREPOSITION.has(s.lower(after))
                && !Words.CONJUNCTION.has(s.lower(after))
                && !Words.AUXILIARY.has(s.lower(after));
        return noun && (OWNER.contains(s.lower(first - 1)) || yearOfName(s, first, after));
    }
}
