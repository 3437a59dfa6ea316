package org.dateline.web.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.dateline.core.store.FieldException;
import org.jspecify.annotations.Nullable;

/** What is wrong with the fields of a form, in the order of the form; the first problem of a field counts. */
public final class FieldErrors {
    private final Map<String, String> byField = new LinkedHashMap<>();

    /** One field's problem. */
    public record FieldError(String field, String detail) {}

    /** Notes a problem. */
    public void add(String field, String message) {
        byField.putIfAbsent(field, message);
    }

    /** Notes a problem. */
    public void add(FieldException problem) {
        add(problem.field(), sentence(problem));
    }

    /** The value, or null with the problem noted when it cannot be read. */
    public <T> @Nullable T read(Supplier<? extends @Nullable T> reading) {
        try {
            return reading.get();
        } catch (FieldException e) {
            add(e);
            return null;
        }
    }

    /** The problem of a field, or null. */
    public @Nullable String of(String field) {
        return byField.get(field);
    }

    /** Whether there is any. */
    public boolean any() {
        return !byField.isEmpty();
    }

    /** All of them, for the summary at the head of a form. */
    public List<FieldError> all() {
        return byField.entrySet().stream()
                .map(entry -> new FieldError(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static String sentence(FieldException problem) {
        String message = String.valueOf(problem.getMessage());
        return message.isEmpty() ? "cannot be taken" : Character.toUpperCase(message.charAt(0)) + message.substring(1);
    }
}
