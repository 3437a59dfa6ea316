package org.dateline.importer.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.model.EventType;
import org.dateline.importer.extract.event.EventPattern.Roles;
import org.dateline.importer.extract.lexicon.VerbForms;
import org.dateline.importer.extract.lexicon.VerbForms.Shape;
import org.dateline.importer.extract.lexicon.Words;
import org.dateline.importer.extract.reading.Mention;
import org.dateline.importer.extract.reading.NounPhrases;
import org.dateline.importer.extract.reading.NounPhrases.Phrase;
import org.dateline.importer.extract.reading.ReadSentence;
import org.dateline.importer.extract.reading.VerbGroup;

/** Finds who acts and on whom around a trigger. */
final class PartyFinder {
    private static final int OBJECT_REACH = 14;
    private static final int LINK_REACH = 18;

    private static final Set<String> DELEGATES = Set.of(
            "delegations",
            "officials",
            "negotiators",
            "representatives",
            "envoys",
            "diplomats",
            "teams",
            "ministers",
            "troops",
            "forces");

    private static final Set<String> ASKING = Set.of(
            "ask",
            "urge",
            "tell",
            "order",
            "instruct",
            "press",
            "want",
            "allow",
            "advise",
            "warn",
            "call",
            "force",
            "beg",
            "request",
            "require",
            "encourage",
            "invite",
            "persuade",
            "convince",
            "implore",
            "help",
            "get",
            "cause");

    private final NounPhrases phrases;
    private final VerbForms verbs;

    PartyFinder(VerbForms verbs) {
        this.verbs = verbs;
        this.phrases = new NounPhrases(verbs);
    }

    /** The parties; empty when the pattern needs more than the sentence names. */
    Optional<Parties> find(Trigger t, List<String> pair) {
        boolean passive = t.group().passive() || reduced(t);
        List<Mention> subject = passive ? List.of() : subject(t);
        List<Mention> before = passive ? subject(t) : List.of();
        List<Mention> object = passive ? agent(t) : object(t);
        if (passive && t.pattern().type() == null && t.pattern().roles() == Roles.ALONE) {
            subject = before;
            object = List.of();
        } else if (passive) {
            subject = object;
            object = before.isEmpty() || t.nounFirst() >= 0 ? linked(t) : before;
            if (subject.isEmpty() && t.pattern().joint() && t.nounFirst() >= 0) {
                subject = object;
                object = List.of();
            }
        }
        boolean force = t.pattern().type() == EventType.ASSAULT || t.pattern().type() == EventType.MOBILIZE;
        subject = PartySigns.actors(t.s(), subject, force);
        object = PartySigns.actors(t.s(), object, false);
        if (t.pattern().roles() == Roles.RECEIVED) {
            return received(t, subject, passive);
        }
        List<String> actors = names(subject);
        if (actors.isEmpty() && !passive && PartySigns.pluralAnaphor(t)) {
            actors = pair;
        }
        Parties parties = new Parties(
                actors,
                names(object),
                PartySigns.place(t),
                official(subject) || official(object) || !actors.isEmpty() && actors.equals(pair),
                PartySigns.each(t, subject));
        return enough(t, parties, passive) ? Optional.of(parties) : Optional.empty();
    }

    /** "No request from X had been received": X asks. */
    private Optional<Parties> received(Trigger t, List<Mention> subject, boolean passive) {
        List<Mention> from = new ArrayList<>();
        for (int i = Math.max(0, t.nounEnd()); i < Math.min(t.s().size(), t.nounEnd() + 6); i++) {
            if (t.s().lower(i).equals("from")) {
                t.s().mentionAt(i + 1).ifPresent(from::add);
            }
        }
        List<String> to = passive ? List.of() : names(subject);
        return from.isEmpty() ? Optional.empty() : Optional.of(new Parties(names(from), to, null, true, false));
    }

    private static boolean reduced(Trigger t) {
        boolean by = t.group().bare()
                && t.s().lower(t.verb() + 1).equals("by")
                && t.group().shape() == Shape.PAST;
        return by && !t.pattern().joint() && t.s().mentionAt(t.verb() + 2).isPresent();
    }

    private static boolean enough(Trigger t, Parties p, boolean passive) {
        return switch (t.pattern().roles()) {
            case JOINT -> p.named() >= 2 || p.actors().stream().anyMatch(name -> name.endsWith("leaders"));
            case JOINT1 -> !p.actors().isEmpty();
            case DIRECTED2 ->
                passive
                        ? !p.recipients().isEmpty()
                        : !p.actors().isEmpty() && !p.recipients().isEmpty();
            case DIRECTED -> passive ? p.named() >= 1 : !p.actors().isEmpty();
            case VISIT, HOST -> !p.actors().isEmpty() && !p.recipients().isEmpty();
            case ALONE -> passive ? p.named() >= 1 : !p.actors().isEmpty();
            case RECEIVED, EVENT -> true;
        };
    }

