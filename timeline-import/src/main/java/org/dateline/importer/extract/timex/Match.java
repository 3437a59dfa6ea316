package org.dateline.importer.extract.timex;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A rule that fits some tokens of a sentence.
 *
 * @param rule the rule
 * @param first its first token
 * @param end one past its last token
 * @param captures its slots' meanings in text order
 */
record Match(TemporalRule rule, int first, int end, List<RulePattern.Capture> captures) {
    private static final String LOOSE = "loose-";

    /** Meaning of a slot's first occurrence. */
    Optional<String> slot(String name) {
        for (RulePattern.Capture capture : captures) {
            if (is(capture, name)) {
                return Optional.of(capture.value());
            }
        }
        return Optional.empty();
    }

    /** Meanings of a slot's occurrences in text order, also those of its loose form. */
    List<String> slots(String name) {
        List<String> values = new ArrayList<>(captures.size());
        for (RulePattern.Capture capture : captures) {
            if (is(capture, name)) {
                values.add(capture.value());
            }
        }
        return values;
    }

    private static boolean is(RulePattern.Capture capture, String name) {
        String slot = capture.slot();
        boolean loose = slot.length() == LOOSE.length() + name.length() && slot.startsWith(LOOSE) && slot.endsWith(name);
        return loose || slot.equals(name);
    }

    /** A setting of the rule as a number, or another one when it has none. */
    int number(int index, int otherwise) {
        return index < rule.settings().size() ? Integer.parseInt(rule.settings().get(index)) : otherwise;
    }
}
