package org.dateline.web.page;

import org.jspecify.annotations.Nullable;

/** What was just done, told on the page that a form leads to. An address carries only the word, never the message. */
public final class Notice {
    private Notice() {}

    /**
     * The sentence for a word.
     *
     * @param done the word, or null
     * @param count a number that belongs to it
     * @return null when the word is none of these
     */
    public static @Nullable String of(@Nullable String done, int count) {
        if (done == null) {
            return null;
        }
        return switch (done) {
            case "created" -> "The event was added.";
            case "accepted" -> "The event was accepted.";
            case "version-restored" -> "The event is as it was in that version.";
            case "changed" -> "The change was saved.";
            case "removed" -> "The event was removed. Its history is kept.";
            case "restored" -> "The event is back on the timeline.";
            case "timeline-created" -> "The timeline was made. Import texts or add its first event.";
            case "timeline-changed" -> "The timeline was changed.";
            case "archived" -> "The timeline was archived: it can be read, and takes no changes.";
            case "imported" -> "The document was added: " + events(count) + ".";
            case "known" -> "This text was on the timeline already: nothing was changed.";
            case "all-known" -> "These texts were all on the timeline already: nothing was changed.";
            case "stale" -> "Somebody changed this event meanwhile. Nothing was written: look at it again first.";
            default -> null;
        };
    }

    private static String events(int count) {
        return switch (count) {
            case 0 -> "no event was found in it";
            case 1 -> "1 event was found in it";
            default -> count + " events were found in it";
        };
    }
}