    private List<Mention> subject(Trigger t) {
        ReadSentence s = t.s();
        int end = t.group().first();
        if (t.group().infinitive()) {
            return controller(t, end - 1);
        }
        if (end > 0 && Words.CONJUNCTION.has(s.lower(end - 1))) {
            return ofVerbBefore(s, end - 1);
        }
        Optional<Phrase> phrase = phrases.left(s, end);
        if (phrase.isPresent() && phrase.get().head() != null) {
            List<Mention> all = Coordination.coordinated(s, phrase.get());
            String be = s.lower(t.group().first());
            boolean singular = all.size() > 1 && (be.equals("was") || be.equals("is") || be.equals("has"));
            return singular ? List.of(all.get(all.size() - 1)) : all;
        }
        if (phrase.isPresent() && DELEGATES.contains(s.lower(phrase.get().first()))) {
            return s.mentions().stream()
                    .filter(m -> m.first() > phrase.get().first()
                            && m.end() <= phrase.get().end())
                    .toList();
        }
        return t.group().shape() == Shape.GERUND ? leading(s, end) : List.of();
    }

    /** "X met Y and signed": who did what the verb before tells; nobody where that has a subject without a name. */
    private List<Mention> ofVerbBefore(ReadSentence s, int conjunction) {
        int clause = s.clauseOf().get(conjunction);
        for (int i = conjunction - 1; i >= 0; i--) {
            boolean verb = s.finite(i, verbs)
                    && s.mentionAt(i).isEmpty()
                    && !verbs.of(s.lower(i)).isEmpty();
            if (!verb || s.clauseOf().get(i) != clause && s.clause(i).index() > clause) {
                continue;
            }
            VerbGroup group = VerbGroup.of(s, i, verbs.of(s.lower(i)));
            Optional<Phrase> phrase = phrases.left(s, group.first());
            if (phrase.isPresent()) {
                return phrase.get().head() == null ? List.of() : Coordination.coordinated(s, phrase.get());
            }
            if (group.first() == 0 || !Words.CONJUNCTION.has(s.lower(group.first() - 1))) {
                break;
            }
        }
        return leading(s, conjunction);
    }

    /** Who is to do it: whom the verb before asks, or else who asks. */
    private List<Mention> controller(Trigger t, int to) {
        ReadSentence s = t.s();
        for (int i = to - 1; i >= Math.max(0, to - 8); i--) {
            Optional<Mention> mention = s.mentionAt(i);
            boolean prepositional = mention.isPresent()
                    && mention.get().first() > 0
                    && Words.PREPOSITION.has(s.lower(mention.get().first() - 1))
                    && !s.lower(mention.get().first() - 1).equals("on")
                    && !s.lower(mention.get().first() - 1).equals("for");
            if (mention.isPresent() && !prepositional) {
                return List.of(mention.get());
            }
            if (s.finite(i, verbs)) {
                boolean asked = i < to - 1 && !adverbs(s, i + 1, to);
                if (asked && ASKING.contains(lemma(s, i))) {
                    return List.of();
                }
                break;
            }
        }
        boolean relative = Words.RELATIVE.has(s.clause(to).opener());
        return leading(s, to, relative ? 3 : 1);
    }

    private static boolean adverbs(ReadSentence s, int first, int end) {
        for (int i = first; i < end; i++) {
            if (!Words.ADVERB.has(s.lower(i)) && s.timexAt(i).isEmpty() && !Words.PREPOSITION.has(s.lower(i))) {
                return false;
            }
        }
        return true;
    }

    private String lemma(ReadSentence s, int i) {
        return verbs.of(s.lower(i)).stream()
                .map(VerbForms.Form::lemma)
                .findFirst()
                .orElse("");
    }

    /** The first party of the clause that no preposition governs, or of the clause it hangs on. */
    private List<Mention> leading(ReadSentence s, int end) {
        return leading(s, end, 3);
    }

    private List<Mention> leading(ReadSentence s, int end, int reach) {
        int clause = s.clauseOf().get(Math.max(0, end - 1));
        for (int hops = 0; hops < reach && clause >= 0; hops++) {
            int wanted = clause;
            Optional<Mention> first = s.mentions().stream()
                    .filter(m -> m.end() <= end && s.clauseOf().get(m.first()) == wanted)
                    .filter(m -> m.first() == 0 || !Words.PREPOSITION.has(s.lower(m.first() - 1)))
                    .findFirst();
            if (first.isPresent()) {
                return Coordination.withFollowing(s, first.get(), end);
            }
            clause = s.clauses().get(clause).parent();
        }
        return List.of();
    }

    private List<Mention> object(Trigger t) {
        boolean adjacent = t.nounFirst() < 0 && t.s().mentionAt(t.after()).isPresent();
        if (adjacent
                && !t.pattern().name().startsWith("speak")
                && !t.pattern().name().equals("call-phone")) {
            return direct(t);
        }
        List<Mention> linked = t.pattern().links().isEmpty() ? List.of() : linked(t);
        if (!linked.isEmpty() || t.nounFirst() >= 0) {
            return linked;
        }
        if (t.pattern().name().equals("call-phone")) {
            List<Mention> called = direct(t);
            return called.size() == 1 && closes(t, called.get(0)) ? called : List.of();
        }
        boolean needsLink = t.pattern().name().startsWith("speak")
                || t.pattern().name().equals("retreat")
                || t.pattern().roles() == Roles.VISIT && !t.pattern().links().isEmpty();
        return needsLink ? List.of() : direct(t);
    }

