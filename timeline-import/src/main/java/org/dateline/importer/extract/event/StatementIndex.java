package org.dateline.importer.extract.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.core.model.TextSpan;
import org.dateline.importer.extract.reading.ReadSentence;
import org.dateline.importer.extract.statement.Attributed;
import org.jspecify.annotations.Nullable;

/** Which statement holds a place of the text, looked up in blocks of characters so that long texts stay linear. */
final class StatementIndex {
    private static final int BLOCK = 512;

    private final Map<Integer, List<Held>> byBlock = new HashMap<>();
    private final Map<Integer, List<Attributed>> byCue = new HashMap<>();

    /** A stretch of what a statement says, and how long all is that it says. */
    private record Held(TextSpan span, Attributed statement, int length) {}

    StatementIndex(List<Attributed> statements) {
        for (Attributed statement : statements) {
            int length = statement.length();
            for (TextSpan span : statement.statement().content()) {
                for (int block = span.start() / BLOCK; block <= (span.end() - 1) / BLOCK; block++) {
                    byBlock.computeIfAbsent(block, key -> new ArrayList<>()).add(new Held(span, statement, length));
                }
            }
            int cue = statement.sentence().token(statement.cueToken()).start();
            byCue.computeIfAbsent(cue, key -> new ArrayList<>()).add(statement);
        }
    }

    /** The shortest statement whose content holds a character, or null. */
    @Nullable
    Attributed innermost(int character) {
        Held best = null;
        for (Held each : byBlock.getOrDefault(character / BLOCK, List.of())) {
            boolean holds =
                    each.span().start() <= character && character < each.span().end();
            if (holds && (best == null || each.length() < best.length())) {
                best = each;
            }
        }
        return best == null ? null : best.statement();
    }

    /** The statement whose cue is a token. */
    Optional<Attributed> byCue(ReadSentence s, int token) {
        return byCue.getOrDefault(s.token(token).start(), List.of()).stream().findFirst();
    }
}
