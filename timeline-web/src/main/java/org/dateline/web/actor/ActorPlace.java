package org.dateline.web.actor;

import java.time.LocalDate;
import org.dateline.core.store.ActorEventsQuery;
import org.dateline.core.store.Cursor;
import org.dateline.core.store.FieldException;
import org.dateline.web.date.DateReading;
import org.dateline.web.page.Links;
import org.dateline.web.page.Typed;
import org.jspecify.annotations.Nullable;

/**
 * Where in an actor's events a page or an answer begins, as addresses have it.
 *
 * @param timeline key of a timeline, or blank for all
 * @param from a date in EDTF or words, or blank for the beginning
 * @param after the {@code next} of the page before, or blank
 */
public record ActorPlace(String timeline, String from, String after) {

    /**
     * The query for the store.
     *
     * @throws FieldException if a value cannot be read
     */
    public ActorEventsQuery query(long actor, int limit, LocalDate today) {
        return new ActorEventsQuery(
                actor,
                key(),
                DateReading.read("from", from, today).earliestInclusive().orElse(null),
                Typed.cursor(after),
                limit,
                today);
    }

    private @Nullable String key() {
        FieldException.check(timeline.indexOf('\0') < 0, "timeline", "must not hold a NUL character");
        return timeline.isBlank() ? null : timeline.strip();
    }

    /** The address of the first page. */
    String first(long actor) {
        return Links.to(Links.actor(actor))
                .with("timeline", timeline)
                .with("from", from)
                .toString();
    }

    /** The address of the page that begins after a place. */
    String next(long actor, Cursor cursor) {
        return Links.to(Links.actor(actor))
                .with("timeline", timeline)
                .with("from", from)
                .with("after", cursor)
                .toString();
    }
}
