package org.dateline.web.event;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.dateline.core.store.EventDetail;
import org.dateline.core.store.TimelineSummary;
import org.dateline.web.page.Links;
import org.jspecify.annotations.Nullable;

/**
 * The event form as its page shows it.
 *
 * @param heading what the form does
 * @param action where it is sent
 * @param cancel where a reader goes who thinks better of it
 * @param timelineName key of its timeline
 * @param timelineTitle title of its timeline
 * @param changing whether it changes an event that exists
 * @param form what was typed
 * @param reading what it means and what is wrong with it
 * @param differences what somebody else changed meanwhile, beside what was typed; empty when nobody did
 */
public record EventFormPage(
        String heading,
        String action,
        String cancel,
        String timelineName,
        String timelineTitle,
        boolean changing,
        EventForm form,
        EventReading reading,
        List<Difference> differences) {

    /** A field of which what was typed differs from what is stored now. */
    public record Difference(String label, String typed, String stored) {
        private static @Nullable Difference of(String label, String typed, String stored) {
            String plain = typed.replace("\r\n", "\n").strip();
            return plain.equals(stored.strip()) ? null : new Difference(label, plain, stored);
        }
    }

    /** What the box for the reference day says. */
    public String referenceHint() {
        return "Needed for words such as “yesterday” only, such as the day on which they were published.";
    }

    /** The form of a new event. */
    static EventFormPage adding(TimelineSummary timeline, EventForm form, EventReading reading) {
        String url = Links.timeline(timeline.name());
        return new EventFormPage(
                "Add an event",
                url + "/events/new",
                url,
                timeline.name(),
                timeline.title(),
                false,
                form,
                reading,
                List.of());
    }

    /** The form of an event that exists. */
    static EventFormPage changing(EventDetail event, TimelineSummary timeline, EventForm form, EventReading reading) {
        String url = Links.event(event.row().id());
        boolean stale = form.version() != event.row().version();
        return new EventFormPage(
                "Change an event",
                url + "/edit",
                url,
                timeline.name(),
                timeline.title(),
                true,
                stale ? form.over(event.row().version()) : form,
                reading,
                stale ? differences(form, EventForm.of(event)) : List.of());
    }

    private static List<Difference> differences(EventForm typed, EventForm stored) {
        return Stream.of(
                        Difference.of("Title", typed.title(), stored.title()),
                        Difference.of("Date", typed.when(), stored.when()),
                        Difference.of("Type", typed.type(), stored.type()),
                        Difference.of("Mode", typed.mode(), stored.mode()),
                        Difference.of("Contexts", typed.contexts(), stored.contexts()),
                        Difference.of("Actors", typed.actors(), stored.actors()),
                        Difference.of("Place", typed.place(), stored.place()),
                        Difference.of("Status", typed.status(), stored.status()),
                        Difference.of("Note", typed.note(), stored.note()),
                        Difference.of("Citation", typed.citation(), stored.citation()),
                        Difference.of("Link", typed.url(), stored.url()),
                        Difference.of("Significance", typed.significance(), stored.significance()))
                .filter(Objects::nonNull)
                .toList();
    }
}
