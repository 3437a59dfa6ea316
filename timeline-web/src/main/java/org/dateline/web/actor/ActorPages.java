package org.dateline.web.actor;

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
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import org.dateline.core.store.ActorDetail;
import org.dateline.core.store.ActorReader;
import org.dateline.core.store.EventPage;
import org.dateline.core.store.FieldException;
import org.dateline.web.page.Links;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The page of one actor. */
@Path("/actors")
@Blocking
@RolesAllowed("reader")
@Produces(MediaType.TEXT_HTML)
public class ActorPages {
    private static final int EVENTS = 50;

    private final ActorReader reader;
    private final Clock clock;

    @Inject
    ActorPages(ActorReader reader, Clock clock) {
        this.reader = reader;
        this.clock = clock;
    }

    /** Templates of this class. */
    @CheckedTemplate
    public static class Templates {
        private Templates() {}

        /** One actor. */
        public static native TemplateInstance actor(ActorView actor, String fromError);
    }

    /** One actor with its events by time; a name that is linked to another actor leads there. */
    @GET
    @Path("{number}")
    public Response actor(
            @RestPath long number,
            @RestQuery @DefaultValue("") String timeline,
            @RestQuery @DefaultValue("") String from,
            @RestQuery @DefaultValue("") String after) {
        ActorDetail actor = reader.actor(number);
        long canonical = actor.row().id();
        if (canonical != number) {
            return Response.seeOther(URI.create(Links.actor(canonical))).build();
        }
        LocalDate today = LocalDate.now(clock);
        ActorPlace place = new ActorPlace(timeline, from, after);
        try {
            EventPage page = reader.events(place.query(number, EVENTS, today));
            return Response.ok(Templates.actor(ActorView.of(actor, page, place), ""))
                    .build();
        } catch (FieldException e) {
            ActorPlace all = new ActorPlace("", "", "");
            EventPage page = reader.events(all.query(number, EVENTS, today));
            ActorPlace typed = new ActorPlace("", from, "");
            return Response.status(Response.Status.BAD_REQUEST)
                    .entity(Templates.actor(ActorView.of(actor, page, typed), String.valueOf(e.getMessage())))
                    .build();
        }
    }
}
