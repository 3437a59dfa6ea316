package org.dateline.importer.extract;

import org.dateline.core.model.Document;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** What is counted beside calls, a second. */
@AuxCounters(AuxCounters.Type.OPERATIONS)
@State(Scope.Thread)
public class PerSecond {
    public double megabytes;
    public double documents;

    /** Counts one document. */
    public void count(Document document) {
        megabytes += document.text().length() / 1e6;
        documents++;
    }
}
