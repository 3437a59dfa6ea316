package org.dateline.importer.extract.golden;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.core.model.Document;
import org.dateline.core.model.Statement;

/**
 * What a golden line tells of a statement: {@code speaker | date | first words ... last words | via | direct}.
 *
 * @param speaker canonical names, or “words” of the source in the text
 * @param date EDTF of when it was said
 * @param first what the content begins with, its quotation mark aside
 * @param last what it ends with, its last marks aside; empty for anything
 * @param via who passed it on; an empty alternative for nobody
 * @param quotation direct, indirect or mixed
 */
record StatementPicture(String speaker, String date, String first, String last, String via, String quotation) {
    private static final String MARKS = "\"“”‘’'«»";
    private static final Set<String> QUOTATIONS = Set.of("direct", "indirect", "mixed", Notation.ANY);

    /** @throws IllegalArgumentException if the line cannot be read */
    static StatementPicture parse(String line) {
        List<String> fields = Notation.fields(line, 3, 5);
        String[] words = (" " + fields.get(2)).split(" \\.\\.\\. ", 2);
        String quotation = Notation.field(fields, 4);
        if (!QUOTATIONS.contains(quotation)) {
            throw new IllegalArgumentException("direct, indirect or mixed: " + line);
        }
        EventPicture.checkDate(fields.get(1), line);
        return new StatementPicture(
                fields.get(0),
                fields.get(1),
                words[0].strip(),
                words.length > 1 ? words[1] : "",
                Notation.field(fields, 3),
                quotation);
    }

    boolean shows(Document document, Statement statement) {
        String content = bare(Notation.words(document, statement, statement.content()));
        return isBy(document, statement, speaker)
                && Notation.oneOf(date, wanted -> Notation.dated(statement.said(), wanted))
                && content.startsWith(bare(first))
                && content.endsWith(bare(last))
                && Notation.oneOf(via, wanted -> isVia(statement, wanted))
                && Notation.oneOf(quotation, statement.quotation().name()::equalsIgnoreCase);
    }

    /** How a statement is written in a message. */
    static String written(Document document, Statement statement) {
        String quotation = statement.quotation().name().toLowerCase(Locale.ROOT);
        return "said: " + statement.speaker() + " (" + Notation.words(document, statement, statement.source()) + ") | "
                + statement.said().edtf() + " | " + Notation.words(document, statement, statement.content()) + " | "
                + String.join(", ", statement.via()) + " | " + quotation;
    }

    static boolean isBy(Document document, Statement statement, String speaker) {
        String name = statement.speaker();
        String source = Notation.words(document, statement, statement.source());
        return Notation.oneOf(
                speaker,
                wanted -> wanted.startsWith("“")
                        ? Notation.named(source, wanted)
                        : name != null && Notation.named(name, wanted));
    }

    private static boolean isVia(Statement statement, String wanted) {
        return wanted.isEmpty()
                ? statement.via().isEmpty()
                : statement.via().stream().anyMatch(name -> Notation.named(name, wanted));
    }

    /** The words without quotation marks, without a leading "that" and without marks at the end. */
    private static String bare(String words) {
        StringBuilder kept = new StringBuilder();
        words.codePoints().filter(c -> MARKS.indexOf(c) < 0).forEach(kept::appendCodePoint);
        List<String> parts = Arrays.asList(kept.toString().strip().split("\\s+"));
        String joined = String.join(" ", parts.get(0).equals("that") ? parts.subList(1, parts.size()) : parts);
        int end = joined.length();
        while (end > 0 && ".,;:!?".indexOf(joined.charAt(end - 1)) >= 0) {
            end--;
        }
        return joined.substring(0, end);
    }
}
