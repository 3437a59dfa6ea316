package org.dateline.web.api;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dateline.core.model.Modality;
import org.dateline.core.model.Participant;
import org.dateline.core.store.EventDraft;
import org.dateline.core.store.FieldException;
import org.dateline.core.time.Edtf;
import org.dateline.core.time.EdtfException;
import org.dateline.core.time.When;
import org.dateline.web.date.DateReading;
import org.dateline.web.event.EventTerms;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An event as the API takes it. */
@Schema(name = "EventWrite")
public record EventWrite(
        @Schema(required = true, examples = "Delegations meet in Geneva") @Nullable
        String title,

        @Schema(description = "Absent when the date is not known") @Nullable
        Date when,

        @Schema(description = "PLOVER type, or SAY or APPEAL", examples = "CONSULT") @Nullable
        String type,

        @Nullable String mode,
        @Nullable List<String> contexts,
        @Nullable List<ActorJson> actors,
        @Nullable String place,

        @Schema(
                description = "happened, ongoing, planned, claimed, denied, negated, expected, demanded, offered"
                        + " or conditional; needed for a new event, and on a change absent means: as its evidence says")
        @Nullable
        String status,

        @Nullable String note,

        @Schema(description = "Where it is from, in words") @Nullable
        String citation,

        @Schema(description = "Where the citation can be read; http or https") @Nullable
        String url,

        @Schema(description = "0 to 100; 50 when absent", examples = "50") @Nullable
        Integer significance,

        @Schema(description = "Free words; absent leaves those that are there") @Nullable
        List<String> tags,

        @Schema(description = "The reason of a change") @Nullable
        String why) {

    private static final int MIDDLING = 50;

    /** A date: either in EDTF or in words. */
    @Schema(name = "DateWrite")
    public record Date(
            @Schema(examples = "2025-01") @Nullable String edtf,

            @Schema(description = "In words, in place of edtf", examples = "last Thursday") @Nullable
            String words,

            @Schema(description = "The day that relative words count from; they need one", examples = "2025-01-10")
            @Nullable
            String reference) {}

    /**
     * The event for the store.
     *
     * @param stored the date as stored, which stays with its reason when it is sent unchanged; or null
     * @throws FieldException if a field cannot be taken
     */
    EventDraft draft(@Nullable When stored) {
        return new EventDraft(
                Bodies.text(title).strip(),
                date(stored),
                EventTerms.type("type", Bodies.text(type)),
                Bodies.orNull(mode),
                contexts == null ? List.of() : contexts,
                participants(),
                Bodies.orNull(place),
                modality(),
                Bodies.orNull(note),
                Bodies.orNull(citation),
                Bodies.orNull(url),
                significance == null ? MIDDLING : significance,
                tags);
    }

    private @Nullable Modality modality() {
        return status == null ? null : EventTerms.modality("status", Bodies.text(status));
    }

    private List<Participant> participants() {
        List<Participant> read = new ArrayList<>();
        if (actors != null) {
            for (ActorJson actor : actors) {
                read.add(ActorJson.read(actor, read.size()));
            }
        }
        return read;
    }

    private When date(@Nullable When stored) {
        if (when == null) {
            return When.unknown("No date was given.");
        }
        String written = Bodies.orNull(when.edtf());
        if (written == null) {
            return inWords(Bodies.text(when.words()), Bodies.text(when.reference()));
        }
        FieldException.check(Bodies.orNull(when.words()) == null, "when", "send edtf or words, not both");
        Edtf before = stored == null ? null : stored.edtf();
        if (stored != null && before != null && before.toString().equals(written)) {
            return stored;
        }
        try {
            return When.typed(Edtf.parse(written), "The date was given as " + written + ".", written);
        } catch (EdtfException e) {
            throw new FieldException("when.edtf", String.valueOf(e.getMessage()));
        }
    }

    /** Nobody sees what the server's clock makes of a word, so that it is never asked. */
    private static When inWords(String words, String reference) {
        LocalDate day = DateReading.day("when.reference", reference, null);
        FieldException.check(
                day != null || !DateReading.isRelative(words),
                "when",
                "‘" + words.strip() + "’ needs a reference day: send when.reference, such as 2025-01-10");
        return DateReading.read("when.words", words, day);
    }
}
