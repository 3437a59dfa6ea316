package org.dateline.web.event;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dateline.core.model.ActorKind;
import org.dateline.core.model.EventType;
import org.dateline.core.model.Modality;
import org.dateline.core.model.Participant.Role;
import org.dateline.core.model.Status;
import org.dateline.core.store.Commitment;
import org.dateline.core.store.FieldException;
import org.dateline.core.store.SourceRow;
import org.jspecify.annotations.Nullable;

/** The closed vocabularies as forms, addresses and JSON write them; case does not matter. */
public final class EventTerms {
    private EventTerms() {}

    /** The type, or null when blank. */
    public static @Nullable EventType type(String field, String word) {
        return word.isBlank() ? null : find(field, word, EventType.values(), EventType::name);
    }

    /** What somebody makes of an event. */
    public static Modality modality(String field, String word) {
        return find(field, word, Modality.values(), Modality::label);
    }

    /** Where an event stands. */
    public static Status status(String field, String word) {
        return find(field, word, Status.values(), Status::label);
    }

    /** What became of a commitment. */
    public static Commitment.Outcome outcome(String field, String word) {
        return find(field, word, Commitment.Outcome.values(), Commitment.Outcome::label);
    }

    /** An actor's part. */
    public static Role role(String field, String word) {
        return find(field, word, Role.values(), Role::label);
    }

    /** What an actor is. */
    public static ActorKind actorKind(String field, String word) {
        return find(field, word, ActorKind.values(), kind -> kind.name().toLowerCase(Locale.ROOT));
    }

    /** What a publisher is. */
    public static SourceRow.Kind sourceKind(String field, String word) {
        return find(field, word, SourceRow.Kind.values(), kind -> kind.name().toLowerCase(Locale.ROOT));
    }

    /** A whole number. */
    public static int number(String field, String word, int least, int most) {
        try {
            int number = Integer.parseInt(word.strip());
            FieldException.check(number >= least && number <= most, field, range(least, most));
            return number;
        } catch (NumberFormatException e) {
            throw new FieldException(field, range(least, most));
        }
    }

    private static String range(int least, int most) {
        return "must be a whole number from " + least + " to " + most;
    }

    private static <E extends Enum<E>> E find(String field, String word, E[] values, Function<E, String> name) {
        return Arrays.stream(values)
                .filter(value -> name.apply(value).equalsIgnoreCase(word.strip()))
                .findFirst()
                .orElseThrow(() -> new FieldException(field, "must be one of " + names(values, name)));
    }

    private static <E> String names(E[] values, Function<E, String> name) {
        return Arrays.stream(values).map(name).collect(Collectors.joining(", "));
    }
}
