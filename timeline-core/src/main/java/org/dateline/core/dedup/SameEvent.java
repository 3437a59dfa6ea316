package org.dateline.core.dedup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.core.dedup.Match.Verdict;
import org.dateline.core.model.EventType;
import org.dateline.core.model.Participant;
import org.dateline.core.model.Place;
import org.dateline.core.model.Signal;
import org.dateline.core.model.SignalWeights;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether two tellings are of one event. Pure and symmetric: the order of the two does not matter.
 *
 * <p>First what rules it out: days that do not meet, another kind of act, parties that are not shared, two towns. What is
 * left is weighed by named signals, whose weights stand in {@code same-event.txt}.
 */
public final class SameEvent {
    private static final SignalWeights WEIGHTS =
            new SignalWeights(SameEvent.class, "/org/dateline/core/dedup/same-event.txt");
    private static final ActComparison ACTS = new ActComparison(WEIGHTS);
    private static final PartyComparison PARTIES = new PartyComparison(WEIGHTS);
    private static final double MOST = 0.5;
    private static final double SOME = 0.25;
    private static final double SAID = 0.4;
    private static final double SAID_WITHIN = 0.85;
    private static final int FEWEST_SAID = 4;
    private static final Comparator<Telling> ORDER = Comparator.comparing(Telling::document)
            .thenComparing(Telling::title)
            .thenComparing(telling -> String.valueOf(telling.edtf()))
            .thenComparing(Telling::modality)
            .thenComparing(Telling::toString);

    /** Acts that one actor does several of in a day, each about another matter. */
    private static final Set<EventType> BY_MATTER = Set.of(
            EventType.AGREE,
            EventType.SUPPORT,
            EventType.CONCEDE,
            EventType.COOPERATE,
            EventType.REQUEST,
            EventType.ACCUSE,
            EventType.REJECT,
            EventType.THREATEN,
            EventType.APPEAL,
            EventType.AID);

    private SameEvent() {}

    /** An event that is on the timeline, by all who tell of it. */
    public record Known<T>(T event, List<Telling> tellings) {
        /** Copies the list. */
        public Known {
            tellings = List.copyOf(tellings);
        }
    }

    /** An event and why it is the one. */
    public record Found<T>(T event, Match match) {}

    /**
     * The event that a telling is of, of those on the timeline: the likeliest, and of several as likely the first.
     *
     * @return null if none is the same
     */
    public static <T> @Nullable Found<T> among(List<Known<T>> known, Telling telling) {
        Found<T> best = null;
        for (Known<T> event : known) {
            Match match = any(event.tellings(), telling);
            if (match.verdict() == Verdict.SAME
                    && (best == null || match.score() > best.match().score())) {
                best = new Found<>(event.event(), match);
            }
        }
        return best;
    }

    /** The likeliest match with one of an event's tellings, unless its own document tells the two apart. */
    private static Match any(List<Telling> tellings, Telling telling) {
        Match best = Match.never("nobody tells of it");
        for (Telling known : tellings) {
            if (apart(known, telling)) {
                return Match.never("the document itself tells of two events");
            }
            Match match = compare(known, telling);
            best = match.score() > best.score() ? match : best;
        }
        return best;
    }

    /** A document that tells of two acts means two; only a plan and what came of it are one. */
    private static boolean apart(Telling a, Telling b) {
        return a.document().equals(b.document()) && (a.fact() || a.disclaimed()) == (b.fact() || b.disclaimed());
    }

    /** The kinds of act that another telling of the same event can be coded as, so that those are looked at first. */
    public static Set<EventType> kinds(Telling telling) {
        return ActComparison.kinds(telling);
    }

    /** Whether two tellings are of one event. */
    public static Match compare(Telling a, Telling b) {
        boolean turn = ORDER.compare(a, b) > 0;
        Telling one = turn ? b : a;
        Telling other = turn ? a : b;
        List<Signal> signals = new ArrayList<>();
        WEIGHTS.add("any two tellings", signals);
        String never = apart(one, other) ? "the document itself tells of two events" : null;
        never = never == null ? ACTS.compare(one, other, signals) : never;
        never = never == null ? time(one, other, signals) : never;
        never = never == null ? place(one, other, signals) : never;
        never = never == null ? PARTIES.compare(one, other, signals) : never;
        never = never == null ? words(one, other, signals) : never;
        if (never != null) {
            return Match.never(never);
        }
        made(one, other, signals);
        return Match.of(signals);
    }

