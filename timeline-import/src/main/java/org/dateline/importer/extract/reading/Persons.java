package org.dateline.importer.extract.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.importer.extract.lexicon.Actor;
import org.dateline.importer.extract.lexicon.ActorLexicon;
import org.dateline.importer.extract.lexicon.Gender;
import org.dateline.importer.extract.lexicon.GivenNames;
import org.dateline.importer.extract.lexicon.Words;
import org.jspecify.annotations.Nullable;

/** The persons whom one document names in full, with what it tells of them. */
final class Persons {
    private static final int MOST = 100;
    private static final List<String> SUFFIXES =
            List.of(", Jr.", " Jr.", ", Jr", " Jr", ", Sr.", " Sr.", " II", " III");

    private final ActorLexicon lexicon;
    private final GivenNames given;
    private final List<Person> officials = new ArrayList<>();
    private final Map<String, Person> byName = new LinkedHashMap<>();
    private final Set<String> contested = new HashSet<>();
    private final Map<String, List<Person>> bySurname = new HashMap<>();
    private final Map<String, List<Person>> byFirst = new HashMap<>();

    /** Somebody, as far as known. */
    static final class Person {
        final String name;
        Gender gender = Gender.UNKNOWN;
        /** Whether the text or the lexicon says that it is a person, not only capitals. */
        boolean certain;

        @Nullable
        Actor side;

        final Set<String> offices = new LinkedHashSet<>();
        final Set<String> formerOffices = new LinkedHashSet<>();
        /** When last mentioned, counted in mentions; -1 before. */
        int last = -1;

        /** How often mentioned so far. */
        int mentions;

        private Person(String name) {
            this.name = name;
        }
    }

    Persons(ActorLexicon lexicon, GivenNames given) {
        this.lexicon = lexicon;
        this.given = given;
    }

    /** The canonical form of a full name: the lexicon's, or the longest that the document has for the same person. */
    Person meet(String words) {
        String plain = withoutSuffix(words);
        Actor known = lexicon.person(plain).orElse(null);
        String full = known == null ? words : known.name();
        Person same = byName.get(full);
        if (same == null && known == null) {
            same = shorterOrLonger(full);
        }
        if (same == null) {
            same = new Person(full);
            same.certain = known != null;
            same.gender = gender(full);
            byName.put(full, same);
            register(same, full);
            if (known != null) {
                official(same);
            }
        }
        byName.putIfAbsent(words, same);
        if (!plain.equals(full)) {
            register(same, plain);
        }
        return same;
    }

    private void register(Person person, String full) {
        for (String surname : surnames(withoutSuffix(full))) {
            add(bySurname, surname, person);
        }
        add(byFirst, full.substring(0, Math.max(0, full.indexOf(' '))), person);
    }

    private static void add(Map<String, List<Person>> map, String key, Person person) {
        List<Person> called = map.computeIfAbsent(key, ignored -> new ArrayList<>(1));
        if (called.size() < MOST && !called.contains(person)) {
            called.add(person);
        }
    }

    /** "Joseph Biden" and "Joseph R. Biden": first and last word agree. */
    private @Nullable Person shorterOrLonger(String full) {
        String plain = withoutSuffix(full);
        int last = plain.lastIndexOf(' ');
        for (Person each : bySurname.getOrDefault(plain.substring(last + 1), List.of())) {
            String other = withoutSuffix(each.name);
            if (first(other).equals(first(plain)) && last(other).equals(last(plain))) {
                return each;
            }
        }
        return null;
    }

    private static String first(String words) {
        int space = words.indexOf(' ');
        return space < 0 ? words : words.substring(0, space);
    }

    private static String last(String words) {
        return words.substring(words.lastIndexOf(' ') + 1);
    }

    static String withoutSuffix(String words) {
        for (String suffix : SUFFIXES) {
            if (words.endsWith(suffix)) {
                return words.substring(0, words.length() - suffix.length());
            }
        }
        return words;
    }

    /** What may stand for the whole name: "Leyen" and "von der Leyen", "Sisi" and "al-Sisi", "Xi" of "Xi Jinping". */
    private static List<String> surnames(String full) {
        List<String> surnames = new ArrayList<>(3);
        String last = last(full);
        surnames.add(last);
        if (last.length() > 3 && (last.startsWith("al-") || last.startsWith("el-") || last.startsWith("Al-"))) {
            surnames.add(last.substring(3));
        }
        String rest = full;
        int space = rest.lastIndexOf(' ');
        while (space > 0) {
            String before = last(rest.substring(0, space));
            if (!Words.PARTICLE.has(before)) {
                break;
            }
            String whole = full.substring(space - before.length());
            surnames.add(whole);
            surnames.add(Character.toUpperCase(whole.charAt(0)) + whole.substring(1));
            rest = rest.substring(0, space);
            space = rest.lastIndexOf(' ');
        }
        if (Words.FAMILY_FIRST.has(first(full))) {
            surnames.add(first(full));
        }
        return surnames;
    }

    private Gender gender(String full) {
        Gender told = lexicon.gender(full);
        for (int start = 0; told == Gender.UNKNOWN && start >= 0 && start < full.length(); ) {
            int end = full.indexOf(' ', start);
            String word = full.substring(start, end < 0 ? full.length() : end);
            if (!word.endsWith(".") || end < 0) {
                return end < 0 ? Gender.UNKNOWN : given.gender(word);
            }
            start = end + 1;
        }
        return told;
    }

    @Nullable
    Person named(String full) {
        return byName.get(full);
    }

    boolean hasSurname(String surname) {
        return bySurname.containsKey(surname);
    }

    /** The lexicon's leader whom a surname means on a day, who is met by it. */
    @Nullable
    Person leader(String surname, Gender gender, @Nullable LocalDate day) {
        return lexicon.surname(surname, day)
                .filter(leader -> lexicon.gender(leader.name()).fits(gender))
                .map(leader -> meet(leader.name()))
                .orElse(null);
    }

    /** Whether the lexicon knows somebody of this surname. */
    boolean known(String surname) {
        return lexicon.hasSurname(surname);
    }

    /** Whom a surname alone means: of several the one mentioned most, and last, or first of all. */
    @Nullable
    Person surname(String surname, Gender gender) {
        Person found = latest(bySurname.getOrDefault(surname, List.of()), gender);
        return found != null && found.last < 0 && contested.contains(surname) ? null : found;
    }

    /** Somebody may be called so of whom nothing else is known: his surname is not another's who comes later. */
    void contested(String full) {
        if (contested.size() < MOST * MOST) {
            contested.add(last(full));
        }
    }

    /** "King Abdullah", "Prince Mohammed". */
    @Nullable
    Person givenName(String name) {
        return latest(byFirst.getOrDefault(name, List.of()), Gender.UNKNOWN);
    }

    private static @Nullable Person latest(List<Person> called, Gender gender) {
        Person latest = null;
        for (Person each : called) {
            boolean later = latest == null
                    || each.mentions > latest.mentions
                    || each.mentions == latest.mentions && each.last > latest.last;
            latest = each.gender.fits(gender) && later ? each : latest;
        }
        return latest;
    }

    /** All canonical names. */
    Set<String> names() {
        return byName.keySet();
    }

    /** Those with an office, as far as the text or the lexicon tells; of very many the first. */
    List<Person> officials() {
        return officials;
    }

    void official(Person person) {
        if (officials.size() < MOST && !officials.contains(person)) {
            officials.add(person);
        }
    }
}
