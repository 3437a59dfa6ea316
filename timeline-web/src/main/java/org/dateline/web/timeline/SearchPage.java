package org.dateline.web.timeline;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.dateline.core.store.EventPage;
import org.dateline.core.store.EventSearch;
import org.dateline.core.store.SearchResult;
import org.dateline.core.store.TimelineReader;
import org.dateline.core.store.TimelineSummary;
import org.dateline.web.event.EventItem;
import org.dateline.web.page.Links;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The search over all timelines. */
@Path("/search")
@Blocking
@RolesAllowed("reader")
@Produces(MediaType.TEXT_HTML)
public class SearchPage {
    private static final int HITS = 5;
    private static final int MOST_TIMELINES = 100;

    private final TimelineReader reader;
    private final EventSearch search;
    private final Clock clock;

    @Inject
    SearchPage(TimelineReader reader, EventSearch search, Clock clock) {
        this.reader = reader;
        this.search = search;
        this.clock = clock;
    }

    /** Templates of this class. */
    @CheckedTemplate
    public static class Templates {
        private Templates() {}

        /** What was found. */
        public static native TemplateInstance search(String q, List<Found> found, @Nullable Meant meant);
    }

    /**
     * The first hits of one timeline.
     *
     * @param timeline the timeline
     * @param events its first hits
     * @param more where all of them are, or null when these are all
     */
    public record Found(
            TimelineItem timeline,
            List<EventItem> events,
            @Nullable String more) {}

    /**
     * Whom the words may have meant where nothing holds them.
     *
     * @param name the actor whose name is most like the words
     * @param url the actor's page
     * @param events the newest that the actor takes part in
     */
    public record Meant(String name, String url, List<EventItem> events) {
        static @Nullable Meant of(SearchResult.@Nullable Meant meant) {
            return meant == null
                    ? null
                    : new Meant(
                            meant.actor().name(),
                            Links.actor(meant.actor().id()),
                            meant.events().stream().map(EventItem::of).toList());
        }
    }

    /** The first hits of each timeline. */
    @GET
    public TemplateInstance search(@RestQuery @DefaultValue("") String q) {
        List<Found> found = q.isBlank()
                ? List.of()
                : reader.timelines(false).stream()
                        .limit(MOST_TIMELINES)
                        .map(timeline -> found(timeline, q))
                        .filter(hits -> !hits.events().isEmpty())
                        .toList();
        boolean nothing = found.isEmpty() && !q.isBlank();
        return Templates.search(
                q,
                found,
                nothing
                        ? Meant.of(
                                search.everywhere(q, HITS, LocalDate.now(clock)).meant())
                        : null);
    }

    private Found found(TimelineSummary timeline, String q) {
        EventPage page = reader.events(TimelineFilter.words(q).query(timeline.name(), HITS, LocalDate.now(clock)));
        String all =
                TimelineFilter.words(q).link(Links.timeline(timeline.name())).toString();
        return new Found(
                TimelineItem.of(timeline),
                page.events().stream().map(EventItem::of).toList(),
                page.next().isPresent() ? all : null);
    }
}
