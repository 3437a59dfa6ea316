package org.dateline.importer.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The commands that need no database and no application: they start at once. */
public final class PlainMain {
    private static final int CANNOT_RUN = 3;

    private PlainMain() {}

    @Command(name = "timeline", description = "Text to timeline.", mixinStandardHelpOptions = true)
    private static final class Root {}

    /** Runs a subcommand and exits with its code. */
    public static void main(String... args) {
        PrintStream out = new PrintStream(
                new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16),
                false,
                StandardCharsets.UTF_8);
        int code = commands(out).execute(args);
        out.flush();
        System.exit(code);
    }

    static CommandLine commands(PrintStream out) {
        CommandLine root = new CommandLine(new Root());
        root.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
        root.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
        root.addSubcommand(new ExtractCommand(System.in, out));
        root.addSubcommand(new DateCommand());
        root.addSubcommand(new EvaluateCommand(out));
        root.setParameterExceptionHandler(new WrongUsage());
        root.setExecutionExceptionHandler((failure, command, parsed) -> {
            command.getErr().println("cannot run: " + failure);
            return CANNOT_RUN;
        });
        return root;
    }
}
