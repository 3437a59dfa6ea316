package org.dateline.web.page;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.dateline.core.model.WebAddress;
import org.jspecify.annotations.Nullable;

/** Addresses of pages. Every value is encoded here, so that a template only prints what it is given. */
public final class Links {
    private Links() {}

    public static String timeline(String name) {
        return "/t/" + encoded(name);
    }

    /** How far an import is. */
    public static String imported(String timeline, long batch) {
        return timeline(timeline) + "/imports/" + batch;
    }

    public static String event(UUID id) {
        return "/events/" + id;
    }

    public static String document(UUID id) {
        return "/documents/" + id;
    }

    public static String actor(long id) {
        return "/actors/" + id;
    }

    /** The place in a document that tells of an event. */
    public static String evidence(UUID document, UUID event) {
        return document(document) + "#e-" + event;
    }

    /** The link, or null unless it is a web address: no other scheme is ever made clickable. */
    public static @Nullable String web(@Nullable String url) {
        if (url == null) {
            return null;
        }
        return WebAddress.isWeb(url.strip()) ? url.strip() : null;
    }

    /** An address with a query, made value by value. */
    public static Query to(String path) {
        return new Query(path, new ArrayList<>());
    }

    /** Path and query of an address; blank values are left out. */
    public record Query(String path, List<String> pairs) {
        /** Adds one value. */
        public Query with(String name, @Nullable Object value) {
            if (value != null && !value.toString().isBlank()) {
                pairs.add(name + "=" + encoded(value.toString()));
            }
            return this;
        }

        /** Adds each value. */
        public Query withEach(String name, Iterable<?> values) {
            values.forEach(value -> with(name, value));
            return this;
        }

        /** The address, for a redirect. */
        public URI uri() {
            return URI.create(toString());
        }

        @Override
        public String toString() {
            return pairs.isEmpty() ? path : path + "?" + String.join("&", pairs);
        }
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
