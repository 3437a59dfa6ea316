package org.dateline.web.timeline;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dateline.core.store.EventPage;
import org.dateline.core.store.FieldException;
import org.dateline.core.store.TimelineReader;
import org.dateline.core.store.TimelineSummary;
import org.dateline.core.store.TimelineWriter;
import org.dateline.web.page.FieldErrors;
import org.dateline.web.page.Links;
import org.dateline.web.page.Notice;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The list of timelines, and the page of one. */
@Path("/")
@Blocking
@RolesAllowed("reader")
@Produces(MediaType.TEXT_HTML)
public class TimelinePages {
    private final TimelineReader reader;
    private final TimelineWriter writer;
    private final SecurityIdentity user;
    private final Clock clock;

    @Inject
    TimelinePages(TimelineReader reader, TimelineWriter writer, Clock clock, SecurityIdentity user) {
        this.user = user;
        this.reader = reader;
        this.writer = writer;
        this.clock = clock;
    }

    /** Templates of this class. */
    @CheckedTemplate
    public static class Templates {
        private Templates() {}

        /** The list of timelines with the form of a new one. */
        public static native TemplateInstance list(
                List<TimelineItem> timelines, boolean archivedToo, TimelineForm form, FieldErrors errors);

        /** One timeline. */
        public static native TemplateInstance timeline(
                TimelinePage page, @Nullable String notice, @Nullable UUID removed);
    }

    /** All timelines. */
    @GET
    public TemplateInstance list(@RestQuery @DefaultValue("false") boolean archived) {
        return list(archived, TimelineForm.blank(), new FieldErrors());
    }

    /** Makes a timeline. */
    @POST
    @Path("timelines")
    @RolesAllowed("analyst")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response create(@BeanParam TimelineForm form) {
        FieldErrors errors = new FieldErrors();
        String name = errors.read(() -> writer.createTimeline(
                null,
                form.title().strip(),
                form.description().strip(),
                user.getPrincipal().getName()));
        if (name == null) {
            return Response.status(Status.BAD_REQUEST)
                    .entity(list(false, form, errors))
                    .build();
        }
        return Response.seeOther(Links.to(Links.timeline(name))
                        .with("done", "timeline-created")
                        .uri())
                .build();
    }

    /** One timeline with a page of its events. */
    @GET
    @Path("t/{name}")
    public Response timeline(
            @RestPath String name,
            @BeanParam TimelineFilter filter,
            @RestQuery @Nullable String done,
            @RestQuery @DefaultValue("0") int count,
            @RestQuery @Nullable UUID event) {
        TimelineSummary timeline = reader.timeline(name);
        FieldErrors errors = new FieldErrors();
        EventPage events = events(name, filter, errors);
        TimelinePage page = TimelinePage.of(timeline, filter, errors, events);
        return Response.status(errors.any() ? Status.BAD_REQUEST : Status.OK)
                .entity(Templates.timeline(page, Notice.of(done, count), "removed".equals(done) ? event : null))
                .build();
    }

    private EventPage events(String name, TimelineFilter filter, FieldErrors errors) {
        try {
            return reader.events(filter.query(name, TimelinePage.SIZE, LocalDate.now(clock)));
        } catch (FieldException e) {
            errors.add(e);
            return new EventPage(List.of(), null);
        }
    }

    private TemplateInstance list(boolean archivedToo, TimelineForm form, FieldErrors errors) {
        List<TimelineItem> timelines =
                reader.timelines(archivedToo).stream().map(TimelineItem::of).toList();
        return Templates.list(timelines, archivedToo, form, errors);
    }
}
