package org.dateline.importer.extract.timex;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.model.Timex3;
import org.jspecify.annotations.Nullable;

/**
 * Events that the text has given a day, for "three days after the invasion" to count from. One that has been given two
 * days is not counted from.
 */
final class DatedEvents {
    private static final int LONGEST_COUNT = 4;

    private final Vocabulary words;
    private final Map<String, Optional<Narrated>> days = new HashMap<>();

    DatedEvents(Vocabulary words) {
        this.words = words;
    }

    /** A length of time, and the event after or before which it is counted. */
    record Hanging(Expression expression, Narrated event) {}

    /** Keeps the events of a sentence that holds one day and no other date. */
    void read(List<Token> tokens, List<Narrated> dates) {
        if (dates.size() != 1 || !dates.get(0).isDay()) {
            return;
        }
        Narrated day = dates.get(0);
        for (int i = 1; i < tokens.size(); i++) {
            String event = tokens.get(i).key();
            if (words.meaning("event", event) != null && isDefinite(tokens.get(i - 1))) {
                days.merge(event, Optional.of(day), (one, other) -> one.equals(other) ? one : Optional.empty());
            }
        }
    }

    /** The expression with its event, when the event's day is known. */
    @Nullable
    Hanging hanging(List<Token> tokens, Expression expression) {
        int at = expression.end();
        boolean fits = at + 2 < tokens.size()
                && expression.meaning() instanceof Meaning.Fixed fixed
                && fixed.type() == Timex3.Type.DURATION
                && Set.of("after", "before").contains(tokens.get(at).key())
                && isDefinite(tokens.get(at + 1));
        Optional<Narrated> event =
                fits ? days.getOrDefault(tokens.get(at + 2).key(), Optional.empty()) : Optional.empty();
        Shift shift = event.isEmpty()
                ? null
                : shift(
                        ((Meaning.Fixed) expression.meaning()).value(),
                        tokens.get(at).key());
        return shift == null
                ? null
                : new Hanging(new Expression(expression.first(), at + 3, "after-event", shift), event.get());
    }

    private static @Nullable Shift shift(String duration, String side) {
        String unit = duration.substring(duration.length() - 1);
        String count = duration.substring(1, duration.length() - 1);
        boolean plain = count.length() <= LONGEST_COUNT
                && !count.isEmpty()
                && count.chars().allMatch(Character::isDigit);
        return plain
                ? new Shift(unit, Integer.parseInt(count) * (side.equals("after") ? 1 : -1), true, false, Edge.NONE)
                : null;
    }

    private boolean isDefinite(Token token) {
        return words.meaning("definite", token.key()) != null;
    }
}
