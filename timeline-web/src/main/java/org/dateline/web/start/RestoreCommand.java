package org.dateline.web.start;

import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.dateline.core.backup.BackupException;
import org.dateline.core.backup.BackupFile;
import org.dateline.core.backup.Restore;
import org.dateline.importer.cli.ExitCodes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code timeline restore}: a backup into an empty place, or only looked through. */
@Command(
        name = "restore",
        mixinStandardHelpOptions = true,
        description = {
            "Brings a backup back into an empty place, all of it or nothing: a new folder (--data NEWDIR), or a database"
                    + " without timelines.",
            "Users and their passwords and tokens come back, too. A backup of an older Dateline is brought up to date."
        })
public class RestoreCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "what ./timeline backup made")
    Path file = Path.of("");

    @Option(names = "--check", description = "only read the file and say whether it is whole; needs no database")
    boolean check;

    @Inject
    Restore restore;

    @Override
    public Integer call() {
        return with(saved -> {
            restore.from(saved);
            System.out.println("restored " + BackupCommand.what(saved.manifest()));
        });
    }

    /** Reads the file through without a database. */
    int checkOnly() {
        return with(saved -> {
            saved.check();
            System.out.println(file + " is whole: " + BackupCommand.what(saved.manifest()));
        });
    }

    /** Refuses what is no whole backup, in one line, before a database is made for it. */
    int readable() {
        return with(saved -> {});
    }

    private interface Work {
        void on(BackupFile saved);
    }

    private int with(Work work) {
        try (BackupFile saved = BackupFile.open(file)) {
            work.on(saved);
            return ExitCodes.CLEAN;
        } catch (BackupException e) {
            System.err.println(e.getMessage());
            return ExitCodes.CANNOT_RUN;
        }
    }
}
