package org.dateline.web.api;

import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.dateline.core.ingest.DocumentIngest.Ingested;
import org.dateline.core.model.Published;
import org.dateline.core.store.DocumentDetail;
import org.dateline.core.store.FieldException;
import org.dateline.core.store.TimelineReader;
import org.dateline.importer.pipeline.ImportPipeline;
import org.dateline.importer.pipeline.ImportPipeline.Taken;
import org.dateline.importer.read.DocumentReader.Given;
import org.dateline.web.document.ImportReading;
import org.dateline.web.page.Links;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Documents as JSON. */
@Path("/api")
@Blocking
@RolesAllowed("reader")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Documents", description = "Texts with their publication dates, and what was found in them")
public class DocumentsApi {
    private final TimelineReader reader;
    private final ImportPipeline pipeline;
    private final SecurityIdentity user;

    @Inject
    DocumentsApi(TimelineReader reader, ImportPipeline pipeline, SecurityIdentity user) {
        this.reader = reader;
        this.pipeline = pipeline;
        this.user = user;
    }

    @GET
    @Path("timelines/{name}/documents")
    @Operation(operationId = "listDocuments", summary = "Documents of a timeline, newest publication first")
    public List<DocumentJson.Row> list(@Parameter(description = "Key of the timeline") @RestPath String name) {
        return reader.documents(name).stream().map(DocumentJson.Row::of).toList();
    }

    @POST
    @Path("timelines/{name}/documents")
    @RolesAllowed("analyst")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "importDocument",
            summary = "Import a document: find its events and keep them",
            description = "The same text again changes nothing.")
    @APIResponse(
            responseCode = "201",
            description = "Imported; Location says where",
            content = @Content(schema = @Schema(implementation = DocumentJson.Imported.class)))
    @APIResponse(
            responseCode = "200",
            description = "The text was there already",
            content = @Content(schema = @Schema(implementation = DocumentJson.Imported.class)))
    @APIResponse(responseCode = "400", description = "A field cannot be taken; the problem names it")
    public Response take(
            @Parameter(description = "Key of the timeline") @RestPath String name, DocumentJson.@Nullable Write body) {
        DocumentJson.Write given = Bodies.present(body);
        Published published = ImportReading.published("published", Bodies.text(given.published()));
        Given about = new Given(published, given.source(), given.url(), given.title());
        return answer(pipeline.take(name, ImportReading.pasted("sent text", Bodies.text(given.text()), about)));
    }

    @GET
    @Path("documents/{id}")
    @Operation(operationId = "getDocument", summary = "One document with its text and what was found in it")
    @APIResponse(
            responseCode = "200",
            description = "The document, with its ETag",
            content = @Content(schema = @Schema(implementation = DocumentJson.class)))
    public Response get(@Parameter(description = "Id, as lists give it") @RestPath UUID id) {
        return answer(id);
    }

    @PATCH
    @Path("documents/{id}")
    @RolesAllowed("analyst")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "correctDocument",
            summary = "Correct a document's publication date",
            description = "Its text and id stay. What is counted from that date is found anew; what a person decided or"
                    + " corrected stays, and the earlier reading is kept.")
    @APIResponse(
            responseCode = "200",
            description = "Corrected",
            content = @Content(schema = @Schema(implementation = DocumentJson.class)))
    @APIResponse(responseCode = "400", description = "A field cannot be taken; the problem names it")
    @APIResponse(responseCode = "412", description = "Somebody changed it meanwhile")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response correct(
            @Parameter(description = "Id, as lists give it") @RestPath UUID id,
            @Parameter(description = "The ETag of the document as it was seen")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    @Nullable
                    String ifMatch,
            DocumentJson.@Nullable Correction body) {
        long reading = ETags.version(ifMatch);
        DocumentJson.Correction given = Bodies.present(body);
        Published published = ImportReading.published("published", Bodies.text(given.published()));
        FieldException.check(published != null, "published", "send the publication date, such as 2025-01-10");
        pipeline.redate(
                id,
                (int) Math.min(reading, Integer.MAX_VALUE),
                published,
                user.getPrincipal().getName(),
                Bodies.why(given.why()));
        return answer(id);
    }

    private Response answer(UUID id) {
        DocumentDetail document = reader.document(id);
        return Response.ok(DocumentJson.of(document))
                .header(HttpHeaders.ETAG, ETags.of(document.reading()))
                .build();
    }

    private Response answer(Taken taken) {
        Ingested ingested = taken.ingested();
        DocumentDetail document = reader.document(ingested.documentId());
        DocumentJson.Imported imported = new DocumentJson.Imported(
                ingested.documentId(),
                ingested.isNew(),
                ingested.newEvents(),
                ingested.joinedEvents(),
                DocumentJson.marks(document),
                Links.document(ingested.documentId()),
                taken.keptDate());
        URI location = URI.create("/api/documents/" + ingested.documentId());
        return (ingested.isNew() ? Response.created(location) : Response.ok().location(location))
                .entity(imported)
                .build();
    }
}
