package org.dateline.web.timeline;

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
import org.dateline.core.store.FieldException;
import org.dateline.core.store.StaleException;
import org.dateline.core.store.TimelineReader;
import org.dateline.core.store.TimelineSummary;
import org.dateline.core.store.TimelineWriter;
import org.dateline.web.page.FieldErrors;
import org.dateline.web.page.Links;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** The form that changes a timeline's title and description, and archives it. */
@Path("/t/{name}/edit")
@Blocking
@RolesAllowed("analyst")
@Produces(MediaType.TEXT_HTML)
public class TimelineEdit {
    private final TimelineReader reader;
    private final TimelineWriter writer;
    private final SecurityIdentity user;

    @Inject
    TimelineEdit(TimelineReader reader, TimelineWriter writer, SecurityIdentity user) {
        this.user = user;
        this.reader = reader;
        this.writer = writer;
    }

    /** Templates of this class. */
    @CheckedTemplate
    public static class Templates {
        private Templates() {}

        /** The form; {@code stored} is what somebody else saved meanwhile, or null. */
        public static native TemplateInstance form(
                TimelineItem timeline, TimelineForm form, FieldErrors errors, @Nullable TimelineForm stored);
    }

    /** The form. */
    @GET
    public TemplateInstance form(@RestPath String name) {
        TimelineSummary timeline = reader.timeline(name);
        return Templates.form(TimelineItem.of(timeline), TimelineForm.of(timeline), new FieldErrors(), null);
    }

    /** Saves it, or shows the form again. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(@RestPath String name, @BeanParam TimelineForm form) {
        TimelineSummary before = reader.timeline(name);
        FieldErrors errors = new FieldErrors();
        try {
            writer.changeTimeline(
                    name,
                    form.version(),
                    form.title().strip(),
                    form.description().strip(),
                    form.archived(),
                    user.getPrincipal().getName());
        } catch (StaleException e) {
            return again(Status.CONFLICT, reader.timeline(name), form, errors);
        } catch (FieldException e) {
            errors.add(e);
            return again(Status.BAD_REQUEST, before, form, errors);
        }
        String done = form.archived() && !before.archived() ? "archived" : "timeline-changed";
        return Response.seeOther(
                        Links.to(Links.timeline(name)).with("done", done).uri())
                .build();
    }

    private static Response again(Status status, TimelineSummary timeline, TimelineForm form, FieldErrors errors) {
        TimelineForm stored = timeline.version() == form.version() ? null : TimelineForm.of(timeline);
        return Response.status(status)
                .entity(Templates.form(TimelineItem.of(timeline), form.over(timeline.version()), errors, stored))
                .build();
    }
}
