package org.dateline.web.document;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
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
import org.dateline.core.ingest.DocumentIngest.Ingested;
import org.dateline.core.model.Document;
import org.dateline.core.store.FieldException;
import org.dateline.core.store.TimelineReader;
import org.dateline.core.store.TimelineSummary;
import org.dateline.importer.pipeline.ImportPipeline;
import org.dateline.importer.pipeline.ImportPipeline.Taken;
import org.dateline.web.page.FieldErrors;
import org.dateline.web.page.Links;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** The import of one text: show what is found, then keep it. Several files are read in the background instead. */
@Path("/t/{name}/import")
@Blocking
@RolesAllowed("analyst")
@Produces(MediaType.TEXT_HTML)
public class ImportPages {
    private final TimelineReader reader;
    private final ImportPipeline pipeline;
    private final FilesImport files;

    @Inject
    ImportPages(TimelineReader reader, ImportPipeline pipeline, FilesImport files) {
        this.reader = reader;
        this.pipeline = pipeline;
        this.files = files;
    }

    /** Templates of this class. */
    @CheckedTemplate
    public static class Templates {
        private Templates() {}

        /** The form, with what is found above it once a text was given. */
        public static native TemplateInstance form(
                String timelineUrl,
                String timelineTitle,
                ImportForm form,
                FieldErrors errors,
                @Nullable ImportPreview found);
    }

    /** An empty form. */
    @GET
    public TemplateInstance form(@RestPath String name) {
        return page(name, ImportForm.blank(), new FieldErrors(), null);
    }

    /** Shows what is found, or keeps it. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response take(@RestPath String name, @BeanParam ImportForm form) {
        if (form.files().size() > 1) {
            return several(name, form);
        }
        ImportReading reading = ImportReading.of(form);
        Document document = reading.document();
        if (document == null) {
            return refused(name, form, reading.errors());
        }
        ImportForm filled = form.with(document);
        if (!form.keep()) {
            ImportPreview found = ImportPreview.of(document, pipeline.preview(document));
            return answer(Status.OK, page(name, filled, reading.errors(), found));
        }
        try {
            Taken taken = pipeline.take(name, document);
            if (taken.keptDate() == null) {
                return kept(name, taken.ingested());
            }
            reading.errors().add("published", "This text is " + taken.keptDate());
            return answer(Status.CONFLICT, page(name, filled, reading.errors(), null));
        } catch (FieldException e) {
            reading.errors().add(e);
            return refused(name, filled, reading.errors());
        }
    }

    private Response several(String name, ImportForm form) {
        FieldErrors errors = new FieldErrors();
        Long batch = files.put(name, form, errors);
        if (errors.any()) {
            return refused(name, form, errors);
        }
        return Response.seeOther(
                        batch == null
                                ? Links.to(Links.timeline(name))
                                        .with("done", "all-known")
                                        .uri()
                                : Links.to(Links.imported(name, batch)).uri())
                .build();
    }

    private static Response kept(String name, Ingested ingested) {
        return Response.seeOther(Links.to(Links.timeline(name))
                        .with("done", ingested.isNew() ? "imported" : "known")
                        .with("count", ingested.newEvents() + ingested.joinedEvents())
                        .uri())
                .build();
    }

    private Response refused(String name, ImportForm form, FieldErrors errors) {
        return answer(Status.BAD_REQUEST, page(name, form, errors, null));
    }

    private static Response answer(Status status, TemplateInstance page) {
        return Response.status(status).entity(page).build();
    }

    private TemplateInstance page(String name, ImportForm form, FieldErrors errors, @Nullable ImportPreview found) {
        TimelineSummary timeline = reader.timeline(name);
        return Templates.form(Links.timeline(name), timeline.title(), form, errors, found);
    }
}
