package org.dateline.importer.extract.timex;

import java.util.List;
import org.dateline.core.model.Document;
import org.dateline.core.model.DocumentPart;
import org.dateline.core.model.Timex3;
import org.dateline.importer.extract.sentence.Sentence;

/** Finds temporal expressions and resolves them. */
public final class TimexTagger {

    /** The expressions of one part of a document in text order; spans do not overlap. */
    public List<Timex3> tag(Document document, DocumentPart part, List<Sentence> sentences) {
        return List.of();
    }
}
