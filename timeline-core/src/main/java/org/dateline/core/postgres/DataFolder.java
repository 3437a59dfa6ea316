package org.dateline.core.postgres;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The folder that holds the embedded server's data, its login, and the locks that keep processes apart. */
public final class DataFolder {
    private final Path root;

    private DataFolder(Path root) {
        this.root = root;
    }

    /**
     * Opens a folder, making it when it is not there.
     *
     * @throws PostgresException if it cannot be made or written to
     */
    public static DataFolder open(Path path) {
        Path root = path.toAbsolutePath().normalize();
        try {
            Files.createDirectories(root);
            restrict(root, "rwx------");
            return new DataFolder(root);
        } catch (IOException e) {
            throw new PostgresException(
                    "cannot use the data folder " + root + " (" + e + "); choose another with --data DIR", e);
        }
    }

    /** Where the platform keeps an application's data. */
    public static Path usual(Map<String, String> environment, String osName, Path home) {
        String os = osName.toLowerCase(Locale.ROOT);
        if (os.startsWith("windows")) {
            String local = environment.get("LOCALAPPDATA");
            return local == null ? home.resolve("AppData/Local/Dateline") : Path.of(local, "Dateline");
        }
        if (os.startsWith("mac")) {
            return home.resolve("Library/Application Support/Dateline");
        }
        String data = environment.get("XDG_DATA_HOME");
        return data == null || data.isBlank() ? home.resolve(".local/share/dateline") : Path.of(data, "dateline");
    }

    public Path path() {
        return root;
    }

    Path cluster() {
        return root.resolve("postgres");
    }

    Path binaries() {
        return root.resolve("binaries");
    }

    Path log() {
        return root.resolve("postgres.log");
    }

    /** The server's password, made on first use and readable by the owner only. */
    Path passwordFile() throws IOException {
        Path file = root.resolve("postgres.password");
        if (!Files.exists(file)) {
            byte[] secret = new byte[24];
            new SecureRandom().nextBytes(secret);
            Path fresh = Files.createTempFile(root, "password", null);
            restrict(fresh, "rw-------");
            Files.writeString(fresh, HexFormat.of().formatHex(secret));
            Files.move(fresh, file);
        }
        return file;
    }

    /** Takes a lock of this folder, waiting until others let go. */
    Lock lock(String name, boolean shared) throws IOException {
        FileChannel channel = channel(name);
        try {
            return new Lock(channel, channel.lock(0, Long.MAX_VALUE, shared));
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    /** Takes a lock alone if nobody else has it. */
    public Optional<Lock> tryLock(String name) {
        try {
            FileChannel channel = channel(name);
            FileLock lock = tryLock(channel);
            if (lock == null) {
                channel.close();
                return Optional.empty();
            }
            return Optional.of(new Lock(channel, lock));
        } catch (IOException e) {
            throw new PostgresException("cannot lock " + root.resolve(name) + ": " + e.getMessage(), e);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    private FileChannel channel(String name) throws IOException {
        return FileChannel.open(
                root.resolve(name), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }

    private static void restrict(Path path, String permissions) throws IOException {
        if (Files.getFileStore(path).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        }
    }

    /** A lock that is held until it is closed or the process ends, however it ends. */
    public static final class Lock implements AutoCloseable {
        private final FileChannel channel;
        private final FileLock lock;

        private Lock(FileChannel channel, FileLock lock) {
            this.channel = channel;
            this.lock = lock;
        }

        @Override
        public void close() {
            try {
                lock.release();
                channel.close();
            } catch (IOException e) {
                throw new PostgresException("cannot release a lock: " + e.getMessage(), e);
            }
        }
    }
}
