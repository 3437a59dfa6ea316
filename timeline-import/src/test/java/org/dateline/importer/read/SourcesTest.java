package org.dateline.importer.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.dateline.core.model.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourcesTest {
    @TempDir
    Path folder;

    @Test
    void the_files_of_a_folder_come_in_the_order_of_their_names_without_hidden_ones() throws IOException {
        Path inside = Files.createDirectory(folder.resolve("b"));
        Files.writeString(folder.resolve("c.txt"), "x");
        Files.writeString(folder.resolve(".hidden"), "x");
        Files.writeString(inside.resolve("a.txt"), "x");
        Files.writeString(folder.resolve("a.txt"), "x");
        assertThat(Sources.files(folder, new Refusals()))
                .extracting(file -> folder.relativize(file).toString())
                .containsExactly("a.txt", "b/a.txt", "c.txt");
    }

    @Test
    void a_folder_that_cannot_be_read_is_told_and_the_others_are_read() throws IOException {
        Path locked = Files.createDirectory(folder.resolve("locked"));
        Files.writeString(folder.resolve("a.txt"), "x");
        Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("---------"));
        assumeFalse(Files.isReadable(locked), "whoever may read everything cannot see this");
        Refusals refusals = new Refusals();
        assertThat(Sources.files(folder, refusals)).containsExactly(folder.resolve("a.txt"));
        assertThat(refusals.messages).containsExactly(locked + " cannot be read: check who may read it");
    }

    private static final class Refusals implements Sources.Receiver {
        private final List<String> messages = new ArrayList<>();

        @Override
        public void document(Document document) {
            throw new AssertionError("nothing is read here");
        }

        @Override
        public void unreadable(String name, String message) {
            messages.add(message);
        }
    }
}
