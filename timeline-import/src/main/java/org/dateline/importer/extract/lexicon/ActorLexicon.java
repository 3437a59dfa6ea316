package org.dateline.importer.extract.lexicon;

import java.time.LocalDate;
import java.util.ArrayList;
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
    private final Map<String, Actor> surnames = new HashMap<>();
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

        private static boolean isHead(String office) {
            return office.equals("president") || office.equals("leader") || office.equals("supreme leader");
        }
    }

    /** Reads the data files. */
    public ActorLexicon() {
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
            Map<String, Actor> into = other.indexOf(' ') < 0 ? surnames : persons;
            into.putIfAbsent(other, person);
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

    /** The leader who is called by this surname alone. */
    public Optional<Actor> surname(String surname) {
        return Optional.ofNullable(surnames.get(surname));
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
