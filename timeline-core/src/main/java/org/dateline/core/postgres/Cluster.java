package org.dateline.core.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** One PostgreSQL data directory, and the programs that make, start and stop it. The caller holds the start lock. */
final class Cluster {
    private static final long LONGEST_LOG = 10 << 20;
    private static final String SECONDS_TO_START = "120";

    private final DataFolder folder;
    private final Path programs;

    Cluster(DataFolder folder, Path programs) {
        this.folder = folder;
        this.programs = programs;
    }

    boolean exists() {
        return Files.exists(folder.cluster().resolve("PG_VERSION"));
    }

    /** Makes the directory, or nothing of it: it is made beside and then moved into place. */
    void initialise() throws IOException {
        Path fresh = folder.path().resolve("postgres.new");
        remove(fresh);
        run(
                "initdb",
                "--pgdata=" + fresh,
                "--username=" + Databases.USER,
                "--auth=scram-sha-256",
                "--pwfile=" + folder.passwordFile(),
                "--encoding=UTF8",
                "--locale-provider=builtin",
                "--locale=C.UTF-8",
                "--no-instructions");
        Files.move(fresh, folder.cluster(), StandardCopyOption.ATOMIC_MOVE);
    }

    /** The port of this directory's running server, or 0. */
    int runningPort() throws IOException {
        return Postmaster.noted(folder.cluster())
                .filter(noted -> noted.runs(folder.cluster()))
                .map(Postmaster::port)
                .orElse(0);
    }

    void start(int port) throws IOException {
        Postmaster noted = Postmaster.noted(folder.cluster()).orElse(null);
        if (noted != null && !noted.runs(folder.cluster())) {
            Postmaster.disown(folder.cluster());
        }
        setAside(folder.log());
        setAside(folder.commandLog());
        // The socket folder is switched off: the login is by password over loopback alone, on every platform.
        String settings = String.join(
                " ",
                "-c listen_addresses=127.0.0.1",
                "-c port=" + port,
                "-c unix_socket_directories=",
                "-c ssl=off",
                "-c fsync=on",
                "-c synchronous_commit=on",
                "-c full_page_writes=on",
                "-c max_connections=100",
                "-c timezone=UTC");
        run(
                "pg_ctl",
                "start",
                "--pgdata=" + folder.cluster(),
                "--log=" + folder.log(),
                "--wait",
                "--timeout=" + SECONDS_TO_START,
                "--silent",
                "--options=" + settings);
    }

    void stop() throws IOException {
        if (runningPort() > 0) {
            run("pg_ctl", "stop", "--pgdata=" + folder.cluster(), "--mode=fast", "--wait", "--silent");
        }
    }

    /** Keeps a log from growing without end: a long one becomes the one old one. */
    private static void setAside(Path log) throws IOException {
        if (Files.exists(log) && Files.size(log) > LONGEST_LOG) {
            Files.move(log, log.resolveSibling(log.getFileName() + ".old"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private void run(String program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(asOrdinaryUser());
        command.add(programs.resolve(program).toString());
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(
                        ProcessBuilder.Redirect.appendTo(folder.commandLog().toFile()))
                .start();
        process.getOutputStream().close();
        try {
            if (process.waitFor() != 0) {
                throw new IOException(program + " ended with " + process.exitValue() + ", see " + folder.commandLog());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while waiting for " + program, e);
        }
    }

    /** PostgreSQL refuses to run as root: there it runs in a user namespace, in which root is nobody. */
    private static List<String> asOrdinaryUser() {
        boolean linux = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("linux");
        return linux && "root".equals(System.getProperty("user.name")) ? List.of("unshare", "--user") : List.of();
    }

    private static void remove(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
