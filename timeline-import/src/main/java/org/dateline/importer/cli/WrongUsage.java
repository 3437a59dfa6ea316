package org.dateline.importer.cli;

import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;

/** Says what is wrong with what was typed in one line, and where to read more. */
public final class WrongUsage implements IParameterExceptionHandler {
    @Override
    public int handleParseException(ParameterException failure, String[] args) {
        failure.getCommandLine().getErr().println(line(failure));
        return ExitCodes.USAGE;
    }

    /** The line. */
    public static String line(ParameterException failure) {
        CommandLine command = failure.getCommandLine();
        String name = command.getParent() == null ? "" : command.getCommandName() + " ";
        return failure.getMessage() + "; see ./timeline " + name + "--help";
    }
}
