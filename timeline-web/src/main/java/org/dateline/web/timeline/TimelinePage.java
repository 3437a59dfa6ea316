package org.dateline.web.timeline;

import java.util.List;
import org.dateline.core.store.EventPage;
import org.dateline.core.store.TimelineSummary;
import org.dateline.web.event.EventItem;
import org.dateline.web.page.Choice;
import org.dateline.web.page.FieldErrors;
import org.dateline.web.page.Links;
import org.jspecify.annotations.Nullable;

/**
 * One timeline as its page shows it.
 *
 * @param timeline the timeline
 * @param filter what the address asks for
 * @param errors what of that cannot be read
 * @param dated the events of this page of the list that have a date
 * @param undated the events of this page of the list that have none
 * @param viewSource where the interactive view gets its data
 * @param first the beginning of the list, or null when this is it
 * @param next the next page of the list, or null when this is the last
 * @param clear the list without its filter
 */
public record TimelinePage(
        TimelineItem timeline,
        TimelineFilter filter,
        FieldErrors errors,
        List<EventItem> dated,
        List<EventItem> undated,
        String viewSource,
        @Nullable String first,
        @Nullable String next,
        String clear) {

    /** Most events on one page of the list. */
    static final int SIZE = 50;

    /** Puts a timeline's page together. */
    static TimelinePage of(TimelineSummary timeline, TimelineFilter filter, FieldErrors errors, EventPage events) {
        String url = Links.timeline(timeline.name());
        List<EventItem> items = events.events().stream().map(EventItem::of).toList();
        return new TimelinePage(
                TimelineItem.of(timeline),
                filter,
                errors,
                items.stream().filter(EventItem::dated).toList(),
                items.stream().filter(item -> !item.dated()).toList(),
                "/api/timelines/" + timeline.name() + "/view",
                filter.after().isBlank() ? null : filter.link(url).toString(),
                events.next()
                        .map(cursor -> filter.link(url).with("after", cursor).toString())
                        .orElse(null),
                url);
    }

    /** Options of the type. */
    public List<Choice> types() {
        return filter.types("Any");
    }

    /** Options of the status. */
    public List<Choice> statuses() {
        return filter.statuses("Any");
    }

    /** What the link to the next page says. */
    public String nextLabel() {
        return filter.order().equals("newest") ? "Earlier events" : "Later events";
    }

    /** Whether the list is empty though the timeline may not be. */
    public boolean nothing() {
        return dated.isEmpty() && undated.isEmpty();
    }
}
