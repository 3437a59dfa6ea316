package org.dateline.web.timeline;

import jakarta.ws.rs.DefaultValue;
import org.dateline.core.store.TimelineSummary;
import org.dateline.web.page.Typed;
import org.jboss.resteasy.reactive.RestForm;

/**
 * The timeline form exactly as it was typed.
 *
 * @param archived {@code true} when the box is ticked
 * @param version the version that was being changed
 */
public record TimelineForm(
        @RestForm String title,
        @RestForm String description,
        @RestForm @DefaultValue("false") boolean archived,
        @RestForm @DefaultValue("0") long version) {

    /** What a browser does not send is empty. */
    public TimelineForm {
        title = Typed.text(title);
        description = Typed.text(description);
    }

    /** A form with nothing in it yet. */
    public static TimelineForm blank() {
        return new TimelineForm("", "", false, 0);
    }

    /** A form filled with a timeline as it is stored. */
    public static TimelineForm of(TimelineSummary timeline) {
        return new TimelineForm(timeline.title(), timeline.description(), timeline.archived(), timeline.version());
    }

    /** The same values, to be saved over another version. */
    public TimelineForm over(long newer) {
        return new TimelineForm(title, description, archived, newer);
    }
}
