package org.dateline.importer.pipeline;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.file.Path;
import java.util.Optional;
import org.dateline.importer.extract.lexicon.UserLexicon;
import org.dateline.importer.read.LexiconFile;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The user's own lexicon: the file that the setting {@code dateline.lexicon} names. A wrong one stops the start. */
@ApplicationScoped
public class OwnLexicon {
    /** The setting, which {@code --lexicon} sets too. */
    public static final String SETTING = "dateline.lexicon";

    private final UserLexicon words;
    private final String fingerprint;

    OwnLexicon(@ConfigProperty(name = SETTING) Optional<String> file) {
        words = file.filter(name -> !name.isBlank())
                .map(name -> LexiconFile.read(Path.of(name)))
                .orElse(UserLexicon.NONE);
        fingerprint = file.filter(name -> !name.isBlank())
                .map(name -> LexiconFile.sha256(Path.of(name)))
                .orElse("");
    }

    void start(@Observes StartupEvent event) {
        // Only to be made at the start, so that a wrong file is told of there.
    }

    /** The SHA-256 of the file, in hexadecimal; empty where there is none. */
    public String fingerprint() {
        return fingerprint;
    }

    /** What it says. */
    public UserLexicon words() {
        return words;
    }
}
