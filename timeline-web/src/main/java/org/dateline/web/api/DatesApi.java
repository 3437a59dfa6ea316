package org.dateline.web.api;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.dateline.core.store.FieldException;
import org.dateline.web.date.DateMeaning;
import org.dateline.web.date.DateReading;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** What words about a date mean. It never asks the clock: the same question has the same answer on every day. */
@Path("/api/dates")
@Blocking
@RolesAllowed("reader")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Dates", description = "Dates in words and in EDTF")
public class DatesApi {
    @GET
    @Operation(operationId = "readDate", summary = "What words about a date mean")
    @APIResponse(responseCode = "200", description = "The date in words and EDTF, its bounds, and why it is that date")
    @APIResponse(
            responseCode = "400",
            description = "The words name no date, or need a reference day; the problem says why")
    public DateMeaning read(
            @Parameter(description = "EDTF or words", example = "last Thursday", required = true)
                    @RestQuery
                    @DefaultValue("")
                    String words,
            @Parameter(
                            description = "The day that relative words count from; they name no date without it",
                            example = "2025-01-10")
                    @RestQuery
                    @DefaultValue("")
                    String reference) {
        FieldException.check(!words.isBlank(), "words", "say which date, in EDTF or words");
        LocalDate day = DateReading.day("reference", reference, null);
        FieldException.check(
                day != null || !DateReading.isRelative(words),
                "reference",
                "‘" + words.strip() + "’ needs a reference day: send reference, such as 2025-01-10");
        return DateMeaning.of(DateReading.read("words", words, day));
    }
}
