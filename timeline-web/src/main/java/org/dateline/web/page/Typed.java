package org.dateline.web.page;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a form sends. */
public final class Typed {
    private Typed() {}

    /** The text; empty when the form did not send the field. */
    public static String text(@Nullable String value) {
        return Objects.requireNonNullElse(value, "");
    }
}
