package org.dateline.core.ingest;

import java.time.LocalDate;
import java.util.List;
import org.dateline.core.model.Confidence;
import org.dateline.core.model.Document;
import org.dateline.core.model.DocumentPart;
import org.dateline.core.model.EventMention;
import org.dateline.core.model.EventType;
import org.dateline.core.model.Extraction;
import org.dateline.core.model.Modality;
import org.dateline.core.model.Participant;
import org.dateline.core.model.Participant.Role;
import org.dateline.core.model.Published;
import org.dateline.core.model.Signal;
import org.dateline.core.model.Significance;
import org.dateline.core.model.Stance;
import org.dateline.core.model.StanceLink;
import org.dateline.core.model.Statement;
import org.dateline.core.model.TextSpan;
import org.dateline.core.store.Samples;
import org.jspecify.annotations.Nullable;

/** Reports that each tell of one event, on days of March 2024. */
final class Reports {
    static final LocalDate FIRST = LocalDate.of(2024, 3, 1);
    static final Participant BELMARK = new Participant("Belmark", Role.ACTOR);
    static final List<Participant> BOTH = List.of(new Participant("Arvonia", Role.ACTOR), BELMARK);

    private Reports() {}

    /**
     * A report on the river treaty, or on what it is made to tell of.
     *
     * @param day when it came out, in days after {@link #FIRST}; null where it does not say
     * @param speaker by whose word, or null
     */
    record Report(
            @Nullable Integer day,
            String source,
            String text,
            String edtf,
            Modality modality,
            List<Participant> actors,
            @Nullable String speaker,
            EventType type,
            String cameo,
            String title) {

        Report(
                @Nullable Integer day,
                String source,
                String text,
                String edtf,
                Modality modality,
                List<Participant> actors,
                @Nullable String speaker) {
            this(
                    day,
                    source,
                    text,
                    edtf,
                    modality,
                    actors,
                    speaker,
                    EventType.AGREE,
                    "057",
                    modality == Modality.PLANNED
                            ? "Arvonia and Belmark are to sign the river treaty"
                            : "Arvonia and Belmark sign the river treaty");
        }

        /** The same of another act. */
        Report of(EventType act, String code, String told) {
            return new Report(day, source, text, edtf, modality, actors, speaker, act, code, told);
        }

        void into(DocumentIngest ingest, String timeline) {
            ingest.ingest(timeline, document(), extraction());
        }

        private Document document() {
            Published published = day == null ? null : Published.on(FIRST.plusDays(day));
            return new Document(source + text.hashCode(), null, text, published, source, null);
        }

        Extraction extraction() {
            List<TextSpan> all = List.of(new TextSpan(0, text.length()));
            List<Statement> statements = speaker == null ? List.of() : List.of(said(all, speaker));
            EventMention mention = new EventMention(
                    DocumentPart.TEXT,
                    all,
                    type,
                    null,
                    List.of(),
                    cameo,
                    actors,
                    null,
                    Samples.on(edtf),
                    modality,
                    statements.stream()
                            .map(said -> new StanceLink(said.id(), Stance.ASSERTS))
                            .toList(),
                    title,
                    Significance.of(List.of(new Signal("type AGREE", 40))),
                    Confidence.of(List.of(new Signal("any event", 1))),
                    "sign");
            return new Extraction(List.of(), statements, List.of(mention), List.of());
        }

        private static Statement said(List<TextSpan> all, String speaker) {
            return new Statement(
                    "s1",
                    DocumentPart.TEXT,
                    all,
                    List.of(),
                    List.of(),
                    speaker,
                    List.of(),
                    Statement.Quotation.INDIRECT,
                    Samples.on("2024-03-07"));
        }
    }
}
