package org.dateline.web.event;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.dateline.core.store.EventDetail;
import org.dateline.core.store.EventDraft;
import org.dateline.core.store.FieldException;
import org.dateline.core.store.StaleException;
import org.dateline.core.store.TimelineReader;
import org.dateline.core.store.TimelineSummary;
import org.dateline.core.store.TimelineWriter;
import org.dateline.web.page.Links;
import org.jboss.resteasy.reactive.RestPath;

/** The form that adds an event, and changes one. */
@Path("/")
@Blocking
@RolesAllowed("analyst")
@Produces(MediaType.TEXT_HTML)
public class EventForms {
    private final TimelineReader reader;
    private final TimelineWriter writer;
    private final Clock clock;
    private final SecurityIdentity user;

    @Inject
    EventForms(TimelineReader reader, TimelineWriter writer, Clock clock, SecurityIdentity user) {
        this.reader = reader;
        this.writer = writer;
        this.clock = clock;
        this.user = user;
    }

    /** Templates of this class. */
    @CheckedTemplate
    public static class Templates {
        private Templates() {}

        /** The form. */
        public static native TemplateInstance form(EventFormPage page);
    }

    /** An empty form. */
    @GET
    @Path("t/{name}/events/new")
    public TemplateInstance add(@RestPath String name) {
        EventForm form = EventForm.blank();
        return Templates.form(EventFormPage.adding(reader.timeline(name), form, EventReading.none(null)));
    }

    /** Adds an event, or shows the form again. */
    @POST
    @Path("t/{name}/events/new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(@RestPath String name, @BeanParam EventForm form) {
        TimelineSummary timeline = reader.timeline(name);
        EventReading reading = EventReading.of(form, null);
        EventDraft draft = reading.draft();
        if (form.preview()) {
            return page(Status.OK, EventFormPage.adding(timeline, form, reading.dateOnly()));
        }
        if (draft != null) {
            try {
                UUID id = writer.create(name, draft, user.getPrincipal().getName());
                return leadTo(id, "created");
            } catch (FieldException e) {
                reading.errors().add(e);
            }
        }
        return page(Status.BAD_REQUEST, EventFormPage.adding(timeline, form, reading));
    }

    /** The form with an event in it. */
    @GET
    @Path("events/{id}/edit")
    public TemplateInstance change(@RestPath UUID id) {
        LocalDate today = LocalDate.now(clock);
        EventDetail event = reader.event(id, today);
        return Templates.form(
                EventFormPage.changing(event, timeline(event), EventForm.of(event), EventReading.none(event.when())));
    }

    /** Changes an event, or shows the form again. */
    @POST
    @Path("events/{id}/edit")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(@RestPath UUID id, @BeanParam EventForm form) {
        LocalDate today = LocalDate.now(clock);
        EventDetail event = reader.event(id, today);
        EventReading reading = EventReading.of(form, event.when());
        EventDraft draft = reading.draft();
        if (form.preview()) {
            return changing(Status.OK, event, form, reading.dateOnly());
        }
        if (draft != null) {
            try {
                writer.change(id, form.version(), draft, user.getPrincipal().getName(), form.reason());
                return leadTo(id, "changed");
            } catch (StaleException e) {
                return changing(Status.CONFLICT, reader.event(id, today), form, reading);
            } catch (FieldException e) {
                reading.errors().add(e);
            }
        }
        return changing(Status.BAD_REQUEST, event, form, reading);
    }

    private Response changing(Status status, EventDetail event, EventForm form, EventReading reading) {
        return page(status, EventFormPage.changing(event, timeline(event), form, reading));
    }

    private TimelineSummary timeline(EventDetail event) {
        return reader.timeline(event.row().timeline());
    }

    private static Response page(Status status, EventFormPage page) {
        return Response.status(status).entity(Templates.form(page)).build();
    }

    private static Response leadTo(UUID id, String done) {
        return Response.seeOther(Links.to(Links.event(id)).with("done", done).uri())
                .build();
    }
}
