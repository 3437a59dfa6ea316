package org.dateline.importer.extract.reading;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dateline.importer.extract.lexicon.Actor;
import org.dateline.importer.extract.lexicon.Gender;
import org.jspecify.annotations.Nullable;

/** Who has been spoken of lately, as far as a pronoun reaches back. */
final class Topics {
    private static final int REACH = 3;

    private final List<Entry> entries = new ArrayList<>();
    private int sentence;

    /**
     * Somebody mentioned.
     *
     * @param sentence in which sentence
     * @param mention by which words, with its name
     * @param person who it is, or null when it is no person known by name
     * @param gender of a person
     * @param predicate number of the predicate that it is a subject of, or -1
     */
    private record Entry(int sentence, Mention mention, Persons.@Nullable Person person, Gender gender, int predicate) {

        boolean subject() {
            return predicate >= 0;
        }

        boolean isPerson() {
            return mention.person();
        }

        Gender known() {
            return person == null ? gender : person.gender;
        }
    }

    /** A new sentence begins; what lies too far back is forgotten. */
    void next() {
        sentence++;
        entries.removeIf(entry -> entry.sentence() < sentence - REACH);
    }

    void add(Mention mention, Persons.@Nullable Person person, Gender gender, int predicate) {
        if (!mention.names().isEmpty() && !mention.place()) {
            entries.add(new Entry(sentence, mention, person, gender, predicate));
        }
    }

    /**
     * Whom "he" or "she" means: a person of this sentence, subjects first, or else of one before it. A person whose gender is
     * known to be that goes before others of the same sentence.
     *
     * @param object whether the pronoun is an object, which is not the subject of its own clause
     * @param clause first token of the pronoun's clause
     */
    @Nullable
    Mention person(Gender gender, boolean object, int clause) {
        for (int back = 0; back <= REACH; back++) {
            Entry best = null;
            for (Entry entry : entries) {
                boolean own = back == 0 && object && entry.mention().first() >= clause && entry.subject();
                if (entry.sentence() == sentence - back
                        && entry.isPerson()
                        && !own
                        && entry.known().fits(gender)) {
                    best = better(best, entry, gender);
                }
            }
            if (best != null) {
                Persons.Person person = best.person();
                if (person != null && person.gender == Gender.UNKNOWN) {
                    person.gender = gender;
                }
                return best.mention();
            }
        }
        return null;
    }

    private static Entry better(@Nullable Entry best, Entry entry, Gender gender) {
        if (best == null) {
            return entry;
        }
        boolean surer = entry.known() == gender && best.known() != gender;
        boolean same = (entry.known() == gender) == (best.known() == gender);
        return surer || same && entry.subject() && !best.subject() ? entry : best;
    }

    /**
     * The body or country that was the last subject, for "it said".
     *
     * @param before whether one of the sentence before will do
     */
    @Nullable
    Mention body(boolean before) {
        int reach = before ? sentence - 1 : sentence;
        for (int i = entries.size() - 1; i >= 0; i--) {
            Entry entry = entries.get(i);
            if (!entry.isPerson() && entry.subject() && entry.sentence() >= reach && !plural(entry.mention())) {
                return entry.mention();
            }
        }
        return null;
    }

    /** The people who were the last subject, or those of "X and Y", for "they"; nobody where one alone was the subject. */
    List<String> people() {
        int latest = latestSubject();
        if (latest < 0) {
            return List.of();
        }
        Entry last = entries.get(latest);
        if (plural(last.mention())) {
            return last.mention().names();
        }
        Set<String> joined = new LinkedHashSet<>();
        for (Entry entry : entries) {
            if (entry.sentence() == last.sentence() && entry.predicate() == last.predicate()) {
                joined.addAll(entry.mention().names());
            }
        }
        return joined.size() > 1 ? List.copyOf(joined) : List.of();
    }

    /** Of this sentence or the one before, and no pronoun; -1 where there is none. */
    private int latestSubject() {
        for (int i = entries.size() - 1; i >= 0 && entries.get(i).sentence() >= sentence - 1; i--) {
            if (entries.get(i).subject()) {
                return i;
            }
        }
        return -1;
    }

    /** "Iranian officials", "the Russians". */
    private static boolean plural(Mention mention) {
        if (mention.kind() == Mention.Kind.PAIR) {
            return true;
        }
        Actor actor = mention.actor();
        String words = mention.words();
        if (mention.kind() != Mention.Kind.ACTOR || actor == null) {
            return false;
        }
        boolean people = mention.side() != null || !words.equals(actor.name()) && words.length() > 3;
        return people && words.endsWith("s") || words.equals(actor.adjective()) && !words.equals(actor.name());
    }

    /** The two persons, or the two states, of the nearest sentences that name just two. */
    List<String> pair(boolean persons) {
        Set<String> names = new LinkedHashSet<>();
        for (int back = 0; back <= REACH && names.size() < 2; back++) {
            for (Entry entry : entries) {
                if (entry.sentence() == sentence - back && (entry.isPerson() || !persons)) {
                    add(entry, persons, names);
                }
            }
        }
        return names.size() == 2 ? List.copyOf(names) : List.of();
    }

    private static void add(Entry entry, boolean persons, Set<String> names) {
        Actor actor = entry.mention().actor();
        if (persons) {
            names.addAll(entry.mention().names());
        } else if (actor != null && actor.government() != null) {
            names.add(actor.government());
        }
    }

    /** The body or group named last whose name holds a noun: "agency" for the International Atomic Energy Agency. */
    @Nullable
    Mention called(String noun) {
        for (int i = entries.size() - 1; i >= 0; i--) {
            Mention mention = entries.get(i).mention();
            String name = mention.name();
            if (!entries.get(i).isPerson() && name != null && BodyNouns.fit(noun, name, mention.actor())) {
                return mention;
            }
        }
        return null;
    }

    /** The one state of the last sentences, or null where there are several or none. */
    @Nullable
    Mention onlyCountry() {
        Mention only = null;
        for (Entry entry : entries) {
            Actor actor = entry.mention().actor();
            if (actor != null && actor.kind() == Actor.Kind.COUNTRY) {
                if (only != null && !only.names().equals(entry.mention().names())) {
                    return null;
                }
                only = entry.mention();
            }
        }
        return only;
    }
}
