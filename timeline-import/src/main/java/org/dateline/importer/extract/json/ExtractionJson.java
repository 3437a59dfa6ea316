package org.dateline.importer.extract.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.dateline.core.model.ActorMention;
import org.dateline.core.model.Document;
import org.dateline.core.model.DocumentPart;
import org.dateline.core.model.EventMention;
import org.dateline.core.model.Extraction;
import org.dateline.core.model.ExtractionIssue;
import org.dateline.core.model.Participant;
import org.dateline.core.model.Place;
import org.dateline.core.model.Signal;
import org.dateline.core.model.StanceLink;
import org.dateline.core.model.Statement;
import org.dateline.core.model.TextSpan;
import org.dateline.core.model.Timex3;
import org.jspecify.annotations.Nullable;

/** Writes an extraction as one line of JSON; offsets count Unicode code points. */
public final class ExtractionJson {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonGenerator json;
    private final CodePoints inText;
    private final CodePoints inTitle;

    private ExtractionJson(JsonGenerator json, Document document) {
        this.json = json;
        this.inText = new CodePoints(document.text());
        this.inTitle = new CodePoints(document.part(DocumentPart.TITLE));
    }

    /** The line, without a line break. */
    public static String line(Document document, Extraction extraction) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            new ExtractionJson(json, document).write(document.name(), extraction);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    /** The line for a document that could not be read. */
    public static String line(@Nullable String doc, ExtractionIssue issue) {
        Extraction nothing = new Extraction(List.of(), List.of(), List.of(), List.of(issue));
        StringWriter out = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            new ExtractionJson(json, new Document("", null, "", null, null, null)).write(doc, nothing);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private void write(@Nullable String doc, Extraction extraction) throws IOException {
        json.writeStartObject();
        WhenJson.textOrNull(json, "doc", doc);
        timexes("timexes", DocumentPart.TEXT, extraction);
        timexes("titleTimexes", DocumentPart.TITLE, extraction);
        json.writeArrayFieldStart("actors");
        for (ActorMention actor : extraction.actors()) {
            write(actor);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("statements");
        for (Statement statement : extraction.statements()) {
            write(statement);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("events");
        for (EventMention event : extraction.events()) {
            write(event);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("issues");
        for (ExtractionIssue issue : extraction.issues()) {
            write(issue);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /** A list for each part, since offsets of the one mean nothing in the other. */
    private void timexes(String field, DocumentPart part, Extraction extraction) throws IOException {
        json.writeArrayFieldStart(field);
        for (Timex3 timex : extraction.timexes()) {
            if (timex.in() == part) {
                write(timex);
            }
        }
        json.writeEndArray();
    }

    private void in(DocumentPart part) throws IOException {
        if (part == DocumentPart.TITLE) {
            json.writeStringField("in", "title");
        }
    }

    private int at(DocumentPart part, int unit) {
        return (part == DocumentPart.TITLE ? inTitle : inText).at(unit);
    }

    private void write(Timex3 timex) throws IOException {
        json.writeStartObject();
        json.writeNumberField("start", at(timex.in(), timex.span().start()));
        json.writeNumberField("end", at(timex.in(), timex.span().end()));
        json.writeStringField("type", timex.type().name());
        json.writeStringField("value", timex.value());
        WhenJson.timexFields(json, timex.when());
        json.writeEndObject();
    }

    private void write(ActorMention actor) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", actor.name());
        json.writeStringField("kind", actor.kind().label());
        texts("aliases", actor.aliases());
        spans("mentions", DocumentPart.TEXT, actor.inText());
        spans("titleMentions", DocumentPart.TITLE, actor.inTitle());
        json.writeEndObject();
    }

    private void write(Statement statement) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", statement.id());
        in(statement.in());
        spans("content", statement.in(), statement.content());
        spans("source", statement.in(), statement.source());
        spans("cue", statement.in(), statement.cue());
        WhenJson.textOrNull(json, "speaker", statement.speaker());
        texts("via", statement.via());
        json.writeStringField("quotation", statement.quotation().name().toLowerCase(Locale.ROOT));
        WhenJson.field(json, "said", statement.said());
        json.writeEndObject();
    }

    private void write(EventMention event) throws IOException {
        json.writeStartObject();
        in(event.in());
        spans("evidence", event.in(), event.evidence());
        WhenJson.textOrNull(
                json, "type", event.type() == null ? null : event.type().name());
        WhenJson.textOrNull(json, "mode", event.mode());
        texts("contexts", event.contexts());
        WhenJson.textOrNull(json, "cameo", event.cameo());
        json.writeArrayFieldStart("actors");
        for (Participant actor : event.actors()) {
            json.writeStartObject();
            json.writeStringField("name", actor.name());
            json.writeStringField("role", actor.role().label());
            if (actor.actsFor() != null) {
                json.writeStringField("actsFor", actor.actsFor());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        place(event.place());
        WhenJson.field(json, "when", event.when());
        json.writeStringField("status", event.modality().label());
        json.writeArrayFieldStart("statements");
        for (StanceLink link : event.statements()) {
            json.writeStartObject();
            json.writeStringField("id", link.statementId());
            json.writeStringField("stance", link.stance().label());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeStringField("title", event.title());
        json.writeNumberField("significance", event.significance().points());
        signals("significanceSignals", event.significance().signals());
        json.writeNumberField("confidence", rounded(event.confidence().value()));
        signals("confidenceSignals", event.confidence().signals());
        json.writeStringField("pattern", event.pattern());
        json.writeEndObject();
    }

    private void place(@Nullable Place place) throws IOException {
        WhenJson.textOrNull(json, "place", place == null ? null : place.name());
        WhenJson.textOrNull(
                json, "placePrecision", place == null ? null : place.precision().label());
    }

    private void signals(String name, List<Signal> signals) throws IOException {
        json.writeArrayFieldStart(name);
        for (Signal signal : signals) {
            json.writeStartObject();
            json.writeStringField("name", signal.name());
            json.writeNumberField("points", rounded(signal.points()));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static double rounded(double number) {
        return Math.round(number * 100) / 100.0;
    }

    private void write(ExtractionIssue issue) throws IOException {
        json.writeStartObject();
        json.writeStringField("stage", issue.stage());
        json.writeStringField("severity", issue.severity().name().toLowerCase(Locale.ROOT));
        json.writeStringField("message", issue.message());
        TextSpan span = issue.span();
        if (span != null) {
            json.writeNumberField("start", inText.at(span.start()));
            json.writeNumberField("end", inText.at(span.end()));
        }
        json.writeEndObject();
    }

    private void spans(String name, DocumentPart part, List<TextSpan> spans) throws IOException {
        json.writeArrayFieldStart(name);
        for (TextSpan span : spans) {
            json.writeStartArray();
            json.writeNumber(at(part, span.start()));
            json.writeNumber(at(part, span.end()));
            json.writeEndArray();
        }
        json.writeEndArray();
    }

    private void texts(String name, List<String> texts) throws IOException {
        json.writeArrayFieldStart(name);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }
}
