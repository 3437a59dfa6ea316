package org.dateline.web.api;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dateline.web.api.ApiOperation.Parameter;

/** A command line that calls an operation of the API. */
final class CurlExample {
    private static final String HOST = "http://localhost:8080";

    /** Values that a reader recognises, by name of the parameter or field. */
    private static final Map<String, String> VALUES = Map.ofEntries(
            Map.entry("name", "minsk-process"),
            Map.entry("id", "6f0f2c1e-0000-4000-8000-000000000000"),
            Map.entry("number", "12"),
            Map.entry("into", "7"),
            Map.entry("kind", "government"),
            Map.entry("title", "Delegations meet in Geneva"),
            Map.entry("status", "planned"),
            Map.entry("text", "The ministers met in Geneva on Thursday."),
            Map.entry("published", "2025-01-10"),
            Map.entry("archived", "true"),
            Map.entry("revision", "42"),
            Map.entry("link", "7"),
            Map.entry("event", "7a1f2c1e-0000-4000-8000-000000000000"),
            Map.entry("q", "Geneva"),
            Map.entry("words", "last%20Thursday"),
            Map.entry("reference", "2025-01-10"),
            Map.entry("lanes", "actor"),
            Map.entry("since", "2025-01-10"),
            Map.entry("until", "2025-02-10"),
            Map.entry("outcome", "overdue"),
            Map.entry("asStood", "2025-01-10T12:00:00Z"));

    private static final List<String> SHOWN_IN_QUERY =
            List.of("q", "words", "reference", "lanes", "since", "until", "outcome", "asStood");
    private static final List<String> SHOWN_IN_BODY =
            List.of("title", "status", "text", "published", "event", "version", "evidence", "kind", "into");
    private static final Map<String, String> NUMBERS = Map.of("version", "0", "evidence", "[1]");

    private CurlExample() {}

    static String of(String method, String path, List<Parameter> parameters, List<Parameter> fields) {
        StringBuilder line = new StringBuilder("curl");
        if (!method.equals("GET")) {
            line.append(" -X ").append(method);
        }
        line.append(" '")
                .append(HOST)
                .append(filled(path))
                .append(query(parameters))
                .append('\'');
        if (parameters.stream().anyMatch(parameter -> parameter.name().equals("If-Match"))) {
            line.append(" \\\n  -H 'If-Match: \"0\"'");
        }
        if (!fields.isEmpty()) {
            line.append(" \\\n  -H 'Content-Type: application/json' \\\n  -d '")
                    .append(body(fields))
                    .append('\'');
        }
        return line.toString();
    }

    private static String filled(String path) {
        return path.replace("{name}", value("name"))
                .replace("{id}", value("id"))
                .replace("{revision}", value("revision"))
                .replace("{link}", value("link"))
                .replace("{number}", value("number"));
    }

    private static String query(List<Parameter> parameters) {
        String query = parameters.stream()
                .filter(parameter -> parameter.in().equals("query") && SHOWN_IN_QUERY.contains(parameter.name()))
                .map(parameter -> parameter.name() + "=" + value(parameter.name()))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }

    private static String body(List<Parameter> fields) {
        List<String> names = fields.stream().map(Parameter::name).toList();
        String pairs = SHOWN_IN_BODY.stream()
                .filter(names::contains)
                .map(name -> "\"" + name + "\": " + NUMBERS.getOrDefault(name, "\"" + value(name) + "\""))
                .collect(Collectors.joining(", "));
        String date = names.contains("when") ? ", \"when\": {\"edtf\": \"2025-01\"}" : "";
        return "{" + pairs + date + "}";
    }

    private static String value(String name) {
        return VALUES.getOrDefault(name, "…");
    }
}
