package org.dateline.importer.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dateline.core.model.Document;

/** Walks over files and folders and gives each document, or why it cannot be read, to a receiver. */
public final class Sources {
    private static final int FOLDER_DEPTH = 20;

    private Sources() {}

    /** Takes what is read, one by one. */
    public interface Receiver {
        void document(Document document);

        /** Something that is not a document: what it is called, and a message that names its place. */
        void unreadable(String name, String message);
    }

    /** How a file holds its documents. */
    public enum Kind {
        /** As its name or first character tells. */
        BY_LOOKS,
        /** One a line. */
        JSON_LINES
    }

    /** The files that a path means: itself, or all files of a folder in the order of their names. */
    public static List<Path> files(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (Stream<Path> found = Files.walk(path, FOLDER_DEPTH, new FileVisitOption[0])) {
            return found.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        }
    }

    /** Reads one file: JSON lines by its ending, else one text or page; a document is called as its file is. */
    public static void read(Path file, Kind kind, DocumentReader.Given given, Receiver receiver) {
        String name = file.getFileName().toString();
        try (InputStream in = Files.newInputStream(file)) {
            if (kind == Kind.JSON_LINES || isJsonLines(name)) {
                lines(name, in, given, receiver);
            } else {
                one(name, in, given, receiver);
            }
        } catch (IOException e) {
            receiver.unreadable(name, file + " cannot be read: " + e.getMessage());
        }
    }

    /** Reads a stream: JSON lines when it begins with a brace, else one text or page. */
    public static void read(String name, InputStream stream, Kind kind, DocumentReader.Given given, Receiver receiver)
            throws IOException {
        PushbackInputStream in = new PushbackInputStream(stream, 1);
        int first = in.read();
        if (first >= 0) {
            in.unread(first);
        }
        if (kind == Kind.JSON_LINES || first == '{') {
            lines(name, in, given, receiver);
        } else {
            one(name, in, given, receiver);
        }
    }

    private static boolean isJsonLines(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".jsonl") || lower.endsWith(".ndjson");
    }

    private static void one(String name, InputStream in, DocumentReader.Given given, Receiver receiver)
            throws IOException {
        try {
            receiver.document(DocumentReader.read(name, in.readNBytes(DocumentReader.MAX_BYTES + 1), given));
        } catch (UnreadableException e) {
            receiver.unreadable(name, e.why());
        }
    }

    private static void lines(String name, InputStream in, DocumentReader.Given given, Receiver receiver)
            throws IOException {
        try (BoundedLines lines = new BoundedLines(in, DocumentReader.MAX_BYTES)) {
            boolean more = true;
            while (more) {
                String place = name + " line " + (lines.number() + 1);
                try {
                    byte[] line = lines.next();
                    more = line != null;
                    if (line != null && line.length > 0) {
                        receiver.document(JsonLines.read(place, DocumentReader.decode(place, line), given));
                    }
                } catch (UnreadableException e) {
                    receiver.unreadable(e.nameOr(place), e.why());
                }
            }
        }
    }
}
