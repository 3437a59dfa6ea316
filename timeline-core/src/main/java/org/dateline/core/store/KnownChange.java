package org.dateline.core.store;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What changed of an event from one day to another, as it was known on each.
 *
 * @param day the day that brought the newest evidence, or on which its time ran out
 * @param before as it was known on the first day, with the status of that day; null where nobody could know of it
 * @param after as it was known on the last day, with the status of that day
 */
public record KnownChange(LocalDate day, @Nullable EventRow before, EventRow after) {

    /** What can have changed. */
    public enum What {
        /** It became known. */
        KNOWN("known"),
        STATUS("status"),
        DATE("date"),
        TITLE("title");

        private final String label;

        What(String label) {
            this.label = label;
        }

        /** The name as JSON has it. */
        public String label() {
            return label;
        }
    }

    /** What changed, at least one thing. */
    public Set<What> what() {
        EventRow old = before;
        if (old == null) {
            return Set.of(What.KNOWN);
        }
        Set<What> what = EnumSet.noneOf(What.class);
        if (old.status() != after.status()) {
            what.add(What.STATUS);
        }
        if (!Objects.equals(old.edtf(), after.edtf())) {
            what.add(What.DATE);
        }
        if (!old.title().equals(after.title())) {
            what.add(What.TITLE);
        }
        return what;
    }

    /**
     * A page of changes, by day.
     *
     * @param next what to ask for the page after it; null when this is the last
     */
    public record Page(List<KnownChange> changes, @Nullable Place next) {
        /** Copies the list. */
        public Page {
            changes = List.copyOf(changes);
        }
    }

    /**
     * Where a page ended.
     *
     * @param day the last change's day
     * @param id the last change's event
     */
    public record Place(LocalDate day, UUID id) {
        /**
         * Reads what {@link #toString()} writes.
         *
         * @throws FieldException with field {@code after} if it is anything else
         */
        public static Place parse(String text) {
            Cursor cursor = Cursor.in("after", text);
            FieldException.check(
                    Math.abs(cursor.position()) < Integer.MAX_VALUE, "after", "must be the 'next' of an earlier page");
            return new Place(LocalDate.ofEpochDay(cursor.position()), cursor.id());
        }

        @Override
        public String toString() {
            return new Cursor(day.toEpochDay(), id).toString();
        }
    }
}
