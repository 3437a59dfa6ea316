package org.dateline.web.start;

import io.quarkus.picocli.runtime.annotations.TopCommand;
import io.quarkus.runtime.Quarkus;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.dateline.core.store.StorePulse;
import org.dateline.core.store.TileWorker;
import org.dateline.importer.cli.ExitCodes;
import org.dateline.importer.cli.ImportCommand;
import org.dateline.importer.cli.LexiconOption;
import org.dateline.importer.pipeline.ImportWorkers;
import org.dateline.web.security.SignIn;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** {@code timeline}: starts the application; its subcommands do one thing and end. */
@TopCommand
@Command(
        name = "timeline",
        mixinStandardHelpOptions = true,
        version = "Dateline 0.1.0",
        description = "Starts Dateline: its database, its seed timelines on first start, and the web application.",
        subcommands = {
            ImportCommand.class,
            UserCommand.class,
            RebuildCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            ExportCommand.class,
            BenchCommand.class
        },
        footer = {
            "",
            "Without a database or the application:",
            "  extract   finds dates, statements and events in a text, as JSON lines",
            "  date      says what a date in words means, and why",
            "  evaluate  scores what is found against what people marked",
            "",
            "An outside PostgreSQL: set QUARKUS_DATASOURCE_JDBC_URL, such as jdbc:postgresql://host/db?user=U&password=P"
        })
public class DatelineCommand implements Callable<Integer> {
    /** Each import worker holds one of the eight connections while it reads. */
    private static final int MOST_BACKGROUND = 3;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            description = "where the embedded database lives; by default the platform's usual place")
    @Nullable
    Path data;

    @Option(names = "--port", paramLabel = "PORT", description = "default: ${DEFAULT-VALUE}", defaultValue = "8080")
    int port;

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            description = "default: 127.0.0.1; any other address needs --sign-in")
    String host = "127.0.0.1";

    @Option(names = "--sign-in", description = "only users with a password or token may enter")
    boolean signIn;

    @Mixin
    LexiconOption lexicon = new LexiconOption();

    @Option(names = "--no-seeds", description = "do not load the seed timelines on first start")
    boolean noSeeds;

    @Inject
    Seeds seeds;

    @Inject
    SignIn accounts;

    @Inject
    StorePulse pulse;

    @Inject
    TileWorker tiles;

    @Inject
    ImportWorkers workers;

    @Override
    public Integer call() {
        pulse.start();
        tiles.start();
        if (!noSeeds) {
            seeds.loadOnFirstStart();
        }
        System.out.println("Dateline is ready at " + System.getProperty(Startup.ADDRESS) + "  (Ctrl+C stops it)");
        if (accounts.lacksUsers()) {
            System.out.println("Nobody can sign in yet; make the first user with: ./timeline user add NAME --role ADMIN"
                    + (data == null ? "" : " --data " + data));
        }
        int background = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
        workers.start(Math.min(background, MOST_BACKGROUND), null);
        Quarkus.waitForExit();
        return ExitCodes.CLEAN;
    }
}
