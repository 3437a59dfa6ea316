package org.dateline.web.document;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.dateline.core.store.ImportedDocument;
import org.dateline.core.store.ImportedDocument.State;
import org.dateline.web.page.Links;
import org.jspecify.annotations.Nullable;

/**
 * The files of an import as a page shows them.
 *
 * @param files in the order in which they are stored
 * @param stored how many are on the timeline
 * @param failed how many cannot be read or stored
 * @param waiting how many are not read yet
 */
public record ImportedFiles(List<Item> files, long stored, long failed, long waiting) {
    /**
     * One file.
     *
     * @param url of its document, or null until it is stored
     * @param outcome in words
     * @param failed whether it cannot be read or stored
     */
    public record Item(String name, @Nullable String url, String outcome, boolean failed) {}

    static ImportedFiles of(List<ImportedDocument> documents) {
        return new ImportedFiles(
                documents.stream().map(ImportedFiles::item).toList(),
                count(documents, State.DONE),
                count(documents, State.FAILED),
                count(documents, State.WAITING));
    }

    private static long count(List<ImportedDocument> documents, State state) {
        return documents.stream().filter(document -> document.state() == state).count();
    }

    private static Item item(ImportedDocument document) {
        UUID id = document.document();
        return new Item(
                document.name(),
                id == null ? null : Links.document(id),
                outcome(document),
                document.state() == State.FAILED);
    }

    private static String outcome(ImportedDocument document) {
        return switch (document.state()) {
            case DONE -> found(document.newEvents(), document.joinedEvents());
            case FAILED -> String.valueOf(document.error());
            case WAITING ->
                document.error() == null
                        ? "Waits"
                        : "Is tried again, since the last time it failed: " + document.error();
        };
    }

    private static String found(int added, int joined) {
        List<String> parts = new ArrayList<>();
        if (added > 0) {
            parts.add(added + (added == 1 ? " new event" : " new events"));
        }
        if (joined > 0) {
            parts.add(joined + (joined == 1 ? " event that was known" : " events that were known"));
        }
        return parts.isEmpty() ? "No event" : String.join(", ", parts);
    }

    /** Whether none waits. */
    public boolean done() {
        return waiting == 0;
    }

    /** How far all are, in one line. */
    public String summary() {
        return stored + " of " + files.size() + " stored" + (failed == 0 ? "" : ", " + failed + " failed")
                + (waiting == 0 ? "" : ", " + waiting + " waiting");
    }
}
