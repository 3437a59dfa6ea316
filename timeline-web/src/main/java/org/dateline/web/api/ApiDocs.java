package org.dateline.web.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.smallrye.openapi.runtime.OpenApiConstants;
import io.quarkus.smallrye.openapi.runtime.OpenApiDocumentService;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.openapi.runtime.io.Format;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.util.List;

/** The documentation of the API, made on the server from its OpenAPI document. */
@Path("/docs/api")
@Blocking
@RolesAllowed("reader")
@Produces(MediaType.TEXT_HTML)
public class ApiDocs {
    private final OpenApiDocumentService document;
    private final ObjectMapper json;

    @Inject
    ApiDocs(OpenApiDocumentService document, ObjectMapper json) {
        this.document = document;
        this.json = json;
    }

    /** Templates of this class. */
    @CheckedTemplate
    public static class Templates {
        private Templates() {}

        /** The documentation. */
        public static native TemplateInstance docs(List<ApiOperation.Group> groups);
    }

    /** All operations by subject. */
    @GET
    public TemplateInstance docs() throws IOException {
        return Templates.docs(new ApiReference(
                        json.readTree(document.getDocument(OpenApiConstants.DEFAULT_DOCUMENT_NAME, Format.JSON)))
                .groups());
    }
}
