package org.dateline.web.start;

import io.quarkus.picocli.runtime.annotations.TopCommand;
import io.quarkus.runtime.QuarkusApplication;
import picocli.CommandLine;

/** Runs the command that was typed, inside the started application. */
public class CommandRun implements QuarkusApplication {
    private final DatelineCommand command;
    private final CommandLine.IFactory factory;

    CommandRun(@TopCommand DatelineCommand command, CommandLine.IFactory factory) {
        this.command = command;
        this.factory = factory;
    }

    @Override
    public int run(String... args) {
        return new CommandLine(command, factory)
                .setExecutionExceptionHandler((failure, line, parsed) -> {
                    System.err.println(line.getCommandName() + " failed: " + Failures.inOneLine(failure));
                    return org.dateline.importer.cli.ExitCodes.CANNOT_RUN;
                })
                .execute(args);
    }
}
