package org.dateline.importer.extract.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dateline.importer.extract.syntax.NounPhrase;
import org.dateline.importer.extract.syntax.Predicate;
import org.dateline.importer.extract.syntax.Predicate.Link;
import org.dateline.importer.extract.syntax.Prepositional;
import org.jspecify.annotations.Nullable;

/** Finds the frame of a verb that fits best, and who its other party is. */
final class FrameFinder {
    private static final List<String> CLAUSE = List.of("obj", "with", "to", "against", "on", "for", "from");

    private final Frames frames;
    private final PartyReader parties;

    FrameFinder(Frames frames, PartyReader parties) {
        this.frames = frames;
        this.parties = parties;
    }

    /**
     * A frame that fits a predicate.
     *
     * @param frame the frame
     * @param object what the act is done to, or null
     * @param weight how much was asked for
     */
    record Fit(VerbFrame frame, @Nullable NounPhrase object, int weight) {}

    /** The frame that asks most of those that fit; null for none. */
    @Nullable
    Fit best(Scene scene, Predicate p) {
        Fit best = null;
        for (String key : scene.keys(p)) {
            List<VerbFrame> known = frames.verb(key);
            if (known.isEmpty()) {
                continue;
            }
            int length = words(key);
            NounPhrase object = object(scene, p, key);
            for (VerbFrame frame : known) {
                int weight = frame.narrowness() + 3 * (length - 1);
                if ((best == null || weight > best.weight()) && fits(scene, p, frame, object)) {
                    best = new Fit(frame, object, weight);
                }
            }
        }
        return best;
    }

    private boolean fits(Scene scene, Predicate p, VerbFrame frame, @Nullable NounPhrase object) {
        boolean called = p.verb().passive() && !p.objects().isEmpty() && p.link() == Link.PARTICIPLE;
        if (called && p.verb().lemma().equals("name")) {
            return false;
        }
        if (frame.object().two() && (!Scene.twoObjects(p) || object == null)) {
            return false;
        }
        if (!frame.object().fits(object, scene, frames.sets(), parties)) {
            return false;
        }
        for (Condition condition : frame.conditions()) {
            if (!condition.holds(p, object, scene, frames.sets(), parties)) {
                return false;
            }
        }
        return true;
    }

    /** "call on", "call off", "call": the verb with what stands behind it, the longest first, then alone. */
    static Set<String> keys(Scene scene, Predicate p) {
        Set<String> keys = new LinkedHashSet<>();
        String lemma = p.verb().lemma();
        if (!p.verb().particle().isEmpty()) {
            for (Prepositional each : p.prepositionals()) {
                keys.add(p.verb().words() + " " + each.preposition());
            }
            keys.add(p.verb().words());
            return keys;
        }
        int next = p.verb().verb() + 1;
        String word = scene.lower(next);
        if (!word.isEmpty()) {
            keys.add(lemma + " " + word + " " + scene.lower(next + 1));
            keys.add(lemma + " " + word);
        }
        for (Prepositional each : p.prepositionals()) {
            NounPhrase governed = each.object();
            if (governed == null || !scene.date(governed.head())) {
                keys.add(lemma + " " + each.preposition());
            }
        }
        keys.add(lemma);
        return keys;
    }

    /** What the act is done to: behind "look into" it is what the preposition governs. */
    static @Nullable NounPhrase object(Scene scene, Predicate p, String key) {
        int space = key.lastIndexOf(' ');
        if (space > 0) {
            NounPhrase governed = scene.governed(p, key.substring(space + 1));
            if (governed != null && (p.objects().isEmpty() || !p.verb().passive())) {
                return p.objects().isEmpty() ? governed : Scene.patient(p);
            }
        }
        return Scene.patient(p);
    }

    private static int words(String key) {
        int count = 1;
        for (int i = 0; i < key.length(); i++) {
            count += key.charAt(i) == ' ' ? 1 : 0;
        }
        return count;
    }

    /** Who the other party is, by the places that a frame looks at. */
    List<String> other(Scene scene, Predicate p, @Nullable NounPhrase object, List<String> places) {
        for (String place : places) {
            List<String> found = at(scene, p, object, place, places);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** Whom a visit is paid to, by the places that a frame looks at. */
    List<String> hosts(Scene scene, Predicate p, @Nullable NounPhrase object, List<String> places) {
        for (String place : places) {
            NounPhrase goal = place.equals("obj") ? object : scene.governed(p, object, place);
            List<String> found = goal == null ? List.of() : parties.hosts(scene, goal);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return other(scene, p, object, places);
    }

    /** Who is named by a clause that hangs on the object: "the restrictions imposed on X", "the pledge to help X". */
    List<String> hanging(Scene scene, Predicate p, NounPhrase object, List<String> places, Told told) {
        List<Predicate> all = scene.syntax().predicates();
        for (int i = p.number() + 1; i < Math.min(all.size(), p.number() + 3); i++) {
            Predicate next = all.get(i);
            NounPhrase subject = next.subject();
            boolean of = subject != null
                    && subject.head() == object.head()
                    && next.subjectFrom() == Predicate.SubjectFrom.ANTECEDENT
                    && next.verb().passive();
            boolean says = next.link() == Link.NOUN_COMPLEMENT || next.link() == Link.GERUND;
            boolean near = next.first() <= object.reach() + 1;
            if (next.parent() == p.number() && near && (of || says)) {
                List<String> found = other(scene, next, of ? null : Scene.patient(next), of ? places : CLAUSE);
                if (!found.isEmpty()) {
                    told.predicate(next);
                    return found;
                }
            }
        }
        return List.of();
    }

    private List<String> at(Scene scene, Predicate p, @Nullable NounPhrase object, String place, List<String> places) {
        switch (place) {
            case "obj":
                return object == null ? List.of() : named(scene, object, places);
            case "obj*":
                return object == null ? List.of() : thing(scene, object);
            case "obj1":
                return Scene.twoObjects(p) ? named(scene, p.objects().get(0), places) : List.of();
            default:
                NounPhrase governed = scene.governed(p, object, place);
                return governed == null || governed == object ? List.of() : named(scene, governed, places);
        }
    }

    /** A party by its name; else the party inside; else a place with a name. */
    List<String> named(Scene scene, NounPhrase noun, List<String> places) {
        if (parties.party(scene, noun)) {
            List<String> names = parties.names(scene, noun);
            if (!names.isEmpty()) {
                return names;
            }
        }
        return parties.inside(scene, noun, places);
    }

    private List<String> thing(Scene scene, NounPhrase noun) {
        if (parties.party(scene, noun)) {
            return parties.names(scene, noun);
        }
        List<String> things = new ArrayList<>();
        for (NounPhrase each : noun.all()) {
            String words = PartyReader.thing(scene, each);
            if (words != null && !words.isEmpty()) {
                things.add(words);
            }
        }
        return things;
    }
}
