package org.dateline.importer.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.importer.extract.lexicon.DataFile;
import org.dateline.importer.extract.statement.Cue.Frame;
import org.dateline.importer.extract.syntax.NounPhrase;
import org.dateline.importer.extract.syntax.Predicate;
import org.dateline.importer.extract.syntax.Predicate.SubjectFrom;
import org.dateline.importer.extract.syntax.Prepositional;
import org.dateline.importer.extract.syntax.Tag;
import org.jspecify.annotations.Nullable;

/**
 * A verb in its sentence with the entries of the lexicon that fit it.
 *
 * @param p the sentence
 * @param at the verb with its arguments
 * @param cues the entries, all with the same words
 * @param first first token of the verb, its subject before it included
 * @param end one past the words of the cue
 * @param zone one past the words of the cue and of the subject behind them
 * @param content token that an object behind a preposition begins at, or -1
 */
record CueVerb(Place p, Predicate at, List<Cue> cues, int first, int end, int zone, int content) {
    private static final Set<String> PERSONAL = Set.of("her", "him", "it", "them", "us", "me", "you");

    /** The readings of a verb as a cue, the one with the most words first. */
    static List<CueVerb> of(Place p, Predicate at, List<Cue> entries) {
        List<CueVerb> found = new ArrayList<>();
        List<Cue> plain = new ArrayList<>();
        for (Cue cue : entries) {
            if (cue.rest().isEmpty()) {
                plain.add(cue);
            } else {
                int end = matched(p, at, cue.rest());
                if (end > 0) {
                    found.add(made(p, at, List.of(cue), end, end));
                } else {
                    apart(p, at, cue).ifPresent(found::add);
                }
            }
        }
        found.sort((a, b) -> Integer.compare(b.end(), a.end()));
        boolean own = at.verb().particle().isEmpty();
        if (!plain.isEmpty() && own) {
            found.add(made(p, at, plain, at.verb().end(), -1));
        }
        return found;
    }

    private static CueVerb made(Place p, Predicate at, List<Cue> cues, int end, int content) {
        NounPhrase subject = at.subject();
        boolean stands = subject != null && at.subjectFrom() == SubjectFrom.OWN;
        int verb = at.verb().first();
        boolean before = stands && subject != null && subject.first() < verb;
        boolean behind =
                stands && subject != null && subject.first() > at.verb().verb();
        int zone = behind && subject != null ? Math.max(end, subject.reach()) : end;
        return new CueVerb(p, at, cues, before && subject != null ? subject.first() : verb, end, zone, content);
    }

    /** One past the other words of a cue that stand right behind its verb, or -1. */
    private static int matched(Place p, Predicate at, String rest) {
        int token = at.verb().verb() + 1;
        for (String word : DataFile.parts(rest, ' ')) {
            if (!p.lower(token).equals(word) || p.quoted(token) || p.is(token, Tag.TO)) {
                return -1;
            }
            token++;
        }
        return token;
    }

    /** "talked to him about the war": the preposition stands apart from its verb. */
    private static Optional<CueVerb> apart(Place p, Predicate at, Cue cue) {
        if (cue.rest().indexOf(' ') >= 0) {
            return Optional.empty();
        }
        for (Prepositional each : at.prepositionals()) {
            if (each.preposition().equals(cue.rest()) && each.at() > at.verb().verb()) {
                return Optional.of(made(p, at, List.of(cue), at.verb().end(), each.at() + 1));
            }
        }
        boolean moved = at.verb().particle().equals(cue.rest());
        return moved ? Optional.of(made(p, at, List.of(cue), at.verb().end(), -1)) : Optional.empty();
    }

    /** The entry that takes one of some frames, the first frame first. */
    @Nullable
    Cue taking(Frame... frames) {
        for (Frame frame : frames) {
            for (Cue cue : cues) {
                if (cue.takes(frame)) {
                    return cue;
                }
            }
        }
        return null;
    }

    /** The entry that a quotation can belong to. */
    @Nullable
    Cue quoting() {
        for (Cue cue : cues) {
            if (cue.quotes()) {
                return cue;
            }
        }
        return null;
    }

    /** The objects behind the verb. */
    List<NounPhrase> objects() {
        return at.objects().stream()
                .filter(each -> each.first() > at.verb().verb())
                .toList();
    }

    /** Whether the verb has a subject of its own behind it: "said Holm". */
    boolean inverted() {
        return zone > end;
    }

    /** Whether somebody is told: an object that is a person, before the content. */
    boolean told(int before) {
        List<NounPhrase> objects = objects();
        return !objects.isEmpty() && objects.get(0).first() < before || PERSONAL.contains(p.lower(end));
    }
}
