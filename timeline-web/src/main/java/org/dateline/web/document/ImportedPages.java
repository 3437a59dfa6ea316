package org.dateline.web.document;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.dateline.core.store.ImportBatches;
import org.dateline.core.store.ImportedDocument;
import org.dateline.core.store.TimelineReader;
import org.dateline.importer.pipeline.ImportWorkers;
import org.dateline.web.page.Links;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** How far an import of several files is; the page loads itself anew until all are done, without a script. */
@Path("/t/{name}/imports/{batch}")
@Blocking
@RolesAllowed("reader")
@Produces(MediaType.TEXT_HTML)
public class ImportedPages {
    private static final int REFRESH_SECONDS = 2;

    private final TimelineReader reader;
    private final ImportBatches imports;
    private final ImportWorkers workers;

    @Inject
    ImportedPages(TimelineReader reader, ImportBatches imports, ImportWorkers workers) {
        this.reader = reader;
        this.imports = imports;
        this.workers = workers;
    }

    /** Templates of this class. */
    @CheckedTemplate
    public static class Templates {
        private Templates() {}

        /** One import. */
        public static native TemplateInstance progress(
                String timelineUrl,
                String timelineTitle,
                String url,
                ImportedFiles files,
                boolean still,
                @Nullable String paused);
    }

    /** @param still whether the page is to stay as it is */
    @GET
    public Response progress(
            @RestPath String name, @RestPath long batch, @RestQuery @DefaultValue("false") boolean still) {
        List<ImportedDocument> documents = imports.documents(name, batch);
        ImportedFiles files = ImportedFiles.of(documents);
        TemplateInstance page = Templates.progress(
                Links.timeline(name),
                reader.timeline(name).title(),
                Links.imported(name, batch),
                files,
                still,
                workers.pausedBecause().orElse(null));
        Response.ResponseBuilder answer = Response.ok(page).header(HttpHeaders.CACHE_CONTROL, "no-store");
        return (still || files.done() ? answer : answer.header("Refresh", REFRESH_SECONDS)).build();
    }
}
