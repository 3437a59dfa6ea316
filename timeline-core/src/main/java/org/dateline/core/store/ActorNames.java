package org.dateline.core.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.dateline.core.model.Participant;
import org.jspecify.annotations.Nullable;

/** The rows of actors by the names that they were written under; a name that is new gets one. */
final class ActorNames {
    private final Map<String, Named> known = new HashMap<>();

    /**
     * A name's row.
     *
     * @param id its number
     * @param shown the name that its actor is shown by
     */
    private record Named(long id, String shown) {}

    /** Looks first: a name that is known already must not be locked, since all timelines share it. */
    void learn(Connection connection, Collection<String> names) throws SQLException {
        TreeSet<String> missing = new TreeSet<>(names);
        missing.removeAll(known.keySet());
        if (missing.isEmpty()) {
            return;
        }
        read(connection, missing);
        missing.removeAll(known.keySet());
        if (missing.isEmpty()) {
            return;
        }
        Sql.run(
                connection,
                "INSERT INTO actor (name) SELECT unnest(?::text[]) ON CONFLICT (name) DO NOTHING",
                connection.createArrayOf("text", missing.toArray()));
        read(connection, missing);
    }

    private void read(Connection connection, Collection<String> names) throws SQLException {
        try (PreparedStatement query = Sql.prepare(
                        connection,
                        "SELECT a.name, a.id, c.name FROM actor a JOIN actor c ON c.id = a.canonical_id"
                                + " WHERE a.name = ANY (?)",
                        connection.createArrayOf("text", names.toArray()));
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                known.put(rows.getString(1), new Named(rows.getLong(2), rows.getString(3)));
            }
        }
    }

    long id(String name) {
        return named(name).id;
    }

    private String shown(String name) {
        return named(name).shown;
    }

    private Named named(String name) {
        return Objects.requireNonNull(known.get(name), "look the name up first");
    }

    /**
     * Who takes part, as rows.
     *
     * @param before who took part before; whom they act for holds on where it is not said
     */
    List<Participants.Written> written(Connection connection, List<Participant> actors, List<Participant> before)
            throws SQLException {
        Map<String, String> actsFor = actsFor(actors, before);
        learn(connection, actors, actsFor);
        List<Participants.Written> parts = new ArrayList<>();
        for (Participant actor : actors) {
            parts.add(written(actor, actsFor.get(actor.name())));
        }
        return parts;
    }

    private Participants.Written written(Participant actor, @Nullable String government) {
        return new Participants.Written(
                id(actor.name()),
                government == null ? null : id(government),
                new Participant(shown(actor.name()), actor.role(), government == null ? null : shown(government)));
    }

    /** The numbers of those whom actors act for, by the actors' names; the actors' own are known then, too. */
    Map<String, Long> governments(Connection connection, List<Participant> actors, List<Participant> before)
            throws SQLException {
        Map<String, String> actsFor = actsFor(actors, before);
        learn(connection, actors, actsFor);
        Map<String, Long> numbers = new HashMap<>();
        actsFor.forEach((name, government) -> numbers.put(name, id(government)));
        return numbers;
    }

    private void learn(Connection connection, List<Participant> actors, Map<String, String> actsFor)
            throws SQLException {
        TreeSet<String> names = new TreeSet<>(actsFor.values());
        actors.forEach(actor -> names.add(actor.name()));
        learn(connection, names);
    }

    /** Whom each acts for, by name: as given, else as it was known before. */
    private static Map<String, String> actsFor(List<Participant> actors, List<Participant> before) {
        Map<String, String> actsFor = new HashMap<>();
        List<Participant> all = new ArrayList<>(before);
        all.addAll(actors);
        for (Participant actor : all) {
            if (actor.actsFor() != null) {
                actsFor.put(actor.name(), actor.actsFor());
            }
        }
        actsFor.keySet().retainAll(actors.stream().map(Participant::name).toList());
        return actsFor;
    }

    /** All names that a search finds an event by: as written, and as shown. */
    String words(List<Participant> actors) {
        List<String> words = new ArrayList<>();
        for (Participant actor : actors) {
            words.add(actor.name());
            if (!shown(actor.name()).equals(actor.name())) {
                words.add(shown(actor.name()));
            }
        }
        return String.join(" ", words);
    }
}
