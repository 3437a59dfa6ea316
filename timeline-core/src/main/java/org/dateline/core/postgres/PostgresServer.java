package org.dateline.core.postgres;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A real PostgreSQL in a data folder, shared by the processes that use the folder.
 *
 * <p>The first to come starts it, later ones attach, the last to leave stops it. A server left over by a process that
 * was killed is attached to, owned and later stopped. While it is open, a server that dies is started again on the same
 * port. fsync and synchronous_commit are on; the login is scram-sha-256 with a generated password.
 */
public final class PostgresServer implements AutoCloseable {
    private static final String START = "start.lock";
    private static final String USERS = "users.lock";
    private static final Duration PROBE_EVERY = Duration.ofSeconds(1);
    private static final Duration LONGEST_REVIVAL = Duration.ofSeconds(30);
    private static final int PROBE_TIMEOUT_MILLIS = 2_000;

    private final DataFolder folder;
    private final Consumer<String> progress;
    private final Path programs;
    private final String password;
    private final int port;
    private final DataFolder.Lock inUse;
    private final Thread watch;
    private final CountDownLatch closing = new CountDownLatch(1);
    private final AtomicBoolean closed = new AtomicBoolean();

    private PostgresServer(
            DataFolder folder,
            Consumer<String> progress,
            Path programs,
            String password,
            int port,
            DataFolder.Lock inUse) {
        this.folder = folder;
        this.progress = progress;
        this.programs = programs;
        this.password = password;
        this.port = port;
        this.inUse = inUse;
        this.watch = new Thread(this::watch, "postgres-watch");
        this.watch.setDaemon(true);
    }

    /**
     * Starts the folder's server, or attaches to it.
     *
     * @param progress told in one line what is being done when it takes time
     * @throws PostgresException if it cannot be started
     */
    public static PostgresServer open(DataFolder folder, Consumer<String> progress) {
        try (DataFolder.Lock starting = folder.lock(START, false)) {
            String password = Files.readString(folder.passwordFile());
            Path programs = Binaries.unpack(folder.binaries());
            Cluster cluster = new Cluster(folder, programs);
            boolean isNew = !cluster.exists();
            if (isNew) {
                progress.accept("Preparing the database in " + folder.path());
                cluster.initialise();
            }
            int running = cluster.runningPort();
            int port = running > 0 && answers(running) ? running : freePort();
            if (port != running) {
                removeOldPrograms(folder, programs);
                cluster.start(port);
            }
            Databases.ensure(port, password);
            DataFolder.Lock inUse = folder.lock(USERS, true);
            PostgresServer server = new PostgresServer(folder, progress, programs, password, port, inUse);
            server.watch.start();
            return server;
        } catch (IOException e) {
            throw new PostgresException(
                    "cannot start the database in " + folder.path() + ": " + e.getMessage() + "; see " + folder.log(),
                    e);
        }
    }

    private static void removeOldPrograms(DataFolder folder, Path programs) throws IOException {
        DataFolder.Lock alone = folder.tryLock(USERS).orElse(null);
        if (alone != null) {
            try (alone) {
                Binaries.removeOthers(folder.binaries(), programs);
            }
        }
    }

    public String jdbcUrl() {
        return Databases.url(port, Databases.NAME);
    }

    public String user() {
        return Databases.USER;
    }

    public String password() {
        return password;
    }

    private void watch() {
        while (isOpen()) {
            try {
                if (!closing.await(PROBE_EVERY.toMillis(), TimeUnit.MILLISECONDS) && !answers(port)) {
                    revive();
                }
            } catch (InterruptedException e) {
                return;
            } catch (IOException | RuntimeException e) {
                progress.accept("The database cannot be started again yet: " + e.getMessage());
            }
        }
    }

    private void revive() throws IOException {
        try (DataFolder.Lock starting = folder.lock(START, false)) {
            if (isOpen() && !answers(port)) {
                progress.accept("The database stopped; starting it again");
                new Cluster(folder, programs).start(port);
                progress.accept("The database is back");
            }
        }
    }

    /** Stops using the server; stops it when nobody else uses it. */
    @Override
    public void close() {
        if (closed.getAndSet(true)) {
            return;
        }
        closing.countDown();
        endWatch();
        try (DataFolder.Lock starting = folder.lock(START, false)) {
            inUse.close();
            stopWhen(folder.tryLock(USERS).orElse(null));
        } catch (IOException | RuntimeException e) {
            inUse.close();
            progress.accept("The database could not be stopped (" + e.getMessage() + "); the next start takes it over");
        }
    }

    private boolean isOpen() {
        return closing.getCount() > 0;
    }

    /** Lets a start that is under way come to its end, so that it is not stopped halfway. */
    private void endWatch() {
        try {
            watch.join(LONGEST_REVIVAL.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        watch.interrupt();
    }

    private void stopWhen(DataFolder.@Nullable Lock alone) throws IOException {
        if (alone != null) {
            try (alone) {
                new Cluster(folder, programs).stop();
            }
        }
    }

    private static boolean answers(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), PROBE_TIMEOUT_MILLIS);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
