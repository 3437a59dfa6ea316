package org.dateline.core.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the last start noted of the server's process. After a crash or a reboot it may be gone or another's. */
record Postmaster(long pid, int port) {
    private static final int PORT_LINE = 3;
    private static final String NOBODY = String.valueOf(Integer.MAX_VALUE - 1);

    /** What {@code postmaster.pid} says, if it is whole. */
    static Optional<Postmaster> noted(Path cluster) throws IOException {
        Path file = file(cluster);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(file);
        try {
            return lines.size() > PORT_LINE
                    ? Optional.of(new Postmaster(
                            Long.parseLong(lines.get(0).strip()),
                            Integer.parseInt(lines.get(PORT_LINE).strip())))
                    : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    static Path file(Path cluster) {
        return cluster.resolve("postmaster.pid");
    }

    /** Whether the process runs and, as far as the platform tells, is a server of this data directory. */
    boolean runs(Path cluster) {
        return ProcessHandle.of(pid)
                .filter(process -> process.isAlive() && !isZombie(pid))
                .map(ProcessHandle::info)
                .filter(info -> info.command().map(Postmaster::isPostgres).orElse(true))
                .filter(info ->
                        info.arguments().map(words -> isOf(cluster, words)).orElse(true))
                .isPresent();
    }

    /**
     * Writes a number that no process has. PostgreSQL refuses to start while the noted one lives, also as another's or
     * as a zombie; it needs the rest of the file to see whether parts of the dead server still use its memory.
     */
    static void disown(Path cluster) throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(file(cluster)));
        lines.set(0, NOBODY);
        Files.write(file(cluster), lines);
    }

    /** A process that ended and that nobody has asked about, as in a container without an init. */
    private static boolean isZombie(long pid) {
        try {
            String stat = Files.readString(Path.of("/proc", String.valueOf(pid), "stat"));
            return stat.startsWith(" Z", stat.lastIndexOf(')') + 1);
        } catch (IOException notLinux) {
            return false;
        }
    }

    private static boolean isPostgres(String command) {
        return String.valueOf(Path.of(command).getFileName()).startsWith("postgres");
    }

    private static boolean isOf(Path cluster, String... words) {
        for (int i = 0; i + 1 < words.length; i++) {
            if (words[i].equals("-D")) {
                try {
                    return Files.isSameFile(cluster, Path.of(words[i + 1]));
                } catch (IOException gone) {
                    return false;
                }
            }
        }
        return true;
    }
}
