package org.dateline.importer.extract.event;

import java.util.ArrayList;
import java.util.List;
import org.dateline.core.model.Document;
import org.dateline.core.model.DocumentPart;
import org.dateline.core.model.Published;
import org.dateline.core.model.Timex3;
import org.dateline.importer.extract.lexicon.UserLexicon;
import org.dateline.importer.extract.reading.ReadSentence;
import org.dateline.importer.extract.reading.Reader;
import org.dateline.importer.extract.reading.Reading;
import org.dateline.importer.extract.sentence.Sentence;
import org.dateline.importer.extract.sentence.SentenceSplitter;
import org.dateline.importer.extract.timex.TimexTagger;

/** Reads a text as the extractor does, up to its grammar. */
final class ReadText {
    private static final TimexTagger TIMEXES = new TimexTagger();
    private static final Reader READER = new Reader(UserLexicon.NONE);

    private ReadText() {}

    static List<ReadSentence> sentences(String text, String published) {
        return reading(text, published).sentences();
    }

    static Reading reading(String text, String published) {
        Document document = new Document("text", null, text, Published.parse(published), null, null);
        List<Reader.Input> inputs = new ArrayList<>();
        for (DocumentPart part : DocumentPart.values()) {
            List<Sentence> sentences = SentenceSplitter.split(document.part(part));
            List<Timex3> found = TIMEXES.tag(document, part, sentences);
            inputs.add(new Reader.Input(part, sentences, found));
        }
        return READER.read(document, inputs).stream()
                .filter(reading -> reading.part() == DocumentPart.TEXT)
                .findFirst()
                .orElseThrow();
    }
}
