package org.dateline.core.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
    private static final Set<PosixFilePermission> FOR_ALL = PosixFilePermissions.fromString("rwxr-xr-x");

    @TempDir
    Path folder;

    @BeforeEach
    void open_to_all() throws IOException {
        assumeThat(Files.getFileStore(folder).supportsFileAttributeView("posix"))
                .isTrue();
        Files.setPosixFilePermissions(folder, FOR_ALL);
    }

    @Test
    void a_folder_that_was_there_keeps_its_permissions_and_a_new_one_is_the_owners_alone() throws IOException {
        DataFolder.open(folder);
        DataFolder.open(folder.resolve("new"));
        assertThat(Files.getPosixFilePermissions(folder)).isEqualTo(FOR_ALL);
        assertThat(Files.getPosixFilePermissions(folder.resolve("new")))
                .isEqualTo(PosixFilePermissions.fromString("rwx------"));
    }

    @Test
    void a_folder_with_somebody_elses_files_is_refused_and_left_as_it_is() throws IOException {
        Files.writeString(folder.resolve("letter.txt"), "Dear Ida");
        assertThatThrownBy(() -> DataFolder.open(folder))
                .isInstanceOf(PostgresException.class)
                .hasMessageContaining(folder.toString())
                .hasMessageContaining("--data");
        assertThat(Files.getPosixFilePermissions(folder)).isEqualTo(FOR_ALL);
        Files.createFile(folder.resolve("start.lock"));
        assertThat(DataFolder.open(folder).path()).isEqualTo(folder);
    }

    @Test
    void a_lock_is_for_one_holder_in_one_process_too() {
        DataFolder data = DataFolder.open(folder);
        try (DataFolder.Lock first = data.tryLock("serve.lock").orElseThrow()) {
            assertThat(data.tryLock("serve.lock")).isEmpty();
            first.close();
            data.tryLock("serve.lock").orElseThrow().close();
        }
    }
}
