package org.dateline.importer.extract.golden;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.dateline.core.model.Document;
import org.dateline.core.model.Statement;
import org.dateline.core.model.TextSpan;
import org.dateline.core.time.When;

/** The notation that all golden lines share: fields, alternatives, {@code ?} for anything, “words” for a part. */
final class Notation {
    static final String ANY = "?";

    private Notation() {}

    /** The fields of a line, parted by a bar with spaces around it; empty ones at the end are filled in. */
    static List<String> fields(String line, int least, int most) {
        List<String> fields = Arrays.stream(line.split("\\s\\|(?=\\s|$)", -1))
                .map(String::strip)
                .toList();
        if (fields.size() < least || fields.size() > most) {
            throw new IllegalArgumentException("not " + least + " to " + most + " fields: " + line);
        }
        return fields;
    }

    static String field(List<String> fields, int index) {
        return index < fields.size() && !fields.get(index).isEmpty() ? fields.get(index) : ANY;
    }

    /** Whether one of the alternatives, parted by bars without spaces, is anything or passes. */
    static boolean oneOf(String alternatives, Predicate<String> passes) {
        return Arrays.stream(alternatives.split("\\|", -1))
                .anyMatch(alternative -> alternative.equals(ANY) || passes.test(alternative));
    }

    /** Whether a name is the wanted one, or has the words that are wanted between “ and ”. */
    static boolean named(String name, String wanted) {
        if (wanted.startsWith("“") && wanted.endsWith("”")) {
            return holdsIgnoringCase(name, wanted.substring(1, wanted.length() - 1));
        }
        return name.equals(wanted);
    }

    static boolean holdsIgnoringCase(String text, String words) {
        return text.toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
    }

    /** Whether a date is the wanted one, or a time of that day. */
    static boolean dated(When when, String wanted) {
        String edtf = String.valueOf(when.edtf());
        return edtf.equals(wanted) || edtf.startsWith(wanted + "T");
    }

    static String words(Document document, Statement statement, List<TextSpan> spans) {
        String text = document.part(statement.in());
        return spans.stream().map(span -> span.in(text)).collect(Collectors.joining(" "));
    }
}
