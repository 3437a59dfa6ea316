package org.dateline.core.store;

import java.util.List;
import org.dateline.core.model.EventType;
import org.dateline.core.model.Modality;
import org.dateline.core.model.Participant;
import org.dateline.core.model.WebAddress;
import org.dateline.core.time.When;
import org.jspecify.annotations.Nullable;

/**
 * An event as a person enters or changes it. Lengths are bounded by the compact constructor; the message of its
 * exception begins with the name of the field.
 *
 * @param title required, at most {@value #MAX_TITLE} characters
 * @param when its date
 * @param type PLOVER type, or null
 * @param mode PLOVER mode, or null
 * @param contexts PLOVER contexts
 * @param actors at most {@value #MAX_ACTORS}
 * @param place where, or null
 * @param modality what the person says of it, or null to leave that to its evidence
 * @param note a remark, or null; at most {@value #MAX_NOTE} characters
 * @param citation where it is from, in words, or null
 * @param url where the citation can be read, or null; http or https only
 * @param significance 0 to 100
 * @param tags free words, as {@link Tags#of} keeps them, or null to leave them as they are
 */
public record EventDraft(
        String title,
        When when,
        @Nullable EventType type,
        @Nullable String mode,
        List<String> contexts,
        List<Participant> actors,
        @Nullable String place,
        @Nullable Modality modality,
        @Nullable String note,
        @Nullable String citation,
        @Nullable String url,
        int significance,
        @Nullable List<String> tags) {
    public static final int MAX_TITLE = 300;
    public static final int MAX_NOTE = 10_000;
    public static final int MAX_ACTORS = 50;
    private static final int MAX_WORDS = 200;
    private static final int MAX_URL = 2_000;

    /** @throws FieldException if a field is missing, too long, or not of its form */
    public EventDraft {
        contexts = List.copyOf(contexts);
        actors = List.copyOf(actors);
        FieldException.check(!title.isBlank(), "title", "enter a title");
        bounded("title", title, MAX_TITLE);
        bounded("mode", mode, MAX_WORDS);
        bounded("place", place, MAX_WORDS);
        bounded("note", note, MAX_NOTE);
        bounded("citation", citation, MAX_NOTE);
        bounded("url", url, MAX_URL);
        FieldException.check(url == null || WebAddress.isWeb(url), "url", "must begin with http:// or https://");
        FieldException.check(actors.size() <= MAX_ACTORS, "actors", "at most " + MAX_ACTORS);
        for (Participant actor : actors) {
            bounded("actors", actor.name(), MAX_WORDS);
            bounded("actors", actor.actsFor(), MAX_WORDS);
        }
        FieldException.check(contexts.size() <= MAX_ACTORS, "contexts", "at most " + MAX_ACTORS);
        for (String context : contexts) {
            bounded("contexts", context, MAX_WORDS);
        }
        FieldException.check(significance >= 0 && significance <= 100, "significance", "must be 0 to 100");
        tags = tags == null ? null : Tags.of(tags);
    }

    /** An event whose tags are left as they are. */
    public EventDraft(
            String title,
            When when,
            @Nullable EventType type,
            @Nullable String mode,
            List<String> contexts,
            List<Participant> actors,
            @Nullable String place,
            @Nullable Modality modality,
            @Nullable String note,
            @Nullable String citation,
            @Nullable String url,
            int significance) {
        this(title, when, type, mode, contexts, actors, place, modality, note, citation, url, significance, null);
    }

    private static void bounded(String field, @Nullable String value, int most) {
        FieldException.check(value == null || value.length() <= most, field, "at most " + most + " characters");
        FieldException.check(value == null || value.indexOf('\0') < 0, field, "must not hold a NUL character");
    }
}
