package org.dateline.web.event;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Says which fields of an event a change touched, in the words of its form. */
final class ChangedFields {
    private static final Set<String> DATE = Set.of("when", "zone");
    private static final Set<String> WHY_THE_DATE =
            Set.of("basis", "rule", "anchor", "inferred", "reason", "expression");
    private static final Map<String, String> WORDS = Map.of(
            "cameo", "CAMEO code",
            "pinned", "status",
            "citation", "source",
            "evidence", "source",
            "other", "the other event",
            "url", "link to the source");

    private ChangedFields() {}

    /** What went with the change of a date, such as its reason, is not told beside it. */
    static String inWords(List<String> fields) {
        boolean newDate = fields.stream().anyMatch(DATE::contains);
        Set<String> words = new LinkedHashSet<>();
        for (String field : fields) {
            if (DATE.contains(field)) {
                words.add("date");
            } else if (WHY_THE_DATE.contains(field)) {
                words.add(newDate ? "date" : "why it is that date");
            } else {
                words.add(WORDS.getOrDefault(field, field));
            }
        }
        return String.join(", ", words);
    }
}
