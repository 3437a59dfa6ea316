package org.dateline.web.start;

import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.core.store.NotFoundException;
import org.dateline.core.store.Tiles;
import org.dateline.core.store.TimelineReader;
import org.dateline.core.store.TimelineSummary;
import org.dateline.importer.cli.ExitCodes;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code timeline rebuild}: makes what the interactive view counts anew from the events. */
@Command(
        name = "rebuild",
        mixinStandardHelpOptions = true,
        description = "Makes the counts of the interactive view anew from the events; it may run while others read.")
public class RebuildCommand implements Callable<Integer> {
    @Option(names = "--timeline", paramLabel = "NAME", description = "only this one; by default all")
    @Nullable
    String timeline;

    @Inject
    Tiles tiles;

    @Inject
    TimelineReader reader;

    @Override
    public Integer call() {
        List<String> names = timeline != null
                ? List.of(timeline)
                : reader.timelines(true).stream().map(TimelineSummary::name).toList();
        try {
            for (String name : names) {
                System.out.println(name + "\t" + tiles.rebuild(name) + " events");
            }
            return ExitCodes.CLEAN;
        } catch (NotFoundException e) {
            System.err.println(e.getMessage());
            return ExitCodes.USAGE;
        }
    }
}
