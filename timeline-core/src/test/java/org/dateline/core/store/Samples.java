package org.dateline.core.store;

import java.util.List;
import org.dateline.core.model.Confidence;
import org.dateline.core.model.Document;
import org.dateline.core.model.DocumentPart;
import org.dateline.core.model.EventMention;
import org.dateline.core.model.EventType;
import org.dateline.core.model.Extraction;
import org.dateline.core.model.Modality;
import org.dateline.core.model.Participant;
import org.dateline.core.model.Published;
import org.dateline.core.model.Significance;
import org.dateline.core.model.Stance;
import org.dateline.core.model.StanceLink;
import org.dateline.core.model.Statement;
import org.dateline.core.model.TextSpan;
import org.dateline.core.time.Edtf;
import org.dateline.core.time.When;
import org.jspecify.annotations.Nullable;

/** Events and documents of the made-up republics of Arvonia and Belmark. */
public final class Samples {
    private Samples() {}

    public static When on(String edtf) {
        return When.typed(Edtf.parse(edtf), "typed as " + edtf, edtf);
    }

    public static EventDraft draft(String title, String edtf, @Nullable Modality modality) {
        return draft(title, edtf, EventType.CONSULT, modality);
    }

    public static EventDraft draft(String title, String edtf, EventType type, @Nullable Modality modality) {
        return new EventDraft(
                title,
                on(edtf),
                type,
                null,
                List.of("diplomatic"),
                List.of(
                        new Participant("Arvonia", Participant.Role.ACTOR),
                        new Participant("Belmark", Participant.Role.ACTOR)),
                "Lund",
                modality,
                null,
                "Arvonian gazette",
                "https://example.org/gazette",
                50);
    }

    /** The same mention under another title. */
    public static EventMention titled(EventMention e, String title) {
        return new EventMention(
                e.in(),
                e.evidence(),
                e.type(),
                e.mode(),
                e.contexts(),
                e.cameo(),
                e.actors(),
                e.place(),
                e.when(),
                e.modality(),
                e.statements(),
                title,
                e.significance(),
                e.confidence(),
                e.pattern());
    }

    public static Document document(String text) {
        return new Document("sample", "A sample", text, Published.parse("2024-03-08"), "Gazette", null);
    }

    /** A document in which one sentence tells of one event that somebody states. */
    public static Extraction found(Document document, String edtf, Modality modality) {
        TextSpan all = new TextSpan(0, document.text().length());
        Statement statement = new Statement(
                "s1",
                DocumentPart.TEXT,
                List.of(all),
                List.of(new TextSpan(0, 3)),
                List.of(),
                "Arvonia",
                List.of("Gazette"),
                Statement.Quotation.INDIRECT,
                on("2024-03-07"));
        EventMention mention = new EventMention(
                DocumentPart.TEXT,
                List.of(all),
                EventType.AGREE,
                null,
                List.of(),
                "057",
                List.of(
                        new Participant("Arvonia", Participant.Role.ACTOR),
                        new Participant("Belmark", Participant.Role.ACTOR)),
                null,
                on(edtf),
                modality,
                List.of(new StanceLink("s1", Stance.ASSERTS)),
                "Arvonia and Belmark sign the river treaty",
                new Significance(60, List.of()),
                new Confidence(0.8, List.of()),
                "sign");
        return new Extraction(List.of(), List.of(statement), List.of(mention), List.of());
    }
}