    /** "called X" and no more: a telephone call; "called X a liar" is not. */
    private static boolean closes(Trigger t, Mention called) {
        int end = called.end();
        boolean person = called.kind() == Mention.Kind.PERSON && called.first() == t.after();
        boolean over = end >= t.s().size()
                || !t.s().token(end).word() && !t.s().quoted().get(end);
        return person
                && (over
                        || t.s().timexAt(end).isPresent()
                        || Words.CONJUNCTION.has(t.s().lower(end))
                        || t.s().lower(end).equals("on")
                        || t.s().lower(end).equals("to"));
    }

    private List<Mention> direct(Trigger t) {
        ReadSentence s = t.s();
        boolean received = s.lower(t.verb()).startsWith("receiv") && t.pattern().roles() == Roles.HOST;
        int limit = Math.min(s.size(), t.after() + (received ? 1 : OBJECT_REACH));
        if (t.pattern().roles() == Roles.DIRECTED2 && PartySigns.himself(s, t.after())) {
            return PartySigns.otherPerson(t, subject(t));
        }
        for (int i = t.after(); i < limit; i++) {
            Optional<Mention> mention = s.mentionAt(i);
            if (s.token(i).comma() && (i == t.after() || t.pattern().roles() == Roles.DIRECTED2)) {
                return List.of();
            }
            if (mention.isPresent()) {
                boolean owner = t.pattern().roles() == Roles.DIRECTED2
                        && s.lower(mention.get().end()).equals("'s")
                        && s.mentionAt(mention.get().end() + 1).isEmpty();
                if (owner) {
                    return List.of();
                }
                return Coordination.withFollowing(s, mention.get(), s.size());
            }
            if (stops(s, i) || s.timexAt(i).isPresent() && i > t.after() || asideOf(t, i)) {
                return List.of();
            }
        }
        return List.of();
    }

    private static boolean asideOf(Trigger t, int i) {
        String lower = t.s().lower(i);
        boolean together = t.pattern().joint()
                || t.pattern().roles() == Roles.HOST
                || t.pattern().roles() == Roles.VISIT;
        boolean inside = lower.equals("of") || lower.equals("from") || lower.equals("against");
        boolean place = !together && (lower.equals("in") || lower.equals("on"));
        return Words.PREPOSITION.has(lower) && !inside && !place;
    }

    private boolean stops(ReadSentence s, int i) {
        String lower = s.lower(i);
        return Words.RELATIVE.has(lower)
                || lower.equals("that")
                || lower.equals(";")
                || lower.equals("but")
                || s.finite(i, verbs);
    }

    /** The parties behind the pattern's prepositions. */
    private List<Mention> linked(Trigger t) {
        ReadSentence s = t.s();
        int from = t.nounFirst() >= 0 && t.nounFirst() < t.verb() ? Math.min(t.after(), t.nounEnd()) : t.objectFrom();
        int start = t.nounFirst() > t.verb() ? t.nounEnd() : t.after() - 1;
        for (int i = Math.max(0, start); i < Math.min(s.size(), from + LINK_REACH); i++) {
            if (i >= t.after() - 1 && t.pattern().links().contains(s.lower(i))) {
                Optional<Mention> mention = Coordination.mentionAfter(s, i + 1);
                boolean far = mention.isPresent()
                        && t.pattern().name().equals("retreat")
                        && (mention.get().first() != i + 1 || mention.get().kind() != Mention.Kind.ACTOR);
                if (far
                        || i > t.after()
                                && t.pattern().name().equals("travel-to")
                                && s.lower(t.after()).equals("on")) {
                    return List.of();
                }
                if (mention.isPresent()) {
                    return Coordination.withFollowing(s, mention.get(), s.size());
                }
            }
            if (i > t.verb() && stops(s, i)) {
                break;
            }
        }
        return List.of();
    }

    /** "by X" after a passive verb. */
    private List<Mention> agent(Trigger t) {
        ReadSentence s = t.s();
        for (int i = t.after(); i < Math.min(s.size(), t.after() + OBJECT_REACH); i++) {
            if (s.lower(i).equals("by")) {
                return Coordination.mentionAfter(s, i + 1)
                        .map(m -> Coordination.withFollowing(s, m, s.size()))
                        .orElse(List.of());
            }
            if (stops(s, i)) {
                break;
            }
        }
        return List.of();
    }

    private static List<String> names(List<Mention> mentions) {
        List<String> names = new ArrayList<>();
        for (Mention mention : mentions) {
            String name = mention.name();
            if (name != null) {
                names.add(name);
            }
        }
        return names;
    }

    private static boolean official(List<Mention> mentions) {
        return mentions.stream().anyMatch(Mention::official);
    }
}
