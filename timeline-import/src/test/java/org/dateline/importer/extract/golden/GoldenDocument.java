package org.dateline.importer.extract.golden;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.core.model.Document;
import org.dateline.core.model.Published;

/**
 * A text of our own with what must and must not come out of it, one {@code key: value} a line.
 *
 * @param file the file it stands in, without its ending
 * @param lines its lines, of which each has a known key
 */
record GoldenDocument(String file, List<String> lines) {
    private static final Set<String> KEYS =
            Set.of("doc", "dct", "title", "text", "event", "no", "count", "said", "unsaid", "silent");
    private static final Set<String> WANTED = Set.of("event", "no", "count", "said", "unsaid", "silent");

    GoldenDocument {
        lines = List.copyOf(lines);
        for (String line : lines) {
            if (!KEYS.contains(key(line))) {
                throw new IllegalArgumentException(file + ": no such key: " + line);
            }
        }
    }

    /** All documents of a folder's files, in the files' order. */
    static List<GoldenDocument> in(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .flatMap(GoldenDocument::read)
                    .toList();
        }
    }

    private static Stream<GoldenDocument> read(Path path) {
        String file = path.getFileName().toString().replace(".txt", "");
        List<GoldenDocument> documents = new ArrayList<>();
        List<String> block = new ArrayList<>();
        try {
            List<String> all = new ArrayList<>(Files.readAllLines(path, StandardCharsets.UTF_8));
            all.add("");
            for (String line : all) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    block.add(line);
                } else if (!block.isEmpty()) {
                    documents.add(new GoldenDocument(file, block));
                    block.clear();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return documents.stream();
    }

    String name() {
        return file + ": " + only("doc");
    }

    /** What must and must not come out. */
    List<Expectation> expectations() {
        return lines.stream()
                .filter(line -> WANTED.contains(key(line)))
                .map(line -> Expectation.parse(key(line), value(line)))
                .toList();
    }

    Document document() {
        String dct = has("dct") ? only("dct") : "2025-01-10";
        return new Document(
                "golden",
                has("title") ? only("title") : null,
                all("text").collect(Collectors.joining("\n\n")),
                dct.equals("-") ? null : Published.parse(dct),
                null,
                null);
    }

    private boolean has(String key) {
        return all(key).findAny().isPresent();
    }

    private String only(String key) {
        List<String> values = all(key).toList();
        if (values.size() != 1) {
            throw new IllegalArgumentException(file + ": not one " + key + ": in " + lines);
        }
        return values.get(0);
    }

    private Stream<String> all(String key) {
        return lines.stream().filter(line -> key(line).equals(key)).map(GoldenDocument::value);
    }

    private static String key(String line) {
        return line.substring(0, Math.max(0, line.indexOf(':')));
    }

    private static String value(String line) {
        return line.substring(line.indexOf(':') + 1).strip();
    }
}
