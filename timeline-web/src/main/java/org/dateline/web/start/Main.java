package org.dateline.web.start;

import io.quarkus.runtime.Application;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.util.ArrayList;
import java.util.List;
import org.dateline.core.postgres.PostgresException;
import org.dateline.importer.cli.ExitCodes;
import org.dateline.importer.cli.ImportCommand;
import org.dateline.importer.cli.WrongUsage;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Where {@code ./timeline} begins: what is typed is checked before a database or an application is started. */
@QuarkusMain
public final class Main {
    private Main() {}

    public static void main(String... args) {
        CommandLine line = new CommandLine(new DatelineCommand());
        try {
            ParseResult parsed = line.parseArgs(args);
            if (CommandLine.printHelpIfRequested(parsed)) {
                System.exit(ExitCodes.CLEAN);
            }
            check(parsed);
            if (last(parsed).getCommand() instanceof RestoreCommand restore) {
                int read = restore.check ? restore.checkOnly() : restore.readable();
                if (restore.check || read != ExitCodes.CLEAN) {
                    System.exit(read);
                }
            }
            System.exit(run(line.getCommand(), parsed, args));
        } catch (ParameterException e) {
            System.err.println(WrongUsage.line(e));
            System.exit(ExitCodes.USAGE);
        } catch (PostgresException e) {
            System.err.println(e.getMessage());
            System.exit(ExitCodes.CANNOT_RUN);
        }
    }

    private static void check(ParseResult parsed) {
        CommandLine last = last(parsed);
        if (last.getCommand() instanceof ImportCommand command) {
            command.check();
        }
        if (last.getCommand() instanceof UserCommand) {
            throw new ParameterException(last, "say what to do: add, remove, list, token, tokens or revoke");
        }
    }

    private static CommandLine last(ParseResult parsed) {
        List<CommandLine> lines = parsed.asCommandLineList();
        return lines.get(lines.size() - 1);
    }

    private static int run(DatelineCommand options, ParseResult parsed, String... args) {
        boolean serves = !parsed.hasSubcommand();
        if (last(parsed).getCommand() instanceof BenchCommand && options.data == null) {
            // Never among the timelines of a reader.
            options.data = Startup.usual().resolveSibling("dateline-bench");
        }
        try (Startup startup = Startup.prepare(options, serves)) {
            if (!startup.mayRun()) {
                return ExitCodes.CANNOT_RUN;
            }
            if (last(parsed).getCommand() instanceof BackupCommand
                    || last(parsed).getCommand() instanceof RestoreCommand) {
                // A backup leaves the tables as they are, and a restore begins with those of the backup.
                System.setProperty("quarkus.flyway.migrate-at-start", "false");
            }
            if (last(parsed).getCommand() instanceof BenchCommand) {
                Startup.serveOwnProcess();
            }
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(startup), "stop"));
            List<Integer> ended = new ArrayList<>();
            Quarkus.run(
                    CommandRun.class,
                    (code, failure) -> {
                        if (failure != null) {
                            System.err.println("Dateline could not start: " + Failures.inOneLine(failure));
                        }
                        ended.add(failure != null ? ExitCodes.CANNOT_RUN : code);
                    },
                    args);
            return ended.isEmpty() ? ExitCodes.CLEAN : ended.get(0);
        }
    }

    /** After Ctrl+C or SIGTERM: the database goes only when the application has let go of it. */
    private static void stop(Startup startup) {
        Application application = Application.currentApplication();
        if (application != null) {
            application.awaitShutdown();
        }
        startup.close();
    }
}
