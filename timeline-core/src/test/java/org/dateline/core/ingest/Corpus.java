package org.dateline.core.ingest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
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
import org.dateline.core.store.Samples;

/** Documents in which several tell of the same, so that their order could matter; each line of a text is an event. */
final class Corpus {
    private static final List<String> STATES =
            List.of("Arvonia", "Belmark", "Corvania", "Dunmark", "Estavia", "Florin");
    private static final List<String> DEEDS = List.of(
            "sign river treaty", "sign trade treaty on rivers", "sign grain pact", "hold river talks", "hold talks");
    private static final List<Modality> MODALITIES =
            List.of(Modality.HAPPENED, Modality.HAPPENED, Modality.CLAIMED, Modality.PLANNED, Modality.DENIED);

    private Corpus() {}

    static List<Document> documents(int seed, int count) {
        Random random = new Random(seed);
        List<Document> documents = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            StringBuilder text = new StringBuilder();
            for (int lines = 1 + random.nextInt(3); lines > 0; lines--) {
                text.append(line(random)).append('\n');
            }
            LocalDate day = LocalDate.of(2024, 3, 1).plusDays(random.nextInt(12));
            String source = random.nextInt(4) == 0 ? null : "Gazette " + random.nextInt(3);
            documents.add(new Document(
                    "doc " + i,
                    random.nextBoolean() ? null : "Headline " + i,
                    text + "Document " + i + ".",
                    random.nextInt(10) == 0 ? null : Published.on(day),
                    source,
                    null));
        }
        return documents;
    }

    private static String line(Random random) {
        return String.join(
                "|",
                STATES.get(random.nextInt(STATES.size())),
                STATES.get(random.nextInt(STATES.size())),
                LocalDate.of(2024, 3, 1).plusDays(random.nextInt(6)).toString(),
                DEEDS.get(random.nextInt(DEEDS.size())),
                MODALITIES.get(random.nextInt(MODALITIES.size())).name());
    }

    static Extraction read(Document document) {
        List<Statement> statements = new ArrayList<>();
        List<EventMention> events = new ArrayList<>();
        int at = 0;
        for (String line : document.text().split("\n", -1)) {
            String[] parts = line.split("\\|", -1);
            if (parts.length == 5) {
                TextSpan span = new TextSpan(at, at + line.length());
                String id = "s" + statements.size();
                statements.add(new Statement(
                        id,
                        DocumentPart.TEXT,
                        List.of(span),
                        List.of(),
                        List.of(),
                        parts[0],
                        List.of(),
                        Statement.Quotation.INDIRECT,
                        Samples.on(parts[2])));
                events.add(event(parts, span, id));
            }
            at += line.length() + 1;
        }
        return new Extraction(List.of(), statements, events, List.of());
    }

    private static EventMention event(String[] parts, TextSpan span, String statement) {
        List<Participant> actors = new ArrayList<>(List.of(new Participant(parts[0], Participant.Role.ACTOR)));
        if (!parts[1].equals(parts[0])) {
            actors.add(new Participant(parts[1], Participant.Role.ACTOR, parts[0]));
        }
        return new EventMention(
                DocumentPart.TEXT,
                List.of(span),
                parts[3].startsWith("hold") ? EventType.CONSULT : EventType.AGREE,
                null,
                List.of("economic"),
                "057",
                actors,
                null,
                Samples.on(parts[2]),
                Modality.valueOf(parts[4]),
                List.of(new StanceLink(statement, Stance.ASSERTS)),
                parts[0] + " and " + parts[1] + " " + parts[3],
                new Significance(40 + parts[3].length(), List.of()),
                new Confidence(0.6, List.of()),
                "sign");
    }
}
