package org.dateline.web.start;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.dateline.core.ingest.DiskRoom;
import org.dateline.core.postgres.DataFolder;
import org.dateline.core.postgres.PostgresException;
import org.dateline.core.postgres.PostgresServer;
import org.dateline.web.security.SignIn;
import org.jspecify.annotations.Nullable;

/** What must be there before the application starts: a database, a free port, and the settings that follow from them. */
final class Startup implements AutoCloseable {
    static final String ADDRESS = "dateline.address";
    private static final String SESSION_KEY = "quarkus.http.auth.session.encryption-key";
    private static final String SIGN_IN = "dateline.sign-in";
    /** For the eight clients of a benchmark, and for itself. */
    private static final String CONNECTIONS = "10";

    private static final String SERVE_LOCK = "serve.lock";
    private static final String SERVE_ADDRESS = "serve.address";

    private final @Nullable PostgresServer server;
    private final DataFolder.@Nullable Lock serving;
    private final boolean mayRun;
    private boolean closed;

    private Startup(@Nullable PostgresServer server, DataFolder.@Nullable Lock serving, boolean mayRun) {
        this.server = server;
        this.serving = serving;
        this.mayRun = mayRun;
    }

    /** Lets a command answer requests of its own process, on a free port and without sign-in. */
    static void serveOwnProcess() {
        System.setProperty("quarkus.http.host-enabled", "true");
        System.setProperty("quarkus.http.host", "127.0.0.1");
        System.setProperty("quarkus.http.port", "0");
        System.setProperty(SIGN_IN, "false");
        System.setProperty(SESSION_KEY, UUID.randomUUID() + "-" + UUID.randomUUID());
        System.setProperty("quarkus.datasource.jdbc.min-size", CONNECTIONS);
        System.setProperty("quarkus.datasource.jdbc.max-size", CONNECTIONS);
    }

    /** @throws PostgresException if the database cannot be started */
    static Startup prepare(DatelineCommand options, boolean serves) {
        System.setProperty("quarkus.http.host-enabled", String.valueOf(serves));
        if (serves) {
            serve(options);
            if (!Boolean.getBoolean(SIGN_IN) && !SignIn.isLoopback(options.host)) {
                System.err.println(SignIn.needed(options.host));
                return new Startup(null, null, false);
            }
        }
        boolean outside = System.getenv("QUARKUS_DATASOURCE_JDBC_URL") != null
                || System.getProperty("quarkus.datasource.jdbc.url") != null;
        if (outside) {
            // Sessions then end with the process, unless the key is given by QUARKUS_HTTP_AUTH_SESSION_ENCRYPTION_KEY.
            if (System.getenv("QUARKUS_HTTP_AUTH_SESSION_ENCRYPTION_KEY") == null) {
                System.setProperty(SESSION_KEY, UUID.randomUUID() + "-" + UUID.randomUUID());
            }
            return new Startup(null, null, !serves || portIsFree(options));
        }
        DataFolder folder = DataFolder.open(folder(options));
        return serves ? serving(options, folder) : new Startup(database(folder), null, true);
    }

    private static Path folder(DatelineCommand options) {
        return options.data != null ? options.data : usual();
    }

    /** The platform's usual folder. */
    static Path usual() {
        return DataFolder.usual(
                System.getenv(), System.getProperty("os.name"), Path.of(System.getProperty("user.home")));
    }

    private static Startup serving(DatelineCommand options, DataFolder folder) {
        Optional<DataFolder.Lock> alone = folder.tryLock(SERVE_LOCK);
        if (alone.isEmpty()) {
            System.err.println("Dateline already runs on " + folder.path() + address(folder)
                    + "; use that one, or start another with --data DIR --port PORT");
            return new Startup(null, null, false);
        }
        if (!portIsFree(options)) {
            alone.get().close();
            return new Startup(null, null, false);
        }
        try {
            Files.writeString(folder.path().resolve(SERVE_ADDRESS), System.getProperty(ADDRESS));
            System.setProperty(SESSION_KEY, Files.readString(folder.secret("session.key")));
        } catch (IOException e) {
            throw new PostgresException("cannot write to " + folder.path() + ": " + e.getMessage(), e);
        }
        return new Startup(database(folder), alone.get(), true);
    }

    private static String address(DataFolder folder) {
        try {
            return " at " + Files.readString(folder.path().resolve(SERVE_ADDRESS));
        } catch (IOException notWrittenYet) {
            return "";
        }
    }

    private static void serve(DatelineCommand options) {
        String named = options.host.contains(":") ? "[" + options.host + "]" : options.host;
        System.setProperty(ADDRESS, "http://" + named + ":" + options.port + "/");
        options.lexicon.use();
        System.setProperty("quarkus.http.host", options.host);
        System.setProperty("quarkus.http.port", String.valueOf(options.port));
        if (options.signIn || Boolean.parseBoolean(System.getenv("DATELINE_SIGN_IN"))) {
            System.setProperty(SIGN_IN, "true");
        }
    }

    private static boolean portIsFree(DatelineCommand options) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(options.host), options.port));
            return true;
        } catch (IOException | IllegalArgumentException e) {
            System.err.println("cannot listen on " + options.host + " port " + options.port + " (" + e.getMessage()
                    + "); choose another with --port PORT");
            return false;
        }
    }

    private static PostgresServer database(DataFolder folder) {
        PostgresServer server = PostgresServer.open(folder, System.err::println);
        System.setProperty("quarkus.datasource.jdbc.url", server.jdbcUrl());
        System.setProperty("quarkus.datasource.username", server.user());
        System.setProperty("quarkus.datasource.password", server.password());
        System.setProperty(DiskRoom.DATA_FOLDER, folder.path().toString());
        return server;
    }

    /** False when the reason not to run has been said. */
    boolean mayRun() {
        return mayRun;
    }

    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        if (server != null) {
            server.close();
        }
        if (serving != null) {
            serving.close();
        }
    }
}
