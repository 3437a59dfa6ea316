package org.dateline.importer.read;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.dateline.importer.extract.lexicon.UserLexicon;
import org.dateline.importer.extract.lexicon.UserLexicon.UnreadableLexiconException;

/** Reads the file with a user's own countries, organisations, leaders and titles. */
public final class LexiconFile {
    private LexiconFile() {}

    /**
     * Reads a file in UTF-8.
     *
     * @throws UnreadableLexiconException if it cannot be read or a line of it is wrong
     */
    public static UserLexicon read(Path file) {
        try {
            return UserLexicon.read(file.toString(), Files.readAllLines(file));
        } catch (MalformedInputException e) {
            throw new UnreadableLexiconException("lexicon " + file + ": it is not in UTF-8; save it so");
        } catch (IOException e) {
            throw new UnreadableLexiconException(
                    "lexicon " + file + ": it cannot be read; check that the file is there and that you may read it");
        }
    }

    /**
     * The SHA-256 of a file, in hexadecimal.
     *
     * @throws UnreadableLexiconException if it cannot be read
     */
    public static String sha256(Path file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (IOException e) {
            throw new UnreadableLexiconException(
                    "lexicon " + file + ": it cannot be read; check that the file is there and that you may read it");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
