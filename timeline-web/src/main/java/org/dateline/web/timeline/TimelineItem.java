package org.dateline.web.timeline;

import org.dateline.core.store.TimelineSummary;
import org.dateline.web.page.Links;

/**
 * A timeline as pages show it.
 *
 * @param name its key in addresses
 * @param url its page
 * @param title its title
 * @param description what it is about; may be empty
 * @param counts how much it holds, in words
 * @param archived whether it takes no changes
 * @param empty whether it holds neither event nor document
 */
public record TimelineItem(
        String name, String url, String title, String description, String counts, boolean archived, boolean empty) {
    /** What pages show of a timeline. */
    public static TimelineItem of(TimelineSummary timeline) {
        return new TimelineItem(
                timeline.name(),
                Links.timeline(timeline.name()),
                timeline.title(),
                timeline.description(),
                count(timeline.events(), "event") + ", " + count(timeline.documents(), "document"),
                timeline.archived(),
                timeline.events() == 0 && timeline.documents() == 0);
    }

    private static String count(long number, String noun) {
        return "%,d %s%s".formatted(number, noun, number == 1 ? "" : "s");
    }
}
