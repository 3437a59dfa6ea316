package org.dateline.importer.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.core.model.Document;
import org.jspecify.annotations.Nullable;

/** Walks over files and folders and gives each document, or why it cannot be read, to a receiver. */
public final class Sources {
    private static final int FOLDER_DEPTH = 20;

    private Sources() {}

    /** Takes what is read, one by one. */
    public interface Receiver {
        void document(Document document);

        /** Takes a document that has no name of its own and is called by its place, such as {@code x.jsonl line 3}. */
        default void unnamed(Document document) {
            document(document);
        }

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

    /**
     * The files that a path means: itself, or all files of a folder in the order of their names. A folder that cannot
     * be read is told to the receiver, and the others are walked over.
     */
    public static List<Path> files(Path path, Receiver receiver) throws IOException {
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        List<Path> found = new ArrayList<>();
        Files.walkFileTree(path, Set.of(), FOLDER_DEPTH, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (attributes.isRegularFile() && !file.getFileName().toString().startsWith(".")) {
                    found.add(file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) {
                receiver.unreadable(file.toString(), file + " cannot be read: check who may read it");
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) {
                if (failure != null) {
                    receiver.unreadable(folder.toString(), folder + " could not be read to its end");
                }
                return FileVisitResult.CONTINUE;
            }
        });
        found.sort(Comparator.naturalOrder());
        return found;
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

    private static void give(String place, Document document, Receiver receiver) {
        if (document.name().equals(place)) {
            receiver.unnamed(document);
        } else {
            receiver.document(document);
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
                        give(place, JsonLines.read(place, DocumentReader.decode(place, line), given), receiver);
                    }
                } catch (UnreadableException e) {
                    receiver.unreadable(e.nameOr(place), e.why());
                }
            }
        }
    }
}
