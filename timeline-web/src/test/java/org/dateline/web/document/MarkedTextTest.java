package org.dateline.web.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.dateline.core.model.Document;
import org.dateline.core.model.DocumentPart;
import org.dateline.core.model.TextSpan;
import org.dateline.core.store.DocumentDetail;
import org.dateline.core.store.DocumentDetail.Mark;
import org.junit.jupiter.api.Test;

class MarkedTextTest {
    private static final UUID FIRST = new UUID(0, 1);
    private static final UUID SECOND = new UUID(0, 2);

    private static List<MarkedText> marked(String text, Mark... marks) {
        Document document = new Document("d", null, text, null, null, null);
        return MarkedText.of(
                new DocumentDetail(new UUID(0, 9), "t", document, 0, List.of(marks)),
                DocumentPart.TEXT,
                new HashSet<>());
    }

    private static Mark mark(int start, int end, UUID event) {
        return new Mark(DocumentPart.TEXT, new TextSpan(start, end), event, "Event " + event);
    }

    @Test
    void an_events_id_stands_only_at_its_first_words_though_it_has_several() {
        List<MarkedText> pieces = marked("one two three", mark(0, 3, FIRST), mark(8, 13, FIRST));
        assertThat(pieces.stream().map(MarkedText::id).filter(Objects::nonNull)).containsExactly("e-" + FIRST);
        assertThat(pieces).filteredOn(piece -> piece.event() != null).hasSize(2);
    }

    @Test
    void two_events_told_by_the_same_words_both_have_their_id_and_their_link() {
        List<MarkedText> pieces = marked("words", mark(0, 5, FIRST), mark(0, 5, SECOND));
        assertThat(pieces).hasSize(1);
        MarkedText piece = pieces.get(0);
        assertThat(Stream.concat(Stream.of(piece.id()), piece.moreIds().stream()))
                .containsExactly("e-" + FIRST, "e-" + SECOND);
        assertThat(piece.others()).extracting(MarkedText.EventLink::url).containsExactly("/events/" + SECOND);
    }

    @Test
    void words_that_tell_of_no_event_lead_nowhere() {
        assertThat(marked("plain")).containsExactly(new MarkedText("plain", null, List.of(), null, List.of()));
    }
}
