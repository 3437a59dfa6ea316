package org.dateline.importer.extract;

import java.util.List;
import org.dateline.core.model.Document;
import org.dateline.core.model.Extraction;

/** Turns one document into what is said and told in it. Pure: the same document always gives the same result. */
public final class Extractor {

    /** Finds expressions, statements and events; never fails on a text, whatever it holds. */
    public Extraction extract(Document document) {
        return new Extraction(List.of(), List.of(), List.of(), List.of());
    }
}
