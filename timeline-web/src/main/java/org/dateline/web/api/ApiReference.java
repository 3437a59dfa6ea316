package org.dateline.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.dateline.web.api.ApiOperation.Answer;
import org.dateline.web.api.ApiOperation.Group;
import org.dateline.web.api.ApiOperation.Parameter;
import org.jspecify.annotations.Nullable;

/** Reads an OpenAPI document for people. */
final class ApiReference {
    private static final List<String> METHODS = List.of("get", "post", "put", "patch", "delete");

    private final JsonNode openApi;

    ApiReference(JsonNode openApi) {
        this.openApi = openApi;
    }

    /** All operations by subject, in the order of the addresses. */
    List<Group> groups() {
        List<Group> groups = new ArrayList<>();
        for (JsonNode tag : openApi.path("tags")) {
            String name = tag.path("name").asText();
            List<ApiOperation> operations = operations(name);
            if (!operations.isEmpty()) {
                groups.add(new Group(name, tag.path("description").asText(), operations));
            }
        }
        return groups;
    }

    private List<ApiOperation> operations(String tag) {
        List<ApiOperation> found = new ArrayList<>();
        for (Map.Entry<String, JsonNode> path : openApi.path("paths").properties()) {
            for (String method : METHODS) {
                JsonNode operation = path.getValue().path(method);
                if (has(operation.path("tags"), tag)) {
                    found.add(operation(path.getKey(), method, operation));
                }
            }
        }
        found.sort(Comparator.comparing(ApiOperation::path)
                .thenComparing(one -> METHODS.indexOf(one.method().toLowerCase(Locale.ROOT))));
        return found;
    }

    private ApiOperation operation(String path, String method, JsonNode operation) {
        List<Parameter> parameters =
                list(operation.path("parameters")).map(ApiReference::parameter).toList();
        List<Parameter> fields = fields(operation);
        return new ApiOperation(
                operation.path("operationId").asText(),
                method.toUpperCase(Locale.ROOT),
                path,
                operation.path("summary").asText(),
                orNull(operation.path("description").asText()),
                parameters,
                fields,
                operation.path("responses").properties().stream()
                        .filter(answer -> !answer.getKey().startsWith("401")
                                && !answer.getKey().startsWith("403"))
                        .map(answer -> new Answer(
                                answer.getKey(),
                                answer.getValue().path("description").asText()))
                        .toList(),
                CurlExample.of(method.toUpperCase(Locale.ROOT), path, parameters, fields));
    }

    private static Parameter parameter(JsonNode node) {
        String in = node.path("in").asText();
        return new Parameter(
                node.path("name").asText(),
                in,
                type(node.path("schema")),
                node.path("required").asBoolean() || in.equals("path"),
                node.path("description").asText());
    }

    private List<Parameter> fields(JsonNode operation) {
        JsonNode schema = resolved(operation
                .path("requestBody")
                .path("content")
                .path("application/json")
                .path("schema"));
        JsonNode required = schema.path("required");
        return schema.path("properties").properties().stream()
                .map(field -> new Parameter(
                        field.getKey(),
                        "body",
                        fieldType(field.getValue()),
                        has(required, field.getKey()),
                        field.getValue().path("description").asText()))
                .toList();
    }

    private String fieldType(JsonNode field) {
        JsonNode schema = resolved(field);
        String names = schema.path("properties").properties().stream()
                .map(Map.Entry::getKey)
                .collect(Collectors.joining(", ", "{", "}"));
        return names.equals("{}") ? type(schema) : names;
    }

    private JsonNode resolved(JsonNode schema) {
        JsonNode one = schema;
        for (String way : List.of("allOf", "anyOf", "oneOf")) {
            if (schema.path(way).size() > 0) {
                one = schema.path(way).get(0);
            }
        }
        String name = one.path("$ref").asText();
        return name.isEmpty()
                ? one
                : openApi.path("components").path("schemas").path(name.substring(name.lastIndexOf('/') + 1));
    }

    private static String type(JsonNode schema) {
        JsonNode type = schema.path("type");
        String name = type.isArray() ? type.path(0).asText() : type.asText();
        if (name.isEmpty()) {
            return "text";
        }
        return switch (name) {
            case "string" -> "text";
            case "integer" -> "whole number";
            case "boolean" -> "true or false";
            case "array" -> "list";
            default -> name;
        };
    }

    private static boolean has(JsonNode list, String name) {
        return list(list).anyMatch(entry -> entry.asText().equals(name));
    }

    private static Stream<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
