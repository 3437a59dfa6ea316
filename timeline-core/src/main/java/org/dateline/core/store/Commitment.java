package org.dateline.core.store;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dateline.core.model.Modality;
import org.dateline.core.model.Status;
import org.dateline.core.time.CalendarTime;
import org.jspecify.annotations.Nullable;

/**
 * What somebody announced, promised, offered, demanded or threatened, and what became of it. A plan and its deed are one
 * event, so that a commitment is an event of which some evidence has it as planned, offered or demanded.
 *
 * @param event the event with its status for the day asked for
 * @param made how it was made: planned, offered or demanded
 * @param by who made it: the actors of the first evidence of it, or where it names none its speakers
 * @param to towards whom; empty where the text does not tell
 * @param due the date that was given for it, as EDTF, or null; while nothing came of it the one given last
 * @param dueExclusive first moment after that date; null where it is open
 * @param said the first evidence of it; null where only a person's word has it so
 * @param became the first evidence of what became of it; null where there is none
 * @param outcome what became of it by the day asked for
 */
public record Commitment(
        EventRow event,
        Modality made,
        List<String> by,
        List<String> to,
        @Nullable String due,
        @Nullable CalendarTime dueExclusive,
        @Nullable Said said,
        @Nullable Said became,
        Outcome outcome) {
    /** Copies the lists. */
    public Commitment {
        by = List.copyOf(by);
        to = List.copyOf(to);
    }

    /** What became of a commitment by a day. */
    public enum Outcome {
        /** Its day has passed, and nothing is known to have come of it. */
        OVERDUE("overdue"),
        /** Its day is still to come, or it has none. */
        OPEN("open"),
        KEPT("kept"),
        /** Somebody claims that it was kept. */
        CLAIMED("claimed"),
        DISPUTED("disputed"),
        /** It will not be, or was not, done. */
        CANCELLED("cancelled"),
        DENIED("denied");

        private final String label;

        Outcome(String label) {
            this.label = label;
        }

        /** The name as JSON and readers see it. */
        public String label() {
            return label;
        }

        /**
         * What became of it, by where its event stands. What was only demanded or offered is overdue by its day as a plan
         * is.
         *
         * @param dueExclusive first moment after its date, or null when it is open
         * @param asOf start of the day for which it is asked
         */
        public static Outcome of(Status status, @Nullable CalendarTime dueExclusive, CalendarTime asOf) {
            return switch (status) {
                case HAPPENED, SAID -> KEPT;
                case CLAIMED, CORROBORATED -> CLAIMED;
                case DISPUTED -> DISPUTED;
                case CANCELLED, NEGATED -> CANCELLED;
                case DENIED -> DENIED;
                case OVERDUE -> OVERDUE;
                case PLANNED, PROPOSED -> dueExclusive != null && dueExclusive.compareTo(asOf) <= 0 ? OVERDUE : OPEN;
            };
        }
    }

    /**
     * Evidence: who had it, and when.
     *
     * @param day the day from which it counts: its publication, or that of its record
     * @param document the document, or null for a typed citation
     * @param title the document's title or name, or the citation
     * @param source its publisher, or null
     * @param quote the words, or empty
     */
    public record Said(
            LocalDate day,
            @Nullable UUID document,
            String title,
            @Nullable String source,
            String quote) {}

    /**
     * A page of commitments: overdue ones first, then open ones, then those of which something came, each by their day.
     *
     * @param next what to ask for the page after it; null when this is the last
     */
    public record Page(
            List<Commitment> commitments, @Nullable Place next) {
        /** Copies the list. */
        public Page {
            commitments = List.copyOf(commitments);
        }
    }

    /**
     * Where a page ended.
     *
     * @param part the part of the list: 0 overdue, 1 open, 2 those of which something came
     * @param last the place in that part
     */
    public record Place(int part, Cursor last) {
        /**
         * Reads what {@link #toString()} writes.
         *
         * @throws FieldException with field {@code after} if it is anything else
         */
        public static Place parse(String text) {
            boolean known =
                    text.length() > 2 && text.charAt(0) >= '0' && text.charAt(0) <= '2' && text.charAt(1) == ':';
            FieldException.check(known, "after", "not a cursor: it must be the 'next' of an earlier page");
            return new Place(text.charAt(0) - '0', Cursor.in("after", text.substring(2)));
        }

        @Override
        public String toString() {
            return part + ":" + last;
        }
    }
}
