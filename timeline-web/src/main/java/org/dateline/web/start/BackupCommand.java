package org.dateline.web.start;

import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.dateline.core.backup.Backup;
import org.dateline.core.backup.BackupException;
import org.dateline.core.backup.Manifest;
import org.dateline.importer.cli.ExitCodes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code timeline backup}: all that is stored into one file. */
@Command(
        name = "backup",
        mixinStandardHelpOptions = true,
        description = {
            "Writes all timelines, their history and the users into one file, as they are at one moment.",
            "Dateline may run meanwhile. The file holds what users' passwords and tokens are checked against, and is"
                    + " readable by its owner only: keep it like a key."
        })
public class BackupCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "the file to make; one that is there is not overwritten")
    Path file = Path.of("");

    @Inject
    Backup backup;

    @Override
    public Integer call() {
        try {
            System.out.println(file + ": " + what(backup.write(file)));
            return ExitCodes.CLEAN;
        } catch (BackupException e) {
            System.err.println(e.getMessage());
            return ExitCodes.CANNOT_RUN;
        }
    }

    static String what(Manifest manifest) {
        return manifest.rows() + " rows of " + manifest.tables().size() + " tables, schema " + manifest.schema()
                + ", made " + manifest.madeAt();
    }
}
