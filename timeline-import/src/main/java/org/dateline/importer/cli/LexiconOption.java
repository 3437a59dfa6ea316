package org.dateline.importer.cli;

import java.nio.file.Path;
import org.dateline.importer.extract.lexicon.UserLexicon;
import org.dateline.importer.extract.lexicon.UserLexicon.UnreadableLexiconException;
import org.dateline.importer.pipeline.OwnLexicon;
import org.dateline.importer.read.LexiconFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The user's own countries, organisations, leaders and titles. */
public final class LexiconOption {
    @Option(
            names = "--lexicon",
            paramLabel = "FILE",
            description = "your own countries, organisations, leaders and titles (docs/lexicon.md)")
    @Nullable
    Path file;

    @Spec(Spec.Target.MIXEE)
    CommandSpec command;

    /**
     * What the file says; nothing where none is given.
     *
     * @throws ParameterException naming the file, the line and what to do
     */
    UserLexicon read() {
        if (file == null) {
            return UserLexicon.NONE;
        }
        try {
            return LexiconFile.read(file);
        } catch (UnreadableLexiconException e) {
            throw new ParameterException(command.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }

    /**
     * Makes the file the setting that the application starts with; to be called before it starts.
     *
     * @throws ParameterException naming the file, the line and what to do
     */
    public void use() {
        if (file != null) {
            read();
            System.setProperty(OwnLexicon.SETTING, file.toAbsolutePath().toString());
        }
    }
}
