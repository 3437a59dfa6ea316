package org.dateline.web.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.dateline.core.model.Document;
import org.dateline.core.model.DocumentPart;
import org.dateline.core.model.EventMention;
import org.dateline.core.model.Extraction;
import org.dateline.core.model.TextSpan;
import org.dateline.core.model.Timex3;
import org.dateline.core.time.When;
import org.dateline.web.date.DateMeaning;
import org.dateline.web.document.Highlights.Highlight;
import org.dateline.web.event.ActorLines;
import org.dateline.web.page.Badge;

/**
 * What is found in a text that is not stored yet.
 *
 * @param undated whether the publication date is missing, so that relative dates stay open
 * @param events the events
 * @param dates the dates
 * @param statements how many statements
 * @param issues what could not be understood
 * @param title the title with what was found marked
 * @param text the text with what was found marked
 */
public record ImportPreview(
        boolean undated,
        List<FoundEvent> events,
        List<FoundDate> dates,
        int statements,
        List<String> issues,
        List<Marked> title,
        List<Marked> text) {

    /** How much is found, in words. */
    public String summary() {
        return count(events.size(), "event") + ", " + count(dates.size(), "date") + " and "
                + count(statements, "statement");
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    /** An event that is found. */
    public record FoundEvent(String title, DateMeaning when, Badge says, String actors) {}

    /** A date that is found. */
    public record FoundDate(String expression, DateMeaning when) {}

    /** A stretch of text with the classes of what covers it; none where nothing does. */
    public record Marked(String text, String style) {}

    private enum Kind {
        EVENT,
        DATE,
        STATEMENT
    }

    /** What a page shows of an extraction. */
    static ImportPreview of(Document document, Extraction found) {
        return new ImportPreview(
                document.published() == null,
                found.events().stream().map(ImportPreview::event).toList(),
                dates(document, found.timexes()),
                found.statements().size(),
                found.issues().stream()
                        .map(issue -> issue.severity().name().toLowerCase(Locale.ROOT) + ": " + issue.message())
                        .toList(),
                marked(document, found, DocumentPart.TITLE),
                marked(document, found, DocumentPart.TEXT));
    }

    private static FoundEvent event(EventMention event) {
        return new FoundEvent(
                event.title(),
                DateMeaning.of(event.when()),
                Badge.of(event.modality()),
                ActorLines.inWords(event.actors()));
    }

    /** A range, whose two ends have the same date, once. */
    private static List<FoundDate> dates(Document document, List<Timex3> timexes) {
        List<FoundDate> dates = new ArrayList<>();
        When last = null;
        for (Timex3 timex : timexes) {
            String words = timex.span().in(document.part(timex.in()));
            String expression = Objects.requireNonNullElse(timex.when().expression(), words);
            if (expression.equals(words) || !timex.when().equals(last)) {
                dates.add(new FoundDate(expression, DateMeaning.of(timex.when())));
            }
            last = timex.when();
        }
        return dates;
    }

    private static List<Marked> marked(Document document, Extraction found, DocumentPart part) {
        List<Highlight<Kind>> highlights = new ArrayList<>();
        found.events().stream()
                .filter(event -> event.in() == part)
                .forEach(event -> add(highlights, event.evidence(), Kind.EVENT));
        found.statements().stream()
                .filter(statement -> statement.in() == part)
                .forEach(statement -> add(highlights, statement.content(), Kind.STATEMENT));
        found.timexes().stream()
                .filter(timex -> timex.in() == part)
                .forEach(timex -> add(highlights, List.of(timex.span()), Kind.DATE));
        return Highlights.pieces(document.part(part), highlights).stream()
                .map(piece -> new Marked(piece.text(), style(piece.covering())))
                .toList();
    }

    private static void add(List<Highlight<Kind>> highlights, List<TextSpan> spans, Kind kind) {
        spans.forEach(span -> highlights.add(new Highlight<>(span, kind)));
    }

    private static String style(List<Kind> kinds) {
        return String.join(
                " ",
                kinds.stream()
                        .distinct()
                        .map(kind -> "found-" + kind.name().toLowerCase(Locale.ROOT))
                        .toList());
    }
}
