package org.dateline.web.timeline;

import jakarta.ws.rs.DefaultValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.core.model.EventType;
import org.dateline.core.model.Status;
import org.dateline.core.store.FieldException;
import org.dateline.core.store.TimelineQuery;
import org.dateline.core.store.TimelineQuery.Order;
import org.dateline.core.time.CalendarTime;
import org.dateline.web.date.DateReading;
import org.dateline.web.event.EventTerms;
import org.dateline.web.page.Choice;
import org.dateline.web.page.Links;
import org.dateline.web.page.Typed;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/**
 * Which events of a timeline to list, exactly as the address says it: the whole state of a list is in its address, for
 * pages and the API alike.
 *
 * @param tag tags, one of which it has
 * @param from events that could have happened on or after this date
 * @param to events that could have happened on or before this date
 * @param after the {@code next} of the page before
 * @param asOf the day for which statuses are computed; blank for that of {@code knownOn}, or today
 * @param knownOn the day by whose end it was known; blank for what is known now
 */
public record TimelineFilter(
        @Parameter(description = "Words that title, note, place, actors or evidence hold") @RestQuery @DefaultValue("")
        String q,

        @Parameter(description = "Canonical name of an actor who takes part") @RestQuery @DefaultValue("")
        String actor,

        @Parameter(description = "PLOVER type; may be given more than once", example = "CONSULT") @RestQuery
        List<String> type,

        @Parameter(description = "Status on the day of asOf; may be given more than once", example = "planned")
        @RestQuery
        List<String> status,

        @Parameter(description = "Tag; may be given more than once, one of them is enough") @RestQuery
        List<String> tag,

        @Parameter(
                description = "Events that could have happened on or after this date: EDTF or words",
                example = "2022-02")
        @RestQuery
        @DefaultValue("")
        String from,

        @Parameter(
                description = "Events that could have happened on or before this date: EDTF or words",
                example = "2024")
        @RestQuery
        @DefaultValue("")
        String to,

        @Parameter(
                description =
                        "time (earliest first) or newest (latest first), in both events without a date last; with q"
                                + " also relevance: what answers the words best, one page, among the newest 500 that hold"
                                + " them",
                example = "newest")
        @RestQuery
        @DefaultValue("")
        String order,

        @Parameter(description = "The next of the page before") @RestQuery @DefaultValue("")
        String after,

        @Parameter(
                description = "The day for which statuses are computed; when absent that of knownOn, or today",
                example = "2025-01-10")
        @RestQuery
        @DefaultValue("")
        String asOf,

        @Parameter(
                description = "As it was known at the end of this day: only what was published by then",
                example = "2025-01-10")
        @RestQuery
        @DefaultValue("")
        String knownOn) {

    /** Copies the lists and drops what is blank. */
    public TimelineFilter {
        type = given(type);
        status = given(status);
        tag = given(tag);
    }

    /** A filter that holds nothing back. */
    public static TimelineFilter none() {
        return words("");
    }

    /** Only events that hold these words. */
    public static TimelineFilter words(String words) {
        return new TimelineFilter(words, "", List.of(), List.of(), List.of(), "", "", "", "", "", "");
    }

    private static List<String> given(@Nullable List<String> values) {
        return values == null
                ? List.of()
                : values.stream().filter(value -> !value.isBlank()).toList();
    }

    /**
     * The query for the store.
     *
     * @throws FieldException if a value cannot be read
     */
    public TimelineQuery query(String timeline, int limit, LocalDate today) {
        CalendarTime earliest =
                DateReading.read("from", from, today).earliestInclusive().orElse(null);
        CalendarTime latest =
                DateReading.read("to", to, today).latestExclusive().orElse(null);
        FieldException.check(
                earliest == null || latest == null || earliest.compareTo(latest) < 0, "to", "must not be before from");
        return held(timeline, today)
                .window(earliest, latest)
                .order(orderOf())
                .after(Typed.cursor(after))
                .limit(limit)
                .build();
    }

    /**
     * The same query within a window that is given in seconds.
     *
     * @throws FieldException if a value cannot be read
     */
    public TimelineQuery window(String timeline, CalendarTime earliest, CalendarTime latest, LocalDate today) {
        return held(timeline, today).window(earliest, latest).limit(1).build();
    }

    private TimelineQuery.Builder held(String timeline, LocalDate today) {
        return TimelineQuery.on(timeline, day(today))
                .actors(actor.isBlank() ? Set.of() : Set.of(actor.strip()))
                .types(types())
                .statuses(statuses())
                .tags(new TreeSet<>(tag))
                .text(q.isBlank() ? null : q.strip())
                .knownOn(known(today));
    }

    /** The day for which statuses are computed. */
    public LocalDate day(LocalDate today) {
        LocalDate day = DateReading.day("asOf", asOf, today);
        LocalDate known = known(today);
        return day != null ? day : known != null ? known : today;
    }

    private @Nullable LocalDate known(LocalDate today) {
        return DateReading.day("knownOn", knownOn, today);
    }

    private Set<EventType> types() {
        Set<EventType> types = EnumSet.noneOf(EventType.class);
        for (String word : type) {
            EventType known = EventTerms.type("type", word);
            if (known != null) {
                types.add(known);
            }
        }
        return types;
    }

    private Set<Status> statuses() {
        Set<Status> statuses = EnumSet.noneOf(Status.class);
        status.forEach(word -> statuses.add(EventTerms.status("status", word)));
        return statuses;
    }

    private Order orderOf() {
        return switch (order.strip().toLowerCase(Locale.ROOT)) {
            case "", "time" -> Order.TIME;
            case "newest" -> Order.NEWEST;
            case "relevance" -> Order.RELEVANCE;
            default -> throw new FieldException("order", "must be one of time, newest, relevance");
        };
    }

    /** The address of a list with this filter, from its beginning. */
    public Links.Query link(String path) {
        return filters(path).with("from", from).with("to", to).with("order", order);
    }

    /** An address with everything of this filter but its window and order. */
    public Links.Query filters(String path) {
        return Links.to(path)
                .with("q", q)
                .with("actor", actor)
                .withEach("type", type)
                .withEach("status", status)
                .withEach("tag", tag)
                .with("asOf", asOf)
                .with("knownOn", knownOn);
    }

    /** Whether anything is held back. */
    public boolean any() {
        List<String> all = new ArrayList<>(type);
        all.addAll(status);
        all.addAll(tag);
        all.addAll(List.of(q, actor, from, to));
        return all.stream().anyMatch(value -> !value.isBlank());
    }

    /** Options of the type. */
    public List<Choice> types(String empty) {
        return Choice.of(EventType.values(), EventType::label, empty, type.isEmpty() ? "" : type.get(0));
    }

    /** Options of the status. */
    public List<Choice> statuses(String empty) {
        return Choice.of(Status.values(), Status::label, empty, status.isEmpty() ? "" : status.get(0));
    }

    /** Options of the order. */
    public List<Choice> orders() {
        boolean newest = order.strip().equalsIgnoreCase("newest");
        boolean relevant = order.strip().equalsIgnoreCase("relevance");
        List<Choice> orders = new ArrayList<>();
        orders.add(new Choice("time", "Earliest first", !newest && !relevant));
        orders.add(new Choice("newest", "Latest first", newest));
        if (relevant || !q.isBlank()) {
            orders.add(new Choice("relevance", "Most relevant first", relevant));
        }
        return List.copyOf(orders);
    }
}
