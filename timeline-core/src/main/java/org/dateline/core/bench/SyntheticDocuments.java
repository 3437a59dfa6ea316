package org.dateline.core.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dateline.core.model.Confidence;
import org.dateline.core.model.Document;
import org.dateline.core.model.DocumentPart;
import org.dateline.core.model.EventMention;
import org.dateline.core.model.Extraction;
import org.dateline.core.model.Participant;
import org.dateline.core.model.Place;
import org.dateline.core.model.Published;
import org.dateline.core.model.Signal;
import org.dateline.core.model.Significance;
import org.dateline.core.model.Stance;
import org.dateline.core.model.StanceLink;
import org.dateline.core.model.Statement;
import org.dateline.core.model.TextSpan;
import org.dateline.core.time.Edtf;
import org.dateline.core.time.When;
import org.jspecify.annotations.Nullable;

/** Made documents as an import has them when they are read: each tells of three events, each in a statement of its own. */
final class SyntheticDocuments {
    /** Numbers of events that no made timeline reaches. */
    private static final long FIRST = 1_000_000_000L;

    private final Cast cast;
    private final SyntheticHistory history;

    SyntheticDocuments(long seed, long timelineId) {
        this.cast = Cast.of(seed);
        this.history = new SyntheticHistory(seed, timelineId, Vocabulary.of(seed), cast);
    }

    /** A document and what was found in it. */
    record Read(Document document, Extraction extraction) {}

    /** So many documents, from one with this number. */
    List<Read> documents(long from, int many) {
        List<Read> documents = new ArrayList<>();
        for (long number = from; number < from + many; number++) {
            documents.add(document(number));
        }
        return documents;
    }

    private Read document(long number) {
        StringBuilder text = new StringBuilder();
        List<Statement> statements = new ArrayList<>();
        List<EventMention> mentions = new ArrayList<>();
        LocalDate published = SyntheticHistory.END;
        for (int i = 0; i < SyntheticHistory.PER_DOCUMENT; i++) {
            SyntheticEvent event = history.event(FIRST + number * SyntheticHistory.PER_DOCUMENT + i);
            String sentence = event.title() + ", " + String.join(" ", event.quotes()) + ".\n";
            TextSpan span = new TextSpan(text.length(), text.length() + sentence.length() - 1);
            text.append(sentence);
            String said = "s" + i;
            statements.add(new Statement(
                    said,
                    DocumentPart.TEXT,
                    List.of(span),
                    List.of(),
                    List.of(),
                    cast.actors().get(event.actors()[0]),
                    List.of(),
                    Statement.Quotation.INDIRECT,
                    when(event)));
            mentions.add(mention(event, span, said));
            if (event.date().earliest() != null) {
                published = LocalDate.ofEpochDay(Math.floorDiv(event.date().position(), 86_400L) + 1);
            }
        }
        Document document = new Document(
                "bench-document-" + number,
                null,
                text + "Document " + number + ".",
                Published.on(published),
                cast.sources().get((int) (number % cast.sources().size())),
                null);
        return new Read(document, new Extraction(List.of(), statements, mentions, List.of()));
    }

    private EventMention mention(SyntheticEvent event, TextSpan span, String said) {
        return new EventMention(
                DocumentPart.TEXT,
                List.of(span),
                event.type(),
                null,
                List.of("diplomatic"),
                null,
                actors(event),
                place(event),
                when(event),
                event.modality(),
                List.of(new StanceLink(said, Stance.ASSERTS)),
                event.title(),
                new Significance(event.significance(), List.of(new Signal("made", event.significance()))),
                new Confidence(event.confidence(), List.of(new Signal("made", 1))),
                "made");
    }

    private List<Participant> actors(SyntheticEvent event) {
        List<Participant> actors = new ArrayList<>();
        for (int actor : event.actors()) {
            int government = cast.actsFor()[actor];
            actors.add(new Participant(
                    cast.actors().get(actor),
                    actors.isEmpty() ? Participant.Role.ACTOR : Participant.Role.RECIPIENT,
                    government < 0 ? null : cast.actors().get(government)));
        }
        return actors;
    }

    private @Nullable Place place(SyntheticEvent event) {
        return event.place() < 0 ? null : new Place(cast.places().get(event.place()), Place.Precision.UNKNOWN);
    }

    private static When when(SyntheticEvent event) {
        String edtf = event.date().edtf();
        return edtf == null
                ? When.unknown("made")
                : new When(Edtf.parse(edtf), null, When.Basis.PUBLICATION, "bench", null, false, "made", null);
    }
}
