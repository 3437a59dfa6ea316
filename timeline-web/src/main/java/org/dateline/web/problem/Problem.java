package org.dateline.web.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.dateline.web.page.FieldErrors.FieldError;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What went wrong, in the terms of RFC 9457.
 *
 * @param type kind of problem; always {@code about:blank}: the status says it
 * @param title the status in words
 * @param status HTTP status
 * @param detail what went wrong this time, and what to do
 * @param instance the address that was asked for
 * @param errors the fields that cannot be taken
 */
@Schema(description = "A problem in the terms of RFC 9457")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        @Nullable String instance,
        List<FieldError> errors) {
    /** Copies the list. */
    public Problem {
        errors = List.copyOf(errors);
    }

    /** A problem with no particular field. */
    public static Problem of(int status, String detail, @Nullable String instance) {
        return new Problem("about:blank", title(status), status, detail, instance, List.of());
    }

    /** A problem of one field. */
    public static Problem ofField(String field, String problem, @Nullable String instance) {
        String detail = Character.toUpperCase(problem.charAt(0)) + problem.substring(1);
        return new Problem("about:blank", title(400), 400, detail, instance, List.of(new FieldError(field, problem)));
    }

    /** What to say of a status when nothing more is known. */
    public static String detail(int status) {
        return switch (status) {
            case 400 -> "The request could not be understood.";
            case 401 -> "Sign in first.";
            case 403 -> "Your account does not allow this.";
            case 404 -> "There is nothing at this address. It may have been moved or removed.";
            case 405 -> "This address does not take this kind of request.";
            case 406 -> "This address cannot answer in the format asked for.";
            case 409, 412 -> "Somebody changed it meanwhile. Look at the newest version, then try again.";
            case 413 -> "This is too large: at most 10 MB are taken.";
            case 415 -> "This content type is not taken here; the API takes application/json.";
            case 428 -> "Say which version you change: send its ETag in the If-Match header.";
            case 503 -> "The database does not answer at the moment. Nothing was lost; try again in a few seconds.";
            default -> status < 500 ? "The request could not be taken." : "Something failed on our side.";
        };
    }

    /** A status in words. */
    public static String title(int status) {
        return switch (status) {
            case 400 -> "Bad request";
            case 401 -> "Not signed in";
            case 403 -> "Not allowed";
            case 404 -> "Not found";
            case 405 -> "Method not allowed";
            case 406 -> "Format not available";
            case 409 -> "Changed meanwhile";
            case 412 -> "Precondition failed";
            case 413 -> "Too large";
            case 415 -> "Unsupported media type";
            case 428 -> "Precondition required";
            case 503 -> "Not available at the moment";
            default -> status < 500 ? "The request was refused" : "Something went wrong";
        };
    }
}
