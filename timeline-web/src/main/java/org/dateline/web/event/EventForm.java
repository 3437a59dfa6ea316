package org.dateline.web.event;

import jakarta.ws.rs.DefaultValue;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.core.model.EventType;
import org.dateline.core.model.Modality;
import org.dateline.core.model.Place;
import org.dateline.core.store.EventDetail;
import org.dateline.core.store.Evidence;
import org.dateline.core.store.FieldException;
import org.dateline.web.page.Choice;
import org.dateline.web.page.Typed;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/**
 * The event form exactly as it was typed, so that nothing is lost when it comes back with an error.
 *
 * @param when EDTF or words; blank when not known
 * @param reference the day that relative words count from; blank when there is none
 * @param actors one a line
 * @param version the version that was being changed
 * @param why the reason of a change
 * @param step {@code preview} to show what the date means, anything else to save
 */
public record EventForm(
        @RestForm String title,
        @RestForm String when,
        @RestForm String reference,
        @RestForm String type,
        @RestForm String mode,
        @RestForm String contexts,
        @RestForm String actors,
        @RestForm String place,
        @RestForm String status,
        @RestForm String note,
        @RestForm String citation,
        @RestForm String url,
        @RestForm String significance,
        @RestForm @DefaultValue("0") long version,
        @RestForm String why,
        @RestForm String step) {

    private static final int MIDDLING = 50;

    /** What a browser does not send is empty. */
    public EventForm {
        title = Typed.text(title);
        when = Typed.text(when);
        reference = Typed.text(reference);
        type = Typed.text(type);
        mode = Typed.text(mode);
        contexts = Typed.text(contexts);
        actors = Typed.text(actors);
        place = Typed.text(place);
        status = Typed.text(status);
        note = Typed.text(note);
        citation = Typed.text(citation);
        url = Typed.text(url);
        significance = Typed.text(significance);
        why = Typed.text(why);
        step = Typed.text(step);
    }

    /** A form with nothing in it yet. */
    public static EventForm blank() {
        String happened = Modality.HAPPENED.label();
        String middling = String.valueOf(MIDDLING);
        return new EventForm("", "", "", "", "", "", "", "", happened, "", "", "", middling, 0, "", "");
    }

    /** The day of publication of the documents that tell of it; blank when it is not known or they have several. */
    private static String published(EventDetail event) {
        List<String> days = event.evidence().stream()
                .flatMap(evidence -> Optional.ofNullable(evidence.published()).stream())
                .map(published -> published.substring(0, Math.min(published.length(), "2025-01-10".length())))
                .distinct()
                .toList();
        return days.size() == 1 ? days.get(0) : "";
    }

    /** A form filled with an event as it is stored. */
    public static EventForm of(EventDetail event) {
        EventType type = event.row().type();
        TypedDate date = TypedDate.of(event.when());
        Evidence typed = typedCitation(event);
        Place place = event.row().place();
        return new EventForm(
                event.row().title(),
                date.words(),
                date.reference().isEmpty() ? published(event) : date.reference(),
                type == null ? "" : type.name().toLowerCase(Locale.ROOT),
                orEmpty(event.row().mode()),
                String.join(", ", event.contexts()),
                ActorLines.write(event.row().actors()),
                place == null ? "" : place.name(),
                status(event),
                orEmpty(event.note()),
                typed == null ? "" : typed.documentTitle(),
                typed == null ? "" : orEmpty(typed.url()),
                String.valueOf(event.row().significance()),
                event.row().version(),
                "",
                "");
    }

    /** A person's word; blank where it is left to the documents. */
    private static String status(EventDetail event) {
        if (event.pinned() != null) {
            return event.pinned().label();
        }
        Evidence typed = typedCitation(event);
        return typed == null || event.pattern() != null ? "" : typed.modality().label();
    }

    private static @Nullable Evidence typedCitation(EventDetail event) {
        return event.evidence().stream()
                .filter(evidence -> evidence.documentId() == null)
                .findFirst()
                .orElse(null);
    }

    private static String orEmpty(@Nullable String value) {
        return value == null ? "" : value;
    }

    /** The same values, to be saved over another version. */
    public EventForm over(long newer) {
        return new EventForm(
                title,
                when,
                reference,
                type,
                mode,
                contexts,
                actors,
                place,
                status,
                note,
                citation,
                url,
                significance,
                newer,
                why,
                step);
    }

    /**
     * The reason of the change, or null.
     *
     * @throws FieldException if it holds a NUL
     */
    public @Nullable String reason() {
        return Typed.words("why", why);
    }

    /** Whether only the date's meaning is asked for. */
    public boolean preview() {
        return step.equals("preview");
    }

    /** Options of the type. */
    public List<Choice> types() {
        return Choice.of(EventType.values(), EventType::label, "Not coded", type);
    }

    /** Options of the status. */
    public List<Choice> statuses() {
        return Choice.of(Modality.values(), Modality::label, "As its documents say", status);
    }
}
