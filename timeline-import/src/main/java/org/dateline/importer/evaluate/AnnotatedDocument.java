package org.dateline.importer.evaluate;

import java.time.LocalDate;
import java.util.List;
import org.dateline.core.model.Document;
import org.dateline.core.model.DocumentPart;
import org.dateline.core.model.Published;
import org.dateline.core.model.Timex3;
import org.jspecify.annotations.Nullable;

/**
 * A text with its gold and with what was found, both without white space and punctuation at their ends.
 *
 * @param name of the document
 * @param published day of publication, or null
 * @param text its code points
 * @param gold what people marked
 * @param found what was found
 */
public record AnnotatedDocument(
        String name, @Nullable LocalDate published, int[] text, List<Annotation> gold, List<Annotation> found) {

    /** @param found expressions of any part; those of the title are left out, since the gold counts in the text */
    public static AnnotatedDocument of(Document document, List<Annotation> gold, List<Timex3> found) {
        int[] text = document.text().codePoints().toArray();
        Published published = document.published();
        CodePointCount count = new CodePointCount(document.text());
        List<Annotation> ours = found.stream()
                .filter(timex -> timex.in() == DocumentPart.TEXT)
                .map(timex -> annotation(timex, count).trimmed(text))
                .toList();
        return new AnnotatedDocument(
                document.name(),
                published == null ? null : published.date(),
                text,
                gold.stream().map(each -> each.trimmed(text)).toList(),
                ours);
    }

    private static Annotation annotation(Timex3 timex, CodePointCount count) {
        int start = count.upTo(timex.span().start());
        int end = count.upTo(timex.span().end());
        return new Annotation(
                start, end, timex.type().name(), timex.value(), timex.when().rule());
    }

    /** Counts code points up to places that mostly come in order. */
    private static final class CodePointCount {
        private final String text;
        private int unit;
        private int count;

        CodePointCount(String text) {
            this.text = text;
        }

        int upTo(int place) {
            if (place < unit) {
                unit = 0;
                count = 0;
            }
            count += text.codePointCount(unit, place);
            unit = place;
            return count;
        }
    }

    /** The words, with some before and after, on one line. */
    String excerpt(Annotation annotation) {
        int around = 40;
        int from = Math.max(0, annotation.start() - around);
        int to = Math.min(text.length, annotation.end() + around);
        String shown = words(from, annotation.start())
                + "["
                + words(annotation.start(), Math.min(annotation.end(), annotation.start() + 2 * around))
                + "]"
                + words(annotation.end(), to);
        return shown.strip();
    }

    private String words(int from, int to) {
        StringBuilder words = new StringBuilder();
        for (int i = from; i < to; i++) {
            words.appendCodePoint(Character.isISOControl(text[i]) || Character.isWhitespace(text[i]) ? ' ' : text[i]);
        }
        return words.toString();
    }
}
