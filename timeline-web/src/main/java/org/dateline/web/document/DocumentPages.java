package org.dateline.web.document;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.dateline.core.store.DocumentDetail;
import org.dateline.core.store.TimelineReader;
import org.dateline.core.store.TimelineSummary;
import org.dateline.web.page.Links;
import org.jboss.resteasy.reactive.RestPath;

/** The documents of a timeline, and one with what was found in it. */
@Path("/")
@Blocking
@RolesAllowed("reader")
@Produces(MediaType.TEXT_HTML)
public class DocumentPages {
    private final TimelineReader reader;

    @Inject
    DocumentPages(TimelineReader reader) {
        this.reader = reader;
    }

    /** Templates of this class. */
    @CheckedTemplate
    public static class Templates {
        private Templates() {}

        /** The documents of a timeline. */
        public static native TemplateInstance list(
                String timelineUrl, String timelineTitle, boolean archived, List<DocumentItem> documents);

        /** One document. */
        public static native TemplateInstance document(DocumentView document);
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
        DocumentDetail document = reader.document(id);
        return Templates.document(DocumentView.of(document, reader.timeline(document.timeline())));
    }
}
