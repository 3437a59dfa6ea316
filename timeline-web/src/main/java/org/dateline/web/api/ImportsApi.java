package org.dateline.web.api;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.dateline.core.model.Document;
import org.dateline.core.store.FieldException;
import org.dateline.core.store.ImportBatches;
import org.dateline.core.store.ImportQueue;
import org.dateline.core.store.QueuePut;
import org.dateline.importer.pipeline.ImportWorkers;
import org.dateline.importer.pipeline.OwnLexicon;
import org.dateline.importer.read.DocumentReader.Given;
import org.dateline.web.document.ImportReading;
import org.dateline.web.problem.RequestException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Imports of several documents, which are read in the background. */
@Path("/api/timelines/{name}/imports")
@Blocking
@RolesAllowed("reader")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Documents")
public class ImportsApi {
    private static final int MOST = 10_000;

    private final ImportQueue queue;
    private final ImportBatches imports;
    private final ImportWorkers workers;
    private final OwnLexicon lexicon;

    @Inject
    ImportsApi(ImportQueue queue, ImportBatches imports, ImportWorkers workers, OwnLexicon lexicon) {
        this.queue = queue;
        this.imports = imports;
        this.workers = workers;
        this.lexicon = lexicon;
    }

    @GET
    @Operation(
            operationId = "listImports",
            summary = "How far imports are, newest first, at most twenty",
            description = "Documents of one import are stored in the order of their publication. What cannot be read or"
                    + " stored is tried again a few times, and then stands as failed with its reason.")
    public ImportsJson list(@Parameter(description = "Key of the timeline") @RestPath String name) {
        return new ImportsJson(
                workers.pausedBecause().orElse(null),
                imports.of(name).stream().map(ImportsJson.Row::of).toList());
    }

    @POST
    @RolesAllowed("analyst")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "importDocuments",
            summary = "Import several documents in the background",
            description = "All are put into the queue, or none. A text that is there already changes nothing; one that"
                    + " failed before is tried again.")
    @APIResponse(
            responseCode = "202",
            description = "In the queue; Location says where its progress is told",
            content = @Content(schema = @Schema(implementation = ImportsJson.Put.class)))
    @APIResponse(responseCode = "400", description = "A document cannot be taken; the problem names it and its field")
    @APIResponse(responseCode = "503", description = "The disk is nearly full; nothing was taken")
    public Response put(
            @Parameter(description = "Key of the timeline") @RestPath String name, ImportsJson.@Nullable Write body) {
        workers.pausedBecause().ifPresent(why -> {
            throw new RequestException(503, "Nothing was taken: " + why + ".");
        });
        List<Document> documents = documents(Bodies.present(body).documents());
        try (QueuePut put = queue.put(name, lexicon.fingerprint())) {
            documents.forEach(put::add);
            QueuePut.Result result = put.end();
            workers.wake();
            return Response.accepted(
                            new ImportsJson.Put(result.documents(), result.known(), result.waiting(), result.kept()))
                    .location(URI.create("/api/timelines/" + name + "/imports"))
                    .build();
        }
    }

    private static List<Document> documents(@Nullable List<ImportsJson.Item> items) {
        if (items == null || items.isEmpty() || items.size() > MOST) {
            throw new FieldException("documents", "give from 1 to " + MOST);
        }
        List<Document> documents = new ArrayList<>();
        for (ImportsJson.Item item : items) {
            documents.add(document("documents[" + documents.size() + "]", item));
        }
        return documents;
    }

    private static Document document(String place, ImportsJson.@Nullable Item item) {
        if (item == null) {
            throw new FieldException(place, "is missing");
        }
        try {
            Given about = new Given(
                    ImportReading.published("published", Bodies.text(item.published())),
                    item.source(),
                    item.url(),
                    item.title());
            String called = Bodies.text(item.name()).isBlank() ? place : Bodies.text(item.name());
            return ImportReading.pasted(called, Bodies.text(item.text()), about);
        } catch (FieldException e) {
            throw new FieldException(place + "." + e.field(), String.valueOf(e.getMessage()));
        }
    }
}
