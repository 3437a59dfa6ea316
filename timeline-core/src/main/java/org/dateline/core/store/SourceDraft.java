package org.dateline.core.store;

import java.util.Locale;
import java.util.Set;
import org.dateline.core.model.WebAddress;
import org.jspecify.annotations.Nullable;

/**
 * What a person says of a publisher.
 *
 * @param home its address on the web, http or https, or null; at most {@value #MAX_HOME} characters
 * @param country ISO 3166-1 alpha-2, such as {@code NO}, or null
 * @param kind what it is
 */
public record SourceDraft(@Nullable String home, @Nullable String country, SourceRow.Kind kind) {
    static final int MAX_HOME = 2_000;
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    /** @throws FieldException if a field is too long or not of its form */
    public SourceDraft {
        FieldException.check(home == null || home.length() <= MAX_HOME, "home", "at most " + MAX_HOME + " characters");
        FieldException.check(home == null || WebAddress.isWeb(home), "home", "must begin with http:// or https://");
        FieldException.check(
                country == null || COUNTRIES.contains(country),
                "country",
                "must be two letters of ISO 3166-1, such as NO");
    }
}
