package org.dateline.core.store;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What of an event follows its documents until a person gives it; from then on it is fixed. */
enum EventField {
    TITLE(EventState::title),
    WHEN(EventState::when),
    CODING(EventState::coding),
    ACTORS(EventState::actors),
    PLACE(EventState::place),
    SIGNIFICANCE(EventState::significance);

    private final Function<EventState, @Nullable Object> value;

    EventField(Function<EventState, @Nullable Object> value) {
        this.value = value;
    }

    /** Every one of them, as a person who enters an event gives them all. */
    static String[] all() {
        return names(EnumSet.allOf(EventField.class));
    }

    /** The fields that were fixed, and those that a person has just given another value. */
    static String[] fixed(EventState before, EventState after) {
        Set<EventField> fixed = read(before.fixed().toArray(String[]::new));
        for (EventField field : values()) {
            if (!String.valueOf(field.value.apply(before)).equals(String.valueOf(field.value.apply(after)))) {
                fixed.add(field);
            }
        }
        return names(fixed);
    }

    static Set<EventField> read(String[] names) {
        Set<EventField> fields = EnumSet.noneOf(EventField.class);
        Arrays.stream(names).map(EventField::valueOf).forEach(fields::add);
        return fields;
    }

    private static String[] names(Set<EventField> fields) {
        return fields.stream().map(Enum::name).toArray(String[]::new);
    }
}
