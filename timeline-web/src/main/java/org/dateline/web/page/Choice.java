package org.dateline.web.page;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One option of a select.
 *
 * @param value what the form sends
 * @param label what a reader sees
 * @param chosen whether it is the one selected
 */
public record Choice(String value, String label, boolean chosen) {
    /** Options for the values of an enum, sent in lower case, after an empty one. */
    public static <E extends Enum<E>> List<Choice> of(
            E[] values, Function<E, String> label, String empty, String typed) {
        Choice none = new Choice("", empty, typed.isBlank());
        return Stream.concat(Stream.of(none), Arrays.stream(values).map(value -> {
                    String sent = value.name().toLowerCase(Locale.ROOT);
                    return new Choice(sent, label.apply(value), sent.equalsIgnoreCase(typed.strip()));
                }))
                .toList();
    }
}
