package org.dateline.web.event;

import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.core.model.EventType;
import org.dateline.core.store.EventRow;
import org.dateline.web.date.DateWords;
import org.dateline.web.page.Badge;
import org.dateline.web.page.Links;
import org.jspecify.annotations.Nullable;

/**
 * An event as a list on a page shows it.
 *
 * @param id its id
 * @param url its page
 * @param title its title
 * @param when its date in words
 * @param edtf its date, or null when it is not known
 * @param inferred whether the text does not state the date itself
 * @param status where it stands
 * @param type its type as a reader sees it, or null
 * @param actors who takes part, in words; empty when nobody is named
 * @param place where, or null
 */
public record EventItem(
        UUID id,
        String url,
        String title,
        String when,
        @Nullable String edtf,
        boolean inferred,
        Badge status,
        @Nullable String type,
        String actors,
        @Nullable String place) {

    private static final Pattern HTML_DATE = Pattern.compile("(?!0000)\\d{4}(-(0[1-9]|1[0-2])(-\\d\\d)?)?");

    /** What a list shows of an event. */
    public static EventItem of(EventRow row) {
        EventType type = row.type();
        return new EventItem(
                row.id(),
                Links.event(row.id()),
                row.title(),
                DateWords.of(row.edtf()),
                row.edtf(),
                row.inferred(),
                Badge.of(row.status()),
                type == null ? null : type.label(),
                ActorLines.inWords(row.actors()),
                row.place() == null ? null : row.place().name());
    }

    /** Who, where and of what type, in one line; empty when none is known. */
    public String details() {
        return Stream.of(actors, place, type)
                .filter(word -> word != null && !word.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** The date as HTML's time element takes it: a year, month or day; null where EDTF says more. */
    public @Nullable String htmlDate() {
        return edtf != null && HTML_DATE.matcher(edtf).matches() ? edtf : null;
    }

    /** Whether it has a date. */
    public boolean dated() {
        return edtf != null;
    }
}
