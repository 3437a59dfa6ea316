package org.dateline.web.badtimes;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The built application as a process of its own, on a data folder. */
final class Running implements AutoCloseable {
    private static final Path BUILT = Path.of("target", "quarkus-app", "quarkus-run.jar");
    private static final int LONGEST_SECONDS = 120;

    private final Process process;

    private Running(Process process) {
        this.process = process;
    }

    /** @param words what {@code ./timeline} is called with */
    static Running start(Path data, String... words) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-jar",
                BUILT.toAbsolutePath().toString()));
        command.addAll(List.of(words));
        command.addAll(List.of("--data", data.toString()));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log(data).toFile()));
        builder.environment().keySet().removeIf(name -> name.startsWith("QUARKUS_") || name.startsWith("DATELINE_"));
        Process process = builder.start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        return new Running(process);
    }

    /** What all processes on a data folder printed. */
    static Path log(Path data) {
        return data.resolveSibling(data.getFileName() + ".log");
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** {@code kill -9} of PostgreSQL's first process; the others end by themselves. */
    static boolean killPostgres(Path data) throws IOException {
        Path note = data.resolve("postgres").resolve("postmaster.pid");
        if (!Files.exists(note)) {
            return false;
        }
        return ProcessHandle.of(Long.parseLong(Files.readAllLines(note).get(0).strip()))
                .map(ProcessHandle::destroyForcibly)
                .orElse(false);
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Waits for its end and says with what it ended. */
    int ended() throws InterruptedException {
        if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
            throw new AssertionError("it did not end within " + LONGEST_SECONDS + " s");
        }
        return process.exitValue();
    }

    /** Waits until it ends, but not longer than this; whether it has ended. */
    boolean endsWithin(long millis) throws InterruptedException {
        return process.waitFor(millis, TimeUnit.MILLISECONDS);
    }

    /** {@code kill -9}. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        ended();
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}
