package org.dateline.importer.extract.timex;

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

    /** Meaning of a slot's first occurrence. */
    Optional<String> slot(String name) {
        return slots(name).stream().findFirst();
    }

    /** Meanings of a slot's occurrences in text order, also those of its loose form. */
    List<String> slots(String name) {
        return captures.stream()
                .filter(capture -> capture.slot().equals(name) || capture.slot().equals("loose-" + name))
                .map(RulePattern.Capture::value)
                .toList();
    }

    /** A setting of the rule as a number, or another one when it has none. */
    int number(int index, int otherwise) {
        return index < rule.settings().size() ? Integer.parseInt(rule.settings().get(index)) : otherwise;
    }
}
