package org.dateline.web.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.dateline.core.model.Document;
import org.dateline.core.model.DocumentPart;
import org.dateline.core.model.Modality;
import org.dateline.core.store.Evidence;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class QuotedDocumentsTest {
    private final List<UUID> reads = new ArrayList<>();

    @Test
    void a_document_that_is_quoted_twice_is_read_once() {
        QuotedDocuments documents = documentsOf(100);
        UUID id = UUID.randomUUID();
        assertThat(documents.of(from(id))).isNotNull().isSameAs(documents.of(from(id)));
        assertThat(documents.of(from(null))).isNull();
        assertThat(reads).containsExactly(id);
    }

    @Test
    void a_page_reads_no_more_than_ten_documents_and_stops_early_where_they_are_large() {
        QuotedDocuments small = documentsOf(100);
        for (int i = 0; i < 30; i++) {
            small.of(from(UUID.randomUUID()));
        }
        assertThat(reads).hasSize(QuotedDocuments.MOST);
        reads.clear();
        QuotedDocuments large = documentsOf(3 * 1024 * 1024);
        for (int i = 0; i < 30; i++) {
            large.of(from(UUID.randomUUID()));
        }
        assertThat(reads).hasSize(2);
    }

    private QuotedDocuments documentsOf(int length) {
        String text = "x".repeat(length);
        return new QuotedDocuments(id -> {
            reads.add(id);
            return new Document("a", null, text, null, null, null);
        });
    }

    private static Evidence from(@Nullable UUID document) {
        return new Evidence(
                0,
                document,
                "A report",
                null,
                null,
                null,
                Modality.HAPPENED,
                DocumentPart.TEXT,
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                "");
    }
}
