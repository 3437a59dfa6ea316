package org.dateline.importer.extract.event;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dateline.core.model.Modality;
import org.dateline.importer.extract.lexicon.DataFile;

/** What words make of the acts that depend on them, from {@code event-scopes.txt}; the file says how it is written. */
final class ScopeLexicon {
    private final Map<String, Scope> scopes = new HashMap<>();

    /** What kind of word it is. */
    enum Kind {
        VERB,
        NOUN,
        ADJECTIVE,
        ADVERB,
        OPENER,
        PREPOSITION
    }

    /** What becomes of an act. */
    enum Effect {
        /** As sure as the word itself. */
        HAPPENED,
        /** Told as known, whatever becomes of the word itself. */
        FACT,
        PLANNED,
        CLAIMED,
        DENIED,
        NEGATED,
        EXPECTED,
        DEMANDED,
        OFFERED,
        CONDITIONAL,
        ONGOING;

        Modality modality() {
            return this == FACT ? Modality.HAPPENED : Modality.valueOf(name());
        }

        private Effect underNegation() {
            return switch (this) {
                case HAPPENED, PLANNED, ONGOING -> NEGATED;
                case FACT -> FACT;
                case DENIED -> CLAIMED;
                case CLAIMED, NEGATED, EXPECTED, DEMANDED, OFFERED, CONDITIONAL -> CONDITIONAL;
            };
        }
    }

    /**
     * What a word makes of what depends on it.
     *
     * @param effect where the word holds
     * @param negated where the word itself is negated
     */
    record Scope(Effect effect, Effect negated) {
        static Scope of(Effect effect) {
            return new Scope(effect, effect.underNegation());
        }
    }

    /** Reads the file. */
    ScopeLexicon() {
        for (DataFile.Row row : DataFile.rows("event-scopes.txt")) {
            Kind kind = Kind.valueOf(row.column(0).toUpperCase(Locale.ROOT));
            Effect effect = effect(row.column(3));
            Scope scope = row.column(4).isEmpty() ? Scope.of(effect) : new Scope(effect, effect(row.column(4)));
            for (String word : row.list(1)) {
                if (row.list(2).isEmpty()) {
                    scopes.putIfAbsent(key(kind, word, ""), scope);
                }
                row.list(2).forEach(frame -> scopes.putIfAbsent(key(kind, word, frame), scope));
            }
        }
    }

    private static Effect effect(String word) {
        return Effect.valueOf(word.toUpperCase(Locale.ROOT));
    }

    private static String key(Kind kind, String word, String frame) {
        return kind.ordinal() + word + "|" + frame;
    }

    /**
     * What a word makes of an act.
     *
     * @param frame how the act depends on it, empty for kinds without frames
     */
    Optional<Scope> of(Kind kind, String word, String frame) {
        return Optional.ofNullable(scopes.get(key(kind, word, frame)));
    }
}
