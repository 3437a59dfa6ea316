package org.dateline.core.store;

import java.util.UUID;

/**
 * Where a page ended.
 *
 * @param position the last event's place in time, in seconds as {@link org.dateline.core.time.CalendarTime}; in a list by
 *     confidence the bits of that
 * @param id the last event
 */
public record Cursor(long position, UUID id) {

    /**
     * Reads what {@link #toString()} writes.
     *
     * @throws IllegalArgumentException if it is anything else
     */
    public static Cursor parse(String text) {
        int colon = text.indexOf(':');
        if (colon < 1 || text.length() > 80) {
            throw new IllegalArgumentException("not a cursor: it must be the 'next' of an earlier page");
        }
        try {
            return new Cursor(Long.parseLong(text.substring(0, colon)), UUID.fromString(text.substring(colon + 1)));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("not a cursor: it must be the 'next' of an earlier page", e);
        }
    }

    /**
     * The same for a field of a request.
     *
     * @throws FieldException if it is anything else
     */
    public static Cursor in(String field, String text) {
        try {
            return parse(text);
        } catch (IllegalArgumentException e) {
            throw new FieldException(field, String.valueOf(e.getMessage()));
        }
    }

    @Override
    public String toString() {
        return position + ":" + id;
    }
}
