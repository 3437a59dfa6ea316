package org.dateline.importer.extract.lexicon;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.dateline.importer.extract.lexicon.Actor.Kind;
import org.jspecify.annotations.Nullable;

/** Countries, organisations and leaders with all the names they go by. */
public final class ActorLexicon {
    private static final int KIND = 1;
    private static final int GOVERNMENT = 2;
    private static final int OTHERS = 3;
    private static final int SEATS = 4;
    private static final int LEADER_OF = 3;

    private final Map<String, Alias> aliases = new HashMap<>();
    private final Map<String, Actor> countries = new HashMap<>();
    private final Leaders leaders;
    private final Map<String, List<Former>> former = new HashMap<>();

    /** How an alias stands for its actor. */
    public enum Sort {
        NAME,
        /** "Russian": only with a noun after it. */
        ADJECTIVE,
        /** "US": with a noun after it or alone. */
        EITHER,
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

    private record Former(Actor then, LocalDate from, LocalDate until) {}

    /** Reads the data files; what the user's own file says goes before them. */
    public ActorLexicon(UserLexicon own, Titles titles) {
        leaders = new Leaders(titles);
        Countries all = new Countries();
        DataFile.rows("countries-library.txt").forEach(all::add);
        DataFile.rows("countries.txt").forEach(all::add);
        own.countries().forEach(all::add);
        own.organisations().forEach(this::addOrganisation);
        all.tell(this::add);
        DataFile.rows("organisations.txt").forEach(this::addOrganisation);
        own.leaders().forEach(row -> leaders.add(row, state(row.column(LEADER_OF))));
        DataFile.rows("leaders.txt").forEach(row -> leaders.add(row, state(row.column(LEADER_OF))));
        DataFile.rows("former-names.txt").forEach(this::addFormer);
    }

    /** The state that an office of it belongs to: Russia for the Kremlin. */
    private String state(String name) {
        Alias alias = aliases.get(name);
        String government = alias == null ? null : alias.actor().government();
        return government == null ? name : government;
    }

    private void addFormer(DataFile.Row row) {
        String then = row.column(1);
        Actor country = countries.getOrDefault(then, new Actor(then, Kind.COUNTRY, then));
        former.computeIfAbsent(row.column(0), key -> new ArrayList<>())
                .add(new Former(country, row.date(2), row.date(3)));
    }

    private void addOrganisation(DataFile.Row row) {
        Kind kind = Kind.valueOf(row.column(KIND).toUpperCase(Locale.ROOT));
        String government = row.column(GOVERNMENT);
        Actor actor = new Actor(row.column(0), kind, government.isEmpty() ? null : government);
        add(actor.name(), actor, row.list(SEATS).contains(actor.name()) ? Sort.SEAT : Sort.NAME);
        row.list(OTHERS).forEach(other -> add(other, actor, Sort.NAME));
        row.list(SEATS).forEach(seat -> add(seat, actor, Sort.SEAT));
    }

    private void add(String alias, Actor actor, Sort sort) {
        if (actor.kind() == Kind.COUNTRY) {
            countries.putIfAbsent(actor.name(), actor);
        }
        aliases.putIfAbsent(alias.startsWith("the ") ? alias.substring(4) : alias, new Alias(actor, sort));
    }

    /** Every name of a country or organisation, without an article. */
    public void aliases(BiConsumer<String, Alias> each) {
        aliases.forEach(each);
    }

    /** Whether a name is a place as well as a government: "Moscow". */
    public boolean isSeat(String name) {
        Alias alias = aliases.get(name);
        return alias != null && alias.sort() == Sort.SEAT;
    }

    /** The country of this canonical name. */
    public Optional<Actor> country(@Nullable String name) {
        return Optional.ofNullable(countries.get(name));
    }

    /** The person of this full name or variant. */
    public Optional<Actor> person(String fullName) {
        return leaders.person(fullName);
    }

    /** What the lexicon tells of a person's gender, by canonical name. */
    public Gender gender(String name) {
        return leaders.gender(name);
    }

    /** Whether some leader is called by this surname alone. */
    public boolean hasSurname(String surname) {
        return leaders.hasSurname(surname);
    }

    /** The leader who is called by this surname alone, of several the one in office nearest to a day. */
    public Optional<Actor> surname(String surname, @Nullable LocalDate day) {
        return leaders.surname(surname, day);
    }

    /** The country as it was called on a day. */
    public Actor then(Actor actor, @Nullable LocalDate day) {
        if (day == null || actor.kind() != Kind.COUNTRY) {
            return actor;
        }
        for (Former old : former.getOrDefault(actor.name(), List.of())) {
            if (!day.isBefore(old.from()) && day.isBefore(old.until())) {
                return old.then();
            }
        }
        return actor;
    }

    /** Who is to take an office within months of a day, of those named. */
    public Optional<String> elect(LocalDate day, Set<String> named) {
        return leaders.elect(day, named);
    }

    /** Who held an office of a government on a day. */
    public Optional<String> holder(String title, String government, LocalDate day) {
        return leaders.holder(title, government, day);
    }

    /** The office that a person, by canonical name, held on a day. */
    public Optional<String> officeOf(String name, LocalDate day) {
        return leaders.officeOf(name, day);
    }
}
