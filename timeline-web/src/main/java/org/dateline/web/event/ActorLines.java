package org.dateline.web.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dateline.core.model.Participant;
import org.dateline.core.model.Participant.Role;
import org.dateline.core.store.FieldException;

/** Actors as a person types them: one a line, {@code Name} or {@code role: Name}. */
public final class ActorLines {
    private ActorLines() {}

    /** Reads lines; blank ones are skipped, and a colon after anything but a role belongs to the name. */
    public static List<Participant> read(String lines) {
        List<Participant> actors = new ArrayList<>();
        for (String line : lines.lines().map(String::strip).toList()) {
            if (!line.isEmpty()) {
                actors.add(readLine(line));
            }
        }
        return actors;
    }

    private static Participant readLine(String line) {
        int colon = line.indexOf(':');
        Optional<Role> role = colon < 0 ? Optional.empty() : role(line.substring(0, colon));
        if (role.isEmpty()) {
            return new Participant(line, Role.ACTOR);
        }
        String name = line.substring(colon + 1).strip();
        FieldException.check(!name.isEmpty(), "actors", "a name is missing after “" + line + "”");
        return new Participant(name, role.get());
    }

    /** The role with this name; empty when there is none. */
    public static Optional<Role> role(String word) {
        String label = word.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(Role.values())
                .filter(role -> role.label().equals(label))
                .findFirst();
    }

    /** Writes what {@link #read} reads. */
    public static String write(List<Participant> actors) {
        return actors.stream().map(ActorLines::line).collect(Collectors.joining("\n"));
    }

    private static String line(Participant actor) {
        boolean plain = actor.role() == Role.ACTOR && readLine(actor.name()).equals(actor);
        return plain ? actor.name() : actor.role().label() + ": " + actor.name();
    }

    /** Names in one line, with the role where it is not that of an actor. */
    public static String inWords(List<Participant> actors) {
        return actors.stream()
                .map(actor -> actor.role() == Role.ACTOR
                        ? actor.name()
                        : actor.name() + " (" + actor.role().label() + ")")
                .collect(Collectors.joining(", "));
    }
}
