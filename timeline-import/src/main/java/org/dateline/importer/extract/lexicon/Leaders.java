package org.dateline.importer.extract.lexicon;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.importer.extract.lexicon.Actor.Kind;
import org.jspecify.annotations.Nullable;

/** Who held which office when. */
final class Leaders {
    private static final int ELECT_DAYS = 120;
    private static final int TITLE = 2;
    private static final int GOVERNMENT = 3;
    private static final int FROM = 4;
    private static final int UNTIL = 5;
    private static final int GENDER = 6;
    /** Offices whose holder is "the Russian leader", the higher first. */
    private static final List<String> HEADS =
            List.of("supreme leader", "president", "leader", "prime minister", "chancellor", "premier", "king", "emir");

    private final Map<String, Actor> persons = new HashMap<>();
    private final Map<String, List<Actor>> surnames = new HashMap<>();
    private final Map<String, List<Tenure>> byPerson = new HashMap<>();
    private final Map<String, List<Tenure>> byOffice = new HashMap<>();
    private final List<Tenure> presidents = new ArrayList<>();
    private final Map<String, Gender> genders = new HashMap<>();

    private record Tenure(
            String name,
            String office,
            String government,
            LocalDate from,
            @Nullable LocalDate until) {

        boolean on(LocalDate day) {
            return !day.isBefore(from) && (until == null || day.isBefore(until));
        }

        long distance(LocalDate day) {
            if (day.isBefore(from)) {
                return ChronoUnit.DAYS.between(day, from);
            }
            return until == null || day.isBefore(until) ? 0 : ChronoUnit.DAYS.between(until, day);
        }
    }

    private final Titles titles;

    Leaders(Titles titles) {
        this.titles = titles;
    }

    void add(DataFile.Row row, String state) {
        String name = row.column(0);
        Actor person = persons.computeIfAbsent(DataFile.plain(name), key -> new Actor(name, Kind.PERSON, state));
        for (String other : row.list(1)) {
            if (other.indexOf(' ') > 0) {
                persons.putIfAbsent(DataFile.plain(other), person);
            } else {
                List<Actor> called = surnames.computeIfAbsent(DataFile.plain(other), key -> new ArrayList<>());
                if (!called.contains(person)) {
                    called.add(person);
                }
            }
        }
        String until = row.column(UNTIL);
        Tenure tenure = new Tenure(
                person.name(),
                titles.canonical(row.column(TITLE)),
                row.column(GOVERNMENT),
                row.date(FROM),
                until.isEmpty() ? null : row.date(UNTIL));
        byPerson.computeIfAbsent(person.name(), key -> new ArrayList<>()).add(tenure);
        byOffice.computeIfAbsent(office(tenure.office(), tenure.government()), key -> new ArrayList<>())
                .add(tenure);
        if (tenure.office().equals("president")) {
            presidents.add(tenure);
        }
        if (!row.column(GENDER).isEmpty()) {
            genders.put(person.name(), Gender.of(row.column(GENDER)));
        }
    }

    private static String office(String title, String government) {
        return government + "|" + title;
    }

    Optional<Actor> person(String fullName) {
        Actor found = persons.get(fullName);
        if (found != null) {
            return Optional.of(found);
        }
        String plain = DataFile.plain(fullName);
        Actor other = persons.get(plain);
        return Optional.ofNullable(other != null ? other : persons.get(withoutInitials(plain)));
    }

    /** "Antony J. Blinken" without the initial in the middle. */
    private static String withoutInitials(String name) {
        int space = name.indexOf(' ');
        if (space < 0) {
            return name;
        }
        int at = space + 1;
        while (at + 2 < name.length() && name.charAt(at + 1) == '.' && name.charAt(at + 2) == ' ') {
            at += 3;
        }
        return name.substring(0, space + 1) + name.substring(at);
    }

    Gender gender(String name) {
        return genders.getOrDefault(name, Gender.UNKNOWN);
    }

    boolean hasSurname(String surname) {
        return surnames.containsKey(DataFile.plain(surname));
    }

    Optional<Actor> surname(String surname, @Nullable LocalDate day) {
        List<Actor> called = surnames.getOrDefault(DataFile.plain(surname), List.of());
        if (called.size() < 2 || day == null) {
            return called.stream().findFirst();
        }
        Actor nearest = called.get(0);
        for (Actor each : called) {
            nearest = distance(each.name(), day) < distance(nearest.name(), day) ? each : nearest;
        }
        return Optional.of(nearest);
    }

    private long distance(String name, LocalDate day) {
        long least = Long.MAX_VALUE;
        for (Tenure tenure : byPerson.getOrDefault(name, List.of())) {
            least = Math.min(least, tenure.distance(day));
        }
        return least;
    }

    Optional<String> elect(LocalDate day, Set<String> named) {
        for (Tenure tenure : presidents) {
            boolean soon = tenure.from().isAfter(day) && tenure.from().isBefore(day.plusDays(ELECT_DAYS));
            if (soon && named.contains(tenure.name())) {
                return Optional.of(tenure.name());
            }
        }
        return Optional.empty();
    }

    Optional<String> holder(String title, String government, LocalDate day) {
        if (title.equals("leader")) {
            for (String head : HEADS) {
                Optional<String> found = held(head, government, day);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return held(title, government, day);
    }

    private Optional<String> held(String title, String government, LocalDate day) {
        for (Tenure tenure : byOffice.getOrDefault(office(title, government), List.of())) {
            if (tenure.on(day)) {
                return Optional.of(tenure.name());
            }
        }
        return Optional.empty();
    }

    /** The office that a person held on a day. */
    Optional<String> officeOf(String name, LocalDate day) {
        for (Tenure tenure : byPerson.getOrDefault(name, List.of())) {
            if (tenure.on(day)) {
                return Optional.of(tenure.office());
            }
        }
        return Optional.empty();
    }
}
