package org.dateline.web.event;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dateline.core.model.Participant;
import org.dateline.core.store.ActorReader;
import org.dateline.core.store.EventDetail;
import org.dateline.core.store.StaleException;
import org.dateline.core.store.TimelineReader;
import org.dateline.core.store.TimelineWriter;
import org.dateline.web.page.Links;
import org.dateline.web.page.Notice;
import org.dateline.web.page.Typed;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The page of one event. */
@Path("/")
@Blocking
@RolesAllowed("reader")
@Produces(MediaType.TEXT_HTML)
public class EventPages {
    private final TimelineReader reader;
    private final TimelineWriter writer;
    private final ActorReader actors;
    private final Clock clock;
    private final SecurityIdentity user;

    @Inject
    EventPages(TimelineReader reader, TimelineWriter writer, ActorReader actors, Clock clock, SecurityIdentity user) {
        this.reader = reader;
        this.writer = writer;
        this.actors = actors;
        this.clock = clock;
        this.user = user;
    }

    /** Templates of this class. */
    @CheckedTemplate
    public static class Templates {
        private Templates() {}

        /** One event. */
        public static native TemplateInstance event(EventView event, @Nullable String notice);
    }

    /** One event with its evidence and history. */
    @GET
    @Path("events/{id}")
    public TemplateInstance event(@RestPath UUID id, @RestQuery @Nullable String done) {
        return page(id, Notice.of(done, 0));
    }

    /** Says yes to a suggestion. */
    @POST
    @Path("events/{id}/accept")
    @RolesAllowed("analyst")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response accept(@RestPath UUID id, @RestForm @DefaultValue("0") long version) {
        try {
            writer.accept(id, version, by());
            return leadTo(id, "accepted");
        } catch (StaleException e) {
            return stale(id);
        }
    }

    /** Takes an event off its timeline: a suggestion is rejected so, too. */
    @POST
    @Path("events/{id}/remove")
    @RolesAllowed("analyst")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response remove(
            @RestPath UUID id, @RestForm @DefaultValue("0") long version, @RestForm @DefaultValue("") String why) {
        String timeline = reader.event(id, LocalDate.now(clock)).row().timeline();
        try {
            writer.remove(id, version, by(), Typed.words("why", why));
        } catch (StaleException e) {
            return stale(id);
        }
        return Response.seeOther(Links.to(Links.timeline(timeline))
                        .with("done", "removed")
                        .with("event", id)
                        .uri())
                .build();
    }

    /** Gives an event the record of an earlier version. */
    @POST
    @Path("events/{id}/versions/{revision}/restore")
    @RolesAllowed("analyst")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response restoreVersion(
            @RestPath UUID id, @RestPath long revision, @RestForm @DefaultValue("0") long version) {
        try {
            writer.restoreVersion(id, revision, version, by(), null);
            return leadTo(id, "version-restored");
        } catch (StaleException e) {
            return stale(id);
        }
    }

    private Response stale(UUID id) {
        return Response.status(Response.Status.CONFLICT)
                .entity(page(id, Notice.of("stale", 0)))
                .build();
    }

    private static Response leadTo(UUID id, String done) {
        return Response.seeOther(Links.to(Links.event(id)).with("done", done).uri())
                .build();
    }

    private String by() {
        return user.getPrincipal().getName();
    }

    /** Brings a removed event back. */
    @POST
    @Path("events/{id}/restore")
    @RolesAllowed("analyst")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response restore(@RestPath UUID id) {
        writer.restore(id, by());
        return leadTo(id, "restored");
    }

    private TemplateInstance page(UUID id, @Nullable String notice) {
        LocalDate today = LocalDate.now(clock);
        EventDetail event = reader.event(id, today);
        QuotedDocuments documents =
                new QuotedDocuments(documentId -> reader.document(documentId).document());
        List<EvidenceItem> evidence = event.evidence().stream()
                .map(source -> EvidenceItem.of(id, source, documents.of(source)))
                .toList();
        Map<String, Long> numbers = actors.numbers(
                event.row().actors().stream().map(Participant::name).toList());
        return Templates.event(
                EventView.of(event, reader.timeline(event.row().timeline()), evidence, numbers, today), notice);
    }
}
