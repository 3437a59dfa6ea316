package org.dateline.core.store;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.model.EventType;
import org.dateline.core.model.Review;
import org.dateline.core.model.Status;
import org.dateline.core.time.CalendarTime;
import org.jspecify.annotations.Nullable;

/**
 * What to list of a timeline, as one value for page, API and tests. Null and empty mean no restriction; a set is met by any
 * of its members. Made by {@link #on} and changed by {@link #change}.
 *
 * @param timeline the timeline's name
 * @param from start of the window (inclusive)
 * @param to end of the window (exclusive)
 * @param fit how an event's date has to lie in the window
 * @param actors canonical names, one of whom takes part
 * @param types only these types
 * @param statuses only these statuses, as of {@code asOf}
 * @param reviews only those that people judged so, or have not judged
 * @param places only at one of these places, as the event has them
 * @param sources only where a document of one of these publishers tells of it
 * @param tags only with one of these tags
 * @param text words that title, note, place, actors or evidence hold; quoted words stand together
 * @param order what comes first
 * @param after where the page before ended, from {@link EventPage#next()}
 * @param limit most events on the page, 1 to {@value #MAX_LIMIT}
 * @param asOf the day for which statuses are computed
 * @param knownOn only what was out by the end of this day, as it was known then; null for all that is known now
 */
