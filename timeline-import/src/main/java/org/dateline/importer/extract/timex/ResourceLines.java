package org.dateline.importer.extract.timex;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.StringTokenizer;
import java.util.stream.Stream;

/** The lines of a data file beside this class, without comments and empty lines. */
final class ResourceLines {
    private ResourceLines() {}

    /** @throws IllegalStateException if there is no such resource */
    static List<String> read(String resource) {
        try (InputStream in = ResourceLines.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("missing resource " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::trim)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What stands between spaces. */
    static List<String> words(String line) {
        return Stream.of(new StringTokenizer(line))
                .flatMap(words -> java.util.Collections.list(words).stream())
                .map(Object::toString)
                .toList();
    }
}
