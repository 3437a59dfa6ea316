package org.dateline.importer.evaluate;

import java.time.LocalDate;
import java.util.List;
import org.dateline.core.model.Document;
import org.dateline.core.model.Published;
import org.jspecify.annotations.Nullable;

/** Small documents for the tests. */
final class Corpora {
    private Corpora() {}

    static AnnotatedDocument document(String name, String text, List<Annotation> gold, List<Annotation> found) {
        AnnotatedDocument trimmed = AnnotatedDocument.of(text(name, text), gold, List.of());
        AnnotatedDocument ours = AnnotatedDocument.of(text(name, text), found, List.of());
        return new AnnotatedDocument(name, LocalDate.of(2025, 1, 10), trimmed.text(), trimmed.gold(), ours.gold());
    }

    static Document text(String name, String text) {
        return new Document(name, null, text, new Published(LocalDate.of(2025, 1, 10), null, null), null, null);
    }

    static Annotation gold(int start, int end, String value) {
        return new Annotation(start, end, "DATE", value, "");
    }

    static Annotation found(int start, int end, String value, @Nullable String rule) {
        return new Annotation(start, end, "DATE", value, rule == null ? "weekday" : rule);
    }
}