public record TimelineQuery(
        String timeline,
        @Nullable CalendarTime from,
        @Nullable CalendarTime to,
        Fit fit,
        Set<String> actors,
        Set<EventType> types,
        Set<Status> statuses,
        Set<Review> reviews,
        Set<String> places,
        Set<String> sources,
        Set<String> tags,
        @Nullable String text,
        Order order,
        @Nullable Cursor after,
        int limit,
        LocalDate asOf,
        @Nullable LocalDate knownOn) {

    /** Most events on one page. */
    public static final int MAX_LIMIT = 500;

    private static final int MAX_WORDS = 500;
    private static final int MAX_NAMES = 50;

    /** The order of a page; ties are broken by id. */
    public enum Order {
        /** Earliest first; events without a date come last. */
        TIME,
        /** Latest first; events without a date come last. */
        NEWEST,
        /** Surest first, as suggestions are reviewed. */
        CONFIDENCE,
        /**
         * What answers the words best first, among the newest {@value Relevance#MOST} that hold them: one page, without a
         * next.
         */
        RELEVANCE
    }

    /** How an event's date lies in a window. */
    public enum Fit {
        /** It could have happened within: its bounds and the window meet. */
        POSSIBLY,
        /** It happened within, wherever in its bounds it was; open bounds are never within. */
        CERTAINLY
    }

    /**
     * @throws IllegalArgumentException if the limit is out of range, the window is empty, or relevance is asked for without
     *     words or page by page
     */
    public TimelineQuery {
        types = Set.copyOf(types);
        statuses = Set.copyOf(statuses);
        reviews = Set.copyOf(reviews);
        actors = names("actor", actors);
        places = names("place", places);
        sources = names("source", sources);
        tags = Set.copyOf(Tags.of(tags));
        bounded("q", text);
        if (limit < 1 || limit > MAX_LIMIT) {
            throw new IllegalArgumentException("limit must be 1 to " + MAX_LIMIT + ", not " + limit);
        }
        if (from != null && to != null && from.compareTo(to) >= 0) {
            throw new IllegalArgumentException("from must be before to");
        }
        if (order == Order.RELEVANCE) {
            FieldException.check(text != null && !text.isBlank(), "order", "relevance needs words to be relevant to");
            FieldException.check(after == null, "after", "a list by relevance is one page");
        }
    }

    private static Set<String> names(String field, Set<String> names) {
        FieldException.check(names.size() <= MAX_NAMES, field, "at most " + MAX_NAMES);
        names.forEach(name -> bounded(field, name));
        return Set.copyOf(names);
    }

    private static void bounded(String field, @Nullable String words) {
        FieldException.check(
                words == null || words.length() <= MAX_WORDS, field, "at most " + MAX_WORDS + " characters");
        FieldException.check(words == null || words.indexOf('\0') < 0, field, "must not hold a NUL character");
    }

    /** A query for every event of a timeline by time, as of a day, fifty a page. */
    public static Builder on(String timeline, LocalDate asOf) {
        return new Builder(timeline, asOf);
    }

    /** Every event of a timeline by time. */
    public static TimelineQuery all(String timeline, int limit, LocalDate asOf) {
        return on(timeline, asOf).limit(limit).build();
    }

    /** What an import found and nobody has judged, surest first. */
    public static TimelineQuery toReview(String timeline, LocalDate asOf) {
        return on(timeline, asOf)
                .reviews(Set.of(Review.SUGGESTED))
                .order(Order.CONFIDENCE)
                .build();
    }

    /** Whether anything but the window holds events back or shows them otherwise than they are known now. */
    public boolean filters() {
        return !actors.isEmpty()
                || !types.isEmpty()
                || !statuses.isEmpty()
                || !places.isEmpty()
                || !sources.isEmpty()
                || !reviews.isEmpty()
                || !tags.isEmpty()
                || knownOn != null
                || (text != null && !text.isBlank());
    }

    /** The same query, to be changed. */
    public Builder change() {
        Builder builder = new Builder(timeline, asOf);
        builder.from = from;
        builder.to = to;
        builder.fit = fit;
        builder.actors = actors;
        builder.types = types;
        builder.statuses = statuses;
        builder.reviews = reviews;
        builder.places = places;
        builder.sources = sources;
        builder.tags = tags;
        builder.text = text;
        builder.order = order;
        builder.after = after;
        builder.limit = limit;
        builder.knownOn = knownOn;
        return builder;
    }

    /** The same query over another window; null for open ends. */
    public TimelineQuery within(@Nullable CalendarTime fromInclusive, @Nullable CalendarTime toExclusive) {
        return change().window(fromInclusive, toExclusive).build();
    }

    /** The same query for the page after this one. */
    public TimelineQuery after(Optional<Cursor> cursor) {
        return change().after(cursor.orElse(null)).build();
    }

    /** Makes a query; what is not set restricts nothing. */
    public static final class Builder {
        private final String timeline;
        private final LocalDate asOf;
        private @Nullable CalendarTime from;
        private @Nullable CalendarTime to;
        private Fit fit = Fit.POSSIBLY;
        private Set<String> actors = Set.of();
        private Set<EventType> types = Set.of();
        private Set<Status> statuses = Set.of();
        private Set<Review> reviews = Set.of();
        private Set<String> places = Set.of();
        private Set<String> sources = Set.of();
        private Set<String> tags = Set.of();
        private @Nullable String text;
        private Order order = Order.TIME;
        private @Nullable Cursor after;
        private int limit = 50;
        private @Nullable LocalDate knownOn;

        private Builder(String timeline, LocalDate asOf) {
            this.timeline = timeline;
            this.asOf = asOf;
        }

        /** Within these moments; null for an open end. */
        public Builder window(@Nullable CalendarTime fromInclusive, @Nullable CalendarTime toExclusive) {
            from = fromInclusive;
            to = toExclusive;
            return this;
        }

        /** How the date lies in the window. */
        public Builder fit(Fit how) {
            fit = how;
            return this;
        }

        /** One of these takes part. */
        public Builder actors(Set<String> names) {
            actors = names;
            return this;
        }

        /** Of one of these types. */
        public Builder types(Set<EventType> some) {
            types = some;
            return this;
        }

        /** Standing at one of these. */
        public Builder statuses(Set<Status> some) {
            statuses = some;
            return this;
        }

        /** Judged so by people, or not judged yet. */
        public Builder reviews(Set<Review> some) {
            reviews = some;
            return this;
        }

        /** At one of these places. */
        public Builder places(Set<String> names) {
            places = names;
            return this;
        }

        /** Told of by one of these publishers. */
        public Builder sources(Set<String> names) {
            sources = names;
            return this;
        }

        /** With one of these tags. */
        public Builder tags(Set<String> some) {
            tags = some;
            return this;
        }

        /** Holding these words. */
        public Builder text(@Nullable String words) {
            text = words;
            return this;
        }

        /** In this order. */
        public Builder order(Order which) {
            order = which;
            return this;
        }

        /** From here on. */
        public Builder after(@Nullable Cursor cursor) {
            after = cursor;
            return this;
        }

        /** At most so many a page. */
        public Builder limit(int most) {
            limit = most;
            return this;
        }

        /** As it was known at the end of this day; null for what is known now. The status is still that of asOf. */
        public Builder knownOn(@Nullable LocalDate day) {
            knownOn = day;
            return this;
        }

        /** @throws IllegalArgumentException as the record's constructor does */
        public TimelineQuery build() {
            return new TimelineQuery(
                    timeline, from, to, fit, actors, types, statuses, reviews, places, sources, tags, text, order,
                    after, limit, asOf, knownOn);
        }
    }
}
