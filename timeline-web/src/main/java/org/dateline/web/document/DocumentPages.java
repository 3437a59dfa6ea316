package org.dateline.web.document;

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
import java.util.List;
import java.util.UUID;
import org.dateline.core.model.Published;
import org.dateline.core.store.DocumentDetail;
import org.dateline.core.store.FieldException;
import org.dateline.core.store.StaleException;
import org.dateline.core.store.TimelineReader;
import org.dateline.core.store.TimelineSummary;
import org.dateline.importer.pipeline.ImportPipeline;
import org.dateline.web.page.Links;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** The documents of a timeline, and one with what was found in it. */
@Path("/")
@Blocking
@RolesAllowed("reader")
@Produces(MediaType.TEXT_HTML)
public class DocumentPages {
    private final TimelineReader reader;
    private final ImportPipeline pipeline;
    private final SecurityIdentity user;

    @Inject
    DocumentPages(TimelineReader reader, ImportPipeline pipeline, SecurityIdentity user) {
        this.reader = reader;
        this.pipeline = pipeline;
        this.user = user;
    }

    /** Templates of this class. */
    @CheckedTemplate
    public static class Templates {
        private Templates() {}

        /** The documents of a timeline. */
        public static native TemplateInstance list(
                String timelineUrl, String timelineTitle, boolean archived, List<DocumentItem> documents);

        /** One document. */
        public static native TemplateInstance document(DocumentView document, String typed, String error);
    }

    /** The documents of a timeline. */
    @GET
    @Path("t/{name}/documents")
    public TemplateInstance list(@RestPath String name) {
        TimelineSummary timeline = reader.timeline(name);
        List<DocumentItem> documents =
                reader.documents(name).stream().map(DocumentItem::of).toList();
        return Templates.list(Links.timeline(name), timeline.title(), timeline.archived(), documents);
    }

    /** One document with what was found in it. */
    @GET
    @Path("documents/{id}")
    public TemplateInstance document(@RestPath UUID id) {
        return page(id, null, "");
    }

    /** Corrects its publication date, or shows the page again. */
    @POST
    @Path("documents/{id}/published")
    @RolesAllowed("analyst")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response correct(
            @RestPath UUID id, @RestForm @DefaultValue("0") int reading, @RestForm @DefaultValue("") String published) {
        try {
            Published date = ImportReading.published("published", published);
            FieldException.check(date != null, "published", "enter the publication date, such as 2025-01-10");
            pipeline.redate(id, reading, date, user.getPrincipal().getName(), null);
            return Response.seeOther(Links.to(Links.document(id)).uri()).build();
        } catch (FieldException e) {
            return again(Response.Status.BAD_REQUEST, id, published, String.valueOf(e.getMessage()));
        } catch (StaleException e) {
            return again(
                    Response.Status.CONFLICT, id, published, "Somebody changed it meanwhile: look at it again first");
        }
    }

    private Response again(Response.Status status, UUID id, String typed, String error) {
        return Response.status(status).entity(page(id, typed, error)).build();
    }

    private TemplateInstance page(UUID id, @Nullable String typed, String error) {
        DocumentDetail document = reader.document(id);
        Published published = document.document().published();
        return Templates.document(
                DocumentView.of(document, reader.timeline(document.timeline())),
                typed != null ? typed : published == null ? "" : published.toString(),
                error);
    }
}
