package org.dateline.importer.read;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import org.jspecify.annotations.Nullable;

/** A file cannot be read as a document; the message says why and what to do, in one line. */
public final class UnreadableException extends Exception {
    private final String why;
    private final @Nullable String doc;
    private final @Nullable String field;
    private final String problem;

    public UnreadableException(String message) {
        this(message, null, null, null, message);
    }

    public UnreadableException(String message, Throwable cause) {
        this(message, cause, null, null, message);
    }

    /** @param doc the document's own name, where that much could be read */
    UnreadableException(String message, @Nullable Throwable cause, @Nullable String doc) {
        this(message, cause, doc, null, message);
    }

    private UnreadableException(
            String message, @Nullable Throwable cause, @Nullable String doc, @Nullable String field, String problem) {
        super(message, cause);
        this.why = message;
        this.doc = doc;
        this.field = field;
        this.problem = problem;
    }

    /** A field of a document cannot be taken. */
    static UnreadableException ofField(String name, String field, String problem) {
        return new UnreadableException(name + ": the " + field + " " + problem, null, null, field, problem);
    }

    /**
     * A line that is not JSON: says where, and nothing of what the parser would.
     *
     * @param place what a report calls the line
     * @param doc the document's own name, where that much could be read
     */
    public static UnreadableException notJson(String place, JsonProcessingException failure, @Nullable String doc) {
        JsonLocation location = failure.getLocation();
        String near = location == null ? "" : " (near column " + location.getColumnNr() + ")";
        String what = failure instanceof StreamConstraintsException
                ? " holds a value that is too long, or nested too deep" + near + ": shorten it"
                : " is not JSON" + near + ": mend the line or leave it out";
        return new UnreadableException(place + what, failure, doc);
    }

    /** The message. */
    public String why() {
        return why;
    }

    /** The field that cannot be taken, or null where it is the document as a whole. */
    public @Nullable String field() {
        return field;
    }

    /** What is wrong, for a reader who sees the field beside it. */
    public String problem() {
        return problem;
    }

    /** What the document calls itself, or the name given where it does not say. */
    public String nameOr(String place) {
        return doc == null || doc.isBlank() ? place : doc;
    }
}
