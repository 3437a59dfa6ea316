package org.dateline.importer.extract.lexicon;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.importer.extract.lexicon.Actor.Kind;
import org.jspecify.annotations.Nullable;

/** Countries, organisations and leaders with all the names they go by. */
public final class ActorLexicon {
    private static final int ELECT_DAYS = 120;

    private final Map<String, Alias> aliases = new HashMap<>();
    private final Map<String, Actor> persons = new HashMap<>();
    private final Map<String, List<Actor>> surnames = new HashMap<>();
    private final List<Former> former = new ArrayList<>();
    private final Set<String> beginnings = new HashSet<>();
    private final List<Tenure> tenures = new ArrayList<>();

    /** How an alias stands for its actor. */
    public enum Sort {
        NAME,
        /** "Russian": only with a noun after it. */
        ADJECTIVE,
        /** "Moscow": a place as well as a government. */
        SEAT
    }

    /**
     * A name and whose it is.
     *
     * @param actor whose
     * @param sort how it stands for the actor
     */
    public record Alias(Actor actor, Sort sort) {}

    private record Tenure(
            String name,
            String office,
            String government,
            LocalDate from,
            @Nullable LocalDate until) {

        boolean holds(String title, String where, LocalDate day) {
            boolean same = office.equals(title) || (title.equals("leader") && isHead(office));
            return same && government.equals(where) && !day.isBefore(from) && (until == null || day.isBefore(until));
        }

        long distance(LocalDate day) {
            if (day.isBefore(from)) {
                return ChronoUnit.DAYS.between(day, from);
            }
            return until == null || day.isBefore(until) ? 0 : ChronoUnit.DAYS.between(until, day);
        }

        private static boolean isHead(String office) {
            return office.equals("president") || office.equals("leader") || office.equals("supreme leader");
        }
    }

    private record Former(String now, String then, LocalDate from, LocalDate until) {}

    /** Reads the data files. */
    public ActorLexicon() {
        for (DataFile.Row row : DataFile.rows("former-names.txt")) {
            former.add(new Former(
                    row.column(0), row.column(1), LocalDate.parse(row.column(2)), LocalDate.parse(row.column(3))));
        }
        DataFile.rows("countries.txt").forEach(this::addCountry);
        DataFile.rows("organisations.txt").forEach(this::addOrganisation);
        DataFile.rows("leaders.txt").forEach(this::addLeader);
    }

    private void addCountry(DataFile.Row row) {
        String name = row.column(0);
        Actor country = new Actor(name, Kind.COUNTRY, name);
        row.list(2).forEach(seat -> add(seat, country, Sort.SEAT));
        row.list(1).forEach(adjective -> add(adjective, country, Sort.ADJECTIVE));
        row.list(3).forEach(other -> add(other, country, Sort.NAME));
        add(name, country, Sort.NAME);
    }

    private void addOrganisation(DataFile.Row row) {
        Kind kind = Kind.valueOf(row.column(1).toUpperCase(Locale.ROOT));
        String government = row.column(2);
        Actor actor = new Actor(row.column(0), kind, government.isEmpty() ? null : government);
        add(actor.name(), actor, Sort.NAME);
        row.list(3).forEach(other -> add(other, actor, Sort.NAME));
    }

    private void addLeader(DataFile.Row row) {
        String name = row.column(0);
        Actor person = persons.computeIfAbsent(name, key -> new Actor(key, Kind.PERSON, row.column(3)));
        for (String other : row.list(1)) {
            if (other.indexOf(' ') > 0) {
                persons.putIfAbsent(other, person);
            } else {
                surnames.computeIfAbsent(other, key -> new ArrayList<>()).add(person);
            }
        }
        String until = row.column(5);
        tenures.add(new Tenure(
                name,
                row.column(2),
                row.column(3),
                LocalDate.parse(row.column(4)),
                until.isEmpty() ? null : LocalDate.parse(until)));
    }

    private void add(String alias, Actor actor, Sort sort) {
        String key = withoutArticle(alias);
        aliases.putIfAbsent(key, new Alias(actor, sort));
        for (int i = key.indexOf(' '); i >= 0; i = key.indexOf(' ', i + 1)) {
            beginnings.add(key.substring(0, i));
        }
    }

    private static String withoutArticle(String alias) {
        return alias.startsWith("the ") ? alias.substring(4) : alias;
    }

    /** The country or organisation of exactly this name, without an article, words parted by single spaces. */
    public Optional<Alias> alias(String name) {
        return Optional.ofNullable(aliases.get(name));
    }

    /** Whether some longer name starts with these words. */
    public boolean begins(String words) {
        return beginnings.contains(words);
    }

    /** The person of this full name or variant. */
    public Optional<Actor> person(String fullName) {
        return Optional.ofNullable(persons.get(fullName));
    }

    /** Whether some leader is called by this surname alone. */
    public boolean hasSurname(String surname) {
        return surnames.containsKey(surname);
    }

    /** The leader who is called by this surname alone, of several the one in office nearest to a day. */
    public Optional<Actor> surname(String surname, @Nullable LocalDate day) {
        List<Actor> called = surnames.getOrDefault(surname, List.of());
        if (called.size() < 2 || day == null) {
            return called.stream().findFirst();
        }
        return called.stream().min(Comparator.comparingLong(actor -> distance(actor.name(), day)));
    }

    private long distance(String name, LocalDate day) {
        return tenures.stream()
                .filter(tenure -> tenure.name().equals(name))
                .mapToLong(tenure -> tenure.distance(day))
                .min()
                .orElse(Long.MAX_VALUE);
    }

    /** The country as it was called on a day. */
    public Actor then(Actor actor, @Nullable LocalDate day) {
        if (day == null || actor.kind() != Kind.COUNTRY) {
            return actor;
        }
        return former.stream()
                .filter(old -> old.now().equals(actor.name()))
                .filter(old -> !day.isBefore(old.from()) && day.isBefore(old.until()))
                .map(old -> new Actor(old.then(), Kind.COUNTRY, old.then()))
                .findFirst()
                .orElse(actor);
    }

    /** Who is to take an office within months of a day, of those named. */
    public Optional<String> elect(LocalDate day, Set<String> named) {
        return tenures.stream()
                .filter(tenure -> tenure.office().equals("president"))
                .filter(tenure -> tenure.from().isAfter(day) && tenure.from().isBefore(day.plusDays(ELECT_DAYS)))
                .map(Tenure::name)
                .filter(named::contains)
                .findFirst();
    }

    /** Who held an office of a government on a day. */
    public Optional<String> holder(String title, String government, LocalDate day) {
        return tenures.stream()
                .filter(tenure -> tenure.holds(title, government, day))
                .map(Tenure::name)
                .findFirst();
    }
}
