package org.dateline.web.page;

import java.util.Objects;
import org.dateline.core.store.Cursor;
import org.dateline.core.store.FieldException;
import org.jspecify.annotations.Nullable;

/** What a form sends. */
public final class Typed {
    private Typed() {}

    /** The text; empty when the form did not send the field. */
    public static String text(@Nullable String value) {
        return Objects.requireNonNullElse(value, "");
    }

    /**
     * What the text says, or null when blank.
     *
     * @param field name of the field, for the exception
     * @throws FieldException if it holds a NUL, which no field takes
     */
    public static @Nullable String words(String field, String value) {
        FieldException.check(value.indexOf('\0') < 0, field, "must not hold a NUL character");
        return value.isBlank() ? null : value.strip();
    }

    /**
     * Where the page before ended; null when blank.
     *
     * @throws FieldException if it is no page's {@code next}
     */
    public static @Nullable Cursor cursor(String after) {
        try {
            return after.isBlank() ? null : Cursor.parse(after.strip());
        } catch (IllegalArgumentException e) {
            throw new FieldException("after", String.valueOf(e.getMessage()));
        }
    }
}
