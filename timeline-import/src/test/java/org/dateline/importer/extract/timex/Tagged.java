package org.dateline.importer.extract.timex;

import java.time.LocalDate;
import java.util.List;
import org.dateline.core.model.Document;
import org.dateline.core.model.DocumentPart;
import org.dateline.core.model.Published;
import org.dateline.core.model.Timex3;
import org.dateline.importer.extract.sentence.SentenceSplitter;

/** Tags a text for the tests; {@code none} is no publication date. */
final class Tagged {
    private Tagged() {}

    static List<Timex3> text(String text, String published) {
        Published date = published.equals("none") ? null : new Published(LocalDate.parse(published), null, null);
        Document document = new Document("test", null, text, date, null, null);
        return new TimexTagger().tag(document, DocumentPart.TEXT, SentenceSplitter.split(text));
    }
}
