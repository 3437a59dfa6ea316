package org.dateline.core.ingest;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Room on the disk of the embedded server's data folder. PostgreSQL does not tell how much room it has, so that of an
 * outside server is not known.
 */
@DefaultBean
@ApplicationScoped
class DataFolderSpace implements FreeSpace {
    private final Optional<String> folder;

    DataFolderSpace(@ConfigProperty(name = DiskRoom.DATA_FOLDER) Optional<String> folder) {
        this.folder = folder;
    }

    @Override
    public @Nullable Room look() {
        if (folder.isEmpty()) {
            return null;
        }
        try {
            FileStore store = Files.getFileStore(Path.of(folder.get()));
            return new Room(store.getUsableSpace(), store.getTotalSpace());
        } catch (IOException e) {
            return null;
        }
    }
}
