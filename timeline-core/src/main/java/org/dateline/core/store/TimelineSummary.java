package org.dateline.core.store;

import java.time.Instant;
import java.util.List;

/**
 * A timeline as a list shows it.
 *
 * @param name its key in addresses: lower case letters, digits and hyphens
 * @param title its name for readers
 * @param description what it is about; may be empty
 * @param archived whether it is put away; an archived timeline can be read and takes no changes
 * @param tags free words that people gave it
 * @param events how many events it holds
 * @param documents how many documents it holds
 * @param created when it was made
 * @param version counts its changes from 0
 */
public record TimelineSummary(
        String name,
        String title,
        String description,
        boolean archived,
        List<String> tags,
        long events,
        long documents,
        Instant created,
        long version) {
    /** Copies the list. */
    public TimelineSummary {
        tags = List.copyOf(tags);
    }
}
