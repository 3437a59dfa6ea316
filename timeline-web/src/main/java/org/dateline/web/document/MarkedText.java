package org.dateline.web.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.dateline.core.model.DocumentPart;
import org.dateline.core.store.DocumentDetail;
import org.dateline.core.store.DocumentDetail.Mark;
import org.dateline.web.document.Highlights.Highlight;
import org.dateline.web.document.Highlights.Piece;
import org.dateline.web.page.Links;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a stored document as its page shows it.
 *
 * @param text its characters
 * @param id the id of the element, where the evidence of an event begins; or null
 * @param moreIds ids of further events that begin at the same place
 * @param event the event that the words lead to, or null when they tell of none
 * @param others further events that the same words tell of, linked after the last of the words
 */
public record MarkedText(
        String text,
        @Nullable String id,
        List<String> moreIds,
        @Nullable EventLink event,
        List<EventLink> others) {

    /** A link to an event. */
    public record EventLink(UUID id, String url, String title) {
        static EventLink of(Mark mark) {
            return new EventLink(mark.eventId(), Links.event(mark.eventId()), mark.eventTitle());
        }
    }

    /** The title or the text of a document with its evidence marked. */
    public static List<MarkedText> of(DocumentDetail document, DocumentPart part, Set<UUID> given) {
        List<Highlight<EventLink>> highlights = document.marks().stream()
                .filter(mark -> mark.in() == part)
                .map(mark -> new Highlight<>(mark.span(), EventLink.of(mark)))
                .toList();
        List<MarkedText> marked = new ArrayList<>();
        for (Piece<EventLink> piece : Highlights.pieces(document.document().part(part), highlights)) {
            marked.add(of(piece, given));
        }
        return marked;
    }

    /** An element's id is given once, to the first words of an event, though it may have several stretches. */
    private static MarkedText of(Piece<EventLink> piece, Set<UUID> given) {
        List<String> ids = piece.beginning().stream()
                .map(EventLink::id)
                .filter(given::add)
                .map(id -> "e-" + id)
                .toList();
        List<EventLink> events = distinct(piece.covering());
        return new MarkedText(
                piece.text(),
                ids.isEmpty() ? null : ids.get(0),
                ids.isEmpty() ? List.of() : ids.subList(1, ids.size()),
                events.isEmpty() ? null : events.get(0),
                events.isEmpty() ? List.of() : events.subList(1, events.size()));
    }

    private static List<EventLink> distinct(List<EventLink> events) {
        Set<UUID> seen = new HashSet<>();
        return events.stream().filter(event -> seen.add(event.id())).toList();
    }
}
