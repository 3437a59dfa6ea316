package org.dateline.core.store;

import java.util.List;
import java.util.regex.Pattern;
import org.dateline.core.model.ActorKind;
import org.jspecify.annotations.Nullable;

/**
 * What a person says of an actor.
 *
 * @param kind what it is
 * @param wikidata its item there, such as {@code Q7747}, or null
 * @param note a remark, or null; at most {@value #MAX_NOTE} characters
 * @param roles the offices it held, at most {@value #MAX_ROLES}
 */
public record ActorDraft(
        ActorKind kind, @Nullable String wikidata, @Nullable String note, List<ActorRole> roles) {
    static final int MAX_NOTE = 10_000;
    static final int MAX_ROLES = 50;
    private static final Pattern ITEM = Pattern.compile("Q[0-9]{1,12}");

    /** @throws FieldException if a field is too long or not of its form */
    public ActorDraft {
        roles = List.copyOf(roles);
        FieldException.check(
                wikidata == null || ITEM.matcher(wikidata).matches(), "wikidata", "must be like Q7747, or left out");
        FieldException.check(note == null || note.length() <= MAX_NOTE, "note", "at most " + MAX_NOTE + " characters");
        FieldException.check(note == null || note.indexOf('\0') < 0, "note", "must not hold a NUL character");
        FieldException.check(roles.size() <= MAX_ROLES, "roles", "at most " + MAX_ROLES);
    }
}
