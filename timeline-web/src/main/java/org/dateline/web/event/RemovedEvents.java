package org.dateline.web.event;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.dateline.core.store.TimelineReader;
import org.dateline.core.store.TimelineSummary;
import org.jboss.resteasy.reactive.RestPath;

/** What was taken off a timeline, to be brought back. */
@Path("/t/{name}/removed")
@Blocking
@RolesAllowed("reader")
@Produces(MediaType.TEXT_HTML)
public class RemovedEvents {
    private final TimelineReader reader;
    private final Clock clock;

    @Inject
    RemovedEvents(TimelineReader reader, Clock clock) {
        this.reader = reader;
        this.clock = clock;
    }

    /** Templates of this class. */
    @CheckedTemplate
    public static class Templates {
        private Templates() {}

        /** The list. */
        public static native TemplateInstance list(TimelineSummary timeline, List<EventItem> events);
    }

    /** The list. */
    @GET
    public TemplateInstance list(@RestPath String name) {
        List<EventItem> events = reader.removed(name, LocalDate.now(clock)).stream()
                .map(EventItem::of)
                .toList();
        return Templates.list(reader.timeline(name), events);
    }
}
