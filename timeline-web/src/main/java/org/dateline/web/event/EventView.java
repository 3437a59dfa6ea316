package org.dateline.web.event;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.dateline.core.model.EventType;
import org.dateline.core.model.Place;
import org.dateline.core.model.Review;
import org.dateline.core.store.EventDetail;
import org.dateline.core.store.Evidence;
import org.dateline.core.store.TimelineSummary;
import org.dateline.web.date.DateMeaning;
import org.dateline.web.page.Links;
import org.jspecify.annotations.Nullable;

/**
 * An event as its page shows it.
 *
 * @param item what a list shows of it
 * @param timelineUrl its timeline's page
 * @param timelineTitle its timeline's title
 * @param archived whether its timeline takes no changes
 * @param when its date with the reason
 * @param actors who takes part
 * @param tags free words that people gave it
 * @param coding type and mode in words, or null when it is not coded
 * @param contexts PLOVER contexts in words; empty when there are none
 * @param cameo CAMEO code, or null
 * @param note a person's remark, or null
 * @param statusReason how its status was reached
 * @param pattern what found it, or null when a person entered it
 * @param confidence how sure the import is, in per cent
 * @param confidenceSignals what that follows from; empty where it is not kept
 * @param significance how much it matters, 0 to 100
 * @param significanceSignals what that is the sum of; empty where a person set it
 * @param place where, or null
 * @param sources how many independent sources there are, in words; empty where there is no document
 * @param disagreements what the sources do not agree on
 * @param evidenceFor sources that speak for it
 * @param evidenceAgainst sources that speak against it
 * @param history its changes, newest first
 * @param suggested whether an import found it and nobody has judged it yet
 * @param version counts its changes
 */
public record EventView(
        EventItem item,
        String timelineUrl,
        String timelineTitle,
        boolean archived,
        DateMeaning when,
        List<ActorPart> actors,
        List<String> tags,
        @Nullable String coding,
        String contexts,
        @Nullable String cameo,
        @Nullable String note,
        String statusReason,
        @Nullable String pattern,
        long confidence,
        List<SignalItem> confidenceSignals,
        int significance,
        List<SignalItem> significanceSignals,
        @Nullable Place place,
        String sources,
        List<Disagreement> disagreements,
        List<EvidenceItem> evidenceFor,
        List<EvidenceItem> evidenceAgainst,
        List<ChangeItem> history,
        boolean suggested,
        long version) {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern(
                    "d MMMM yyyy, HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    /**
     * A change as a page shows it.
     *
     * @param moment when, for machines
     * @param at when, in words
     * @param by who
     * @param what what was done, with the fields it touched
     * @param why the reason given, or null
     * @param revision its number, to restore it
     * @param earlier whether it is not what the event is now, and can be restored
     */
    public record ChangeItem(
            Instant moment,
            String at,
            String by,
            String what,
            @Nullable String why,
            long revision,
            boolean earlier) {
        static ChangeItem of(EventDetail.Change change, EventDetail.Change newest) {
            String fields = change.fields().isEmpty() ? "" : ": " + ChangedFields.inWords(change.fields());
            return new ChangeItem(
                    change.at(),
                    MOMENT.format(change.at()),
                    change.by(),
                    change.what() + fields,
                    change.why(),
                    change.revision(),
                    change.whole() && change.revision() != newest.revision());
        }
    }

    /**
     * Somebody who takes part.
     *
     * @param name by which name
     * @param url the actor's page
     * @param role in which part
     */
    public record ActorPart(String name, String url, String role) {}

    /**
     * Puts an event's page together.
     *
     * @param numbers the numbers of the event's actors by name
     */
    public static EventView of(
            EventDetail event,
            TimelineSummary timeline,
            List<EvidenceItem> evidence,
            Map<String, Long> numbers,
            LocalDate asOf) {
        return new EventView(
                EventItem.of(event.row()),
                Links.timeline(timeline.name()),
                timeline.title(),
                timeline.archived(),
                DateMeaning.of(event.when()),
                event.row().actors().stream()
                        .map(actor -> new ActorPart(
                                actor.name(),
                                Links.actor(numbers.getOrDefault(actor.name(), 0L)),
                                actor.role().label()))
                        .toList(),
                event.tags(),
                coding(event),
                String.join(", ", event.contexts()),
                event.cameo(),
                event.note(),
                StatusReason.of(event, asOf),
                event.pattern(),
                Math.round(event.row().confidence() * 100),
                SignalItem.odds(event.confidenceSignals()),
                event.row().significance(),
                SignalItem.points(event.significanceSignals()),
                event.row().place(),
                sources(event),
                event.contradictions().stream()
                        .map(found -> Disagreement.of(found, evidence))
                        .toList(),
                evidence.stream().filter(item -> !item.against()).toList(),
                evidence.stream().filter(EvidenceItem::against).toList(),
                event.history().stream()
                        .map(change -> ChangeItem.of(change, event.history().get(0)))
                        .toList(),
                event.row().review() == Review.SUGGESTED,
                event.row().version());
    }

    private static String sources(EventDetail event) {
        long documents = event.evidence().stream()
                .map(Evidence::documentId)
                .filter(Objects::nonNull)
                .distinct()
                .count();
        int sources = event.row().sources();
        if (documents == 0 || sources == 0) {
            return "";
        }
        String independent = sources == 1 ? "1 source" : sources + " independent sources";
        return documents == sources ? independent : independent + " in " + documents + " documents";
    }

    private static @Nullable String coding(EventDetail event) {
        EventType type = event.row().type();
        String mode = event.row().mode();
        if (type == null) {
            return mode;
        }
        return mode == null ? type.label() : type.label() + ", " + mode;
    }
}