    private static @Nullable String time(Telling a, Telling b, List<Signal> signals) {
        TimeComparison.Finding finding = TimeComparison.of(a, b);
        String signal = finding.signal();
        if (signal == null) {
            return "dates that do not meet: " + finding.words();
        }
        signals.add(new Signal(signal + ": " + finding.words(), WEIGHTS.points(signal)));
        return null;
    }

    private static @Nullable String place(Telling a, Telling b, List<Signal> signals) {
        Place one = a.place();
        Place other = b.place();
        boolean apart = "phone".equals(a.mode()) || "phone".equals(b.mode());
        if (one == null || other == null || apart) {
            return null;
        }
        if (ContentWords.plain(one.name()).equals(ContentWords.plain(other.name()))) {
            signals.add(new Signal("the same place: " + one.name(), WEIGHTS.points("the same place")));
            return null;
        }
        boolean towns = one.precision() == other.precision()
                && (one.precision() == Place.Precision.CITY || one.precision() == Place.Precision.COUNTRY);
        return towns ? "two places: " + one.name() + " / " + other.name() : null;
    }

    private static @Nullable String words(Telling a, Telling b, List<Signal> signals) {
        if (a.type() == EventType.SAY && b.type() == EventType.SAY) {
            return said(a, b, signals);
        }
        Set<String> names = names(a, b);
        Set<String> one = ContentWords.of(a.title(), names);
        Set<String> other = ContentWords.of(b.title(), names);
        if (!one.isEmpty() && !other.isEmpty()) {
            WEIGHTS.add(titles(ContentWords.common(one, other), ContentWords.overlap(one, other), a, b), signals);
        }
        Set<String> evidence = ContentWords.of(String.join(" ", a.quotes()), names);
        Set<String> otherEvidence = ContentWords.of(String.join(" ", b.quotes()), names);
        if (!evidence.isEmpty() && !otherEvidence.isEmpty()) {
            double shared = ContentWords.overlap(evidence, otherEvidence);
            WEIGHTS.add(
                    shared >= MOST
                            ? "evidence shares most words"
                            : shared >= SOME ? "evidence shares some words" : "evidence shares next to no words",
                    signals);
        }
        return null;
    }

    /** One common word is the verb's, and says no more than that the kind of act is the same. */
    private static String titles(int common, double overlap, Telling a, Telling b) {
        if (common > 1 && overlap >= MOST) {
            return "titles share most words";
        }
        if (common > 0) {
            return "titles share some words";
        }
        boolean matter = byMatter(a.type()) || byMatter(b.type());
        return matter ? "titles share no words" : "titles share no words, and such acts are told in many";
    }

    private static boolean byMatter(@Nullable EventType type) {
        return type == null || BY_MATTER.contains(type);
    }

    /** Two documents report one statement where a sentence of the one has most of the words of one of the other. */
    private static @Nullable String said(Telling a, Telling b, List<Signal> signals) {
        Set<String> names = names(a, b);
        for (String quote : quotes(a)) {
            Set<String> one = ContentWords.of(quote, names);
            for (String other : quotes(b)) {
                Set<String> words = ContentWords.of(other, names);
                if (alike(one, words)) {
                    WEIGHTS.add("the same words are said", signals);
                    return null;
                }
            }
        }
        return "something else is said";
    }

    /** Many of all their words are common, or nearly all of the shorter one's. */
    private static boolean alike(Set<String> one, Set<String> other) {
        int common = ContentWords.common(one, other);
        int all = one.size() + other.size() - common;
        return common >= FEWEST_SAID && (common >= SAID * all || ContentWords.overlap(one, other) >= SAID_WITHIN);
    }

    private static List<String> quotes(Telling telling) {
        return telling.quotes().isEmpty()
                ? List.of(telling.title())
                : telling.quotes().subList(0, Math.min(telling.quotes().size(), 20));
    }

    private static Set<String> names(Telling a, Telling b) {
        Set<String> names = new HashSet<>();
        for (Telling telling : List.of(a, b)) {
            for (Participant actor : telling.actors()) {
                names.addAll(ContentWords.all(actor.name()));
            }
        }
        return names;
    }

    private static void made(Telling a, Telling b, List<Signal> signals) {
        if (a.fact() && b.disclaimed() || a.disclaimed() && b.fact()) {
            WEIGHTS.add("told in one, disclaimed in the other", signals);
        } else if (a.loose() != b.loose()) {
            WEIGHTS.add("a fact, and what was only wanted or thought possible", signals);
        }
    }
}
