package org.dateline.web.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One operation of the API as its documentation shows it.
 *
 * @param id its name, for links
 * @param method HTTP method
 * @param path its address with parameters in braces
 * @param summary what it does
 * @param description more of that, or null
 * @param parameters what it takes in address and headers
 * @param fields what its JSON body takes; empty when it takes none
 * @param answers what it answers
 * @param example a command line that calls it
 */
public record ApiOperation(
        String id,
        String method,
        String path,
        String summary,
        @Nullable String description,
        List<Parameter> parameters,
        List<Parameter> fields,
        List<Answer> answers,
        String example) {

    /** A parameter, or a field of a body. */
    public record Parameter(String name, String in, String type, boolean required, String description) {}

    /** An answer. */
    public record Answer(String status, String description) {}

    /** Operations on one subject. */
    public record Group(String name, String description, List<ApiOperation> operations) {}
}
