package org.dateline.core.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.dateline.core.ingest.DocumentIngest;
import org.dateline.core.model.Document;
import org.dateline.core.model.Modality;
import org.dateline.core.model.Published;
import org.dateline.core.postgres.TestPostgres;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class TimelineExportIT {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    TimelineExport export;

    @Inject
    TimelineWriter writer;

    @Inject
    DocumentIngest ingest;

    @Inject
    AgroalDataSource database;

    @Test
    void the_same_texts_are_exported_as_the_same_bytes_whatever_came_first() throws Exception {
        List<Document> documents = new ArrayList<>();
        for (int i = 1; i <= 6; i++) {
            String text = "Arvonia signed. \\ \t \"quoted\" 😀 \u2028 " + i;
            documents.add(
                    new Document("d" + i, "Sheet " + i, text, Published.parse("2024-03-0" + i), "Paper " + i, null));
        }
        String forward = imported(documents);
        try (Connection connection = database.getConnection();
                PreparedStatement skip =
                        Sql.prepare(connection, "SELECT nextval(pg_get_serial_sequence('timeline', 'id'))")) {
            // As an import that was cut off leaves it.
            skip.execute();
        }
        Collections.reverse(documents);
        assertThat(imported(documents)).isEqualTo(forward);
        JsonNode document = JSON.readTree(forward.lines().findFirst().orElseThrow());
        assertThat(documents)
                .extracting(Document::text)
                .contains(document.path("text").asText());
        assertThat(forward).doesNotContain("recorded", "timeline_id").contains("\"kind\":\"statement\"", "\"repeats");
    }

    /** Without the first line, which has the timeline's name. */
    private String imported(List<Document> documents) {
        String timeline = writer.createTimeline(null, "Export " + UUID.randomUUID(), "", "import");
        documents.forEach(document ->
                ingest.ingest(timeline, document, Samples.found(document, "2024-03-07", Modality.HAPPENED)));
        String all = exported(timeline);
        return all.substring(all.indexOf('\n') + 1);
    }

    @Test
    void what_people_decided_is_part_of_it_and_what_they_removed_is_marked() throws IOException {
        String timeline = writer.createTimeline(null, "Export " + UUID.randomUUID(), "", "ann");
        UUID kept = writer.create(timeline, Samples.draft("Before year 1", "-0043", Modality.HAPPENED), "ann");
        writer.change(kept, 0, Samples.draft("Ides", "-0043-03-15", Modality.CLAIMED), "bob", "better known");
        UUID removed = writer.create(timeline, Samples.draft("Twice", "2024", Modality.PLANNED), "ann");
        writer.remove(removed, 0, "ann", null);
        List<String> lines = exported(timeline).lines().toList();
        assertThat(lines).hasSize(3);
        JsonNode ides = JSON.readTree(lines.get(1));
        assertThat(ides.path("when").asText()).isEqualTo("-0043-03-15");
        assertThat(ides.path("decisions").path(1).path("why").asText()).isEqualTo("better known");
        assertThat(ides.path("modalities").path(0).asText()).isEqualTo("CLAIMED");
        assertThat(ides.has("removed")).isFalse();
        assertThat(JSON.readTree(lines.get(2)).path("removed").asBoolean()).isTrue();
    }

    @Test
    void a_timeline_that_is_not_there_and_a_place_that_takes_nothing_are_told() {
        assertThatThrownBy(() -> exported("no-such-timeline")).isInstanceOf(NotFoundException.class);
        String timeline = writer.createTimeline(null, "Export " + UUID.randomUUID(), "", "ann");
        assertThatThrownBy(() -> export.write(timeline, full()))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("No space left");
    }

    private static Writer full() {
        return new Writer() {
            @Override
            public void write(char[] characters, int start, int length) throws IOException {
                throw new IOException("No space left on device");
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
    }

    private String exported(String timeline) {
        StringWriter lines = new StringWriter();
        export.write(timeline, lines);
        return lines.toString();
    }
}
