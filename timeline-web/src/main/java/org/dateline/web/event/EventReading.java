package org.dateline.web.event;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.dateline.core.model.EventType;
import org.dateline.core.model.Modality;
import org.dateline.core.model.Participant;
import org.dateline.core.store.EventDraft;
import org.dateline.core.store.FieldException;
import org.dateline.core.time.When;
import org.dateline.web.date.DateMeaning;
import org.dateline.web.date.DateReading;
import org.dateline.web.page.FieldErrors;
import org.dateline.web.page.Links;
import org.jspecify.annotations.Nullable;

/**
 * What became of a typed form.
 *
 * @param draft the event, or null when a field cannot be taken
 * @param errors what is wrong
 * @param meaning what the date box means, or null when it cannot be read or is blank
 */
public record EventReading(
        @Nullable EventDraft draft,
        FieldErrors errors,
        @Nullable DateMeaning meaning) {

    /** Nothing typed yet, or nothing to say of it. */
    public static EventReading none(@Nullable When when) {
        return new EventReading(
                null, new FieldErrors(), when == null || when.edtf() == null ? null : DateMeaning.of(when));
    }

    /**
     * Reads a form; every field is tried, so that all problems show at once.
     *
     * @param stored the date as stored, which stays with its reason when the date box still says the same; or null
     */
    public static EventReading of(EventForm form, @Nullable When stored) {
        FieldErrors errors = new FieldErrors();
        if (form.title().isBlank()) {
            errors.add("title", "Enter a title");
        } else if (form.title().strip().length() > EventDraft.MAX_TITLE) {
            errors.add("title", "At most " + EventDraft.MAX_TITLE + " characters");
        }
        When when = errors.read(() -> date(form, stored));
        EventType type = errors.read(() -> EventTerms.type("type", form.type()));
        List<Participant> actors = errors.read(() -> ActorLines.read(form.actors()));
        Modality modality = errors.read(() -> modality(form.status(), stored == null));
        Integer significance = errors.read(() -> EventTerms.number("significance", form.significance(), 0, 100));
        if (!form.url().isBlank() && Links.web(form.url()) == null) {
            errors.add("url", "Must begin with http:// or https://");
        }
        EventDraft draft = when == null || actors == null || significance == null || errors.any()
                ? null
                : errors.read(() -> draft(form, when, type, actors, modality, significance));
        return new EventReading(draft, errors, when == null || when.edtf() == null ? null : DateMeaning.of(when));
    }

    /** Only what concerns the date: other fields may well be empty while somebody looks at what a date means. */
    public EventReading dateOnly() {
        FieldErrors ofDate = new FieldErrors();
        errors.all().stream()
                .filter(error -> error.field().equals("when") || error.field().equals("reference"))
                .forEach(error -> ofDate.add(error.field(), error.detail()));
        return new EventReading(null, ofDate, meaning);
    }

    private static When date(EventForm form, @Nullable When stored) {
        LocalDate day = DateReading.day("reference", form.reference(), null);
        if (stored != null && TypedDate.of(stored).isStillIn(form, stored)) {
            return stored;
        }
        FieldException.check(
                day != null || !DateReading.isRelative(form.when()),
                "reference",
                "‘" + form.when().strip()
                        + "’ needs the day that it counts from: fill in “Day that relative words count from”,"
                        + " such as 10 January 2025");
        return DateReading.read("when", form.when(), day);
    }

    private static @Nullable Modality modality(String status, boolean isNew) {
        FieldException.check(!isNew || !status.isBlank(), "status", "choose what is known of it");
        return status.isBlank() ? null : EventTerms.modality("status", status);
    }

    private static EventDraft draft(
            EventForm form,
            When when,
            @Nullable EventType type,
            List<Participant> actors,
            @Nullable Modality modality,
            int significance) {
        return new EventDraft(
                form.title().strip(),
                when,
                type,
                orNull(form.mode()),
                list(form.contexts()),
                actors,
                orNull(form.place()),
                modality,
                orNull(form.note().replace("\r\n", "\n")),
                orNull(form.citation()),
                orNull(form.url()),
                significance);
    }

    private static List<String> list(String commas) {
        return Arrays.stream(commas.split(",", -1))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static @Nullable String orNull(String typed) {
        return typed.isBlank() ? null : typed.strip();
    }
}
