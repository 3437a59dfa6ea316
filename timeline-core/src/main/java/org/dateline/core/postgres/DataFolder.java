package org.dateline.core.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

/** The folder that holds the embedded server's data, its login, and the locks that keep processes apart. */
public final class DataFolder {
    private static final Set<String> OURS = Set.of("postgres", "serve.lock", "start.lock", "users.lock");
    /** What a file system or its viewer puts into a folder of its own accord. */
    private static final Set<String> ALWAYS_THERE = Set.of("lost+found", ".DS_Store");

    private final Path root;

    private DataFolder(Path root) {
        this.root = root;
    }

    /**
     * Opens a folder, making it when it is not there. A folder that is there keeps its permissions, and must be empty or
     * one of ours.
     *
     * @throws PostgresException if it cannot be made or written to, or holds something else
     */
    public static DataFolder open(Path path) {
        Path root = path.toAbsolutePath().normalize();
        try {
            if (!Files.isDirectory(root)) {
                Files.createDirectories(root);
                restrict(root, "rwx------");
            } else if (!isOursOrEmpty(root)) {
                throw new PostgresException("the folder " + root
                        + " holds other files and no data of Dateline; choose an empty or new one with --data DIR");
            }
            return new DataFolder(root);
        } catch (IOException e) {
            throw new PostgresException(
                    "cannot use the data folder " + root + " (" + e + "); choose another with --data DIR", e);
        }
    }

    private static boolean isOursOrEmpty(Path root) throws IOException {
        try (Stream<Path> files = Files.list(root)) {
            List<String> names =
                    files.map(file -> String.valueOf(file.getFileName())).toList();
            return names.stream().anyMatch(OURS::contains) || ALWAYS_THERE.containsAll(names);
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

    /** What PostgreSQL's programs said. */
    Path commandLog() {
        return root.resolve("commands.log");
    }

    Path log() {
        return root.resolve("postgres.log");
    }

    /** The server's password, made on first use. */
    Path passwordFile() throws IOException {
        return secret("postgres.password");
    }

    /** A random secret, made on first use and readable by the owner only. */
    public Path secret(String name) throws IOException {
        Path file = root.resolve(name);
        if (!Files.exists(file)) {
            byte[] secret = new byte[24];
            new SecureRandom().nextBytes(secret);
            Path fresh = Files.createTempFile(root, "secret", null);
            restrict(fresh, "rw-------");
            Files.writeString(fresh, HexFormat.of().formatHex(secret));
            Files.move(fresh, file);
        }
        return file;
    }

    /** Takes a lock of this folder, waiting until others let go. */
    Lock lock(String name, boolean shared) throws IOException {
        return FileLocks.take(root.resolve(name), shared);
    }

    /** Takes a lock alone if nobody else has it, in this process or another. */
    public Optional<Lock> tryLock(String name) {
        try {
            return Optional.ofNullable(FileLocks.tryTake(root.resolve(name)));
        } catch (IOException e) {
            throw new PostgresException("cannot lock " + root.resolve(name) + ": " + e.getMessage(), e);
        }
    }

    private static void restrict(Path path, String permissions) throws IOException {
        if (Files.getFileStore(path).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        }
    }

    /** A lock that is held until it is closed or the process ends, however it ends. */
    public static final class Lock implements AutoCloseable {
        private final Release release;
        private final AtomicBoolean closed = new AtomicBoolean();

        Lock(Release release) {
            this.release = release;
        }

        @Override
        public void close() {
            if (closed.getAndSet(true)) {
                return;
            }
            try {
                release.run();
            } catch (IOException e) {
                throw new PostgresException("cannot release a lock: " + e.getMessage(), e);
            }
        }
    }

    interface Release {
        void run() throws IOException;
    }
}
