package org.dateline.web.start;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.UUID;
import org.dateline.core.postgres.TestPostgres;
import org.dateline.core.store.TimelineQuery;
import org.dateline.core.store.TimelineReader;
import org.dateline.importer.cli.ExitCodes;
import org.dateline.importer.cli.ImportCommand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class ImportCommandIT {
    private static final String ARTICLE =
            "Arvonian Foreign Minister Ida Holm said Friday that her country had signed the river treaty with France.\n\n"
                    + "President Emmanuel Macron will visit Arvonia on Jan. 20.\n";

    @Inject
    CommandLine.IFactory factory;

    @Inject
    TimelineReader reader;

    @TempDir
    Path folder;

    private final String timeline = "test-" + UUID.randomUUID();

    @Test
    void a_folder_is_imported_with_a_report_and_again_changes_nothing() throws IOException {
        Files.writeString(folder.resolve("article.txt"), ARTICLE);
        Files.write(folder.resolve("picture.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0});
        Run first = run(folder.toString(), "--timeline", timeline, "--published", "2025-01-10");
        assertThat(first.code()).isEqualTo(ExitCodes.ISSUES);
        assertThat(first.out()).contains("documents  1, 1 refused").contains("picture.png is not text");
        long events = reader.timeline(timeline).events();
        assertThat(events).isPositive();

        Run again = run(folder.toString(), "--timeline", timeline, "--published", "2025-01-10");
        assertThat(again.out()).contains("1 already there, unchanged");
        assertThat(reader.timeline(timeline).events()).isEqualTo(events);
    }

    @Test
    void without_a_publication_date_relative_dates_stay_open_and_the_report_says_so() throws IOException {
        Path article = Files.writeString(folder.resolve("article.txt"), ARTICLE);
        Run run = run(article.toString(), "--timeline", timeline);
        assertThat(run.out()).containsIgnoringCase("publication date");
        assertThat(reader.events(TimelineQuery.all(timeline, 100, LocalDate.of(2025, 1, 11)))
                        .events())
                .allSatisfy(event -> assertThat(event.edtf()).isNull());
    }

    @Test
    void nothing_planned_is_shown_as_having_happened() throws IOException {
        Path article = Files.writeString(folder.resolve("article.txt"), ARTICLE);
        run(article.toString(), "--timeline", timeline, "--published", "2025-01-10");
        assertThat(reader.events(TimelineQuery.all(timeline, 100, LocalDate.of(2025, 1, 11)))
                        .events())
                .filteredOn(event -> "2025-01-20".equals(event.edtf()))
                .isNotEmpty()
                .allSatisfy(event -> assertThat(event.status().label()).isEqualTo("planned"));
    }

    @Test
    void a_document_with_a_date_far_out_is_refused_and_the_rest_is_read() throws IOException {
        Path lines = Files.writeString(
                folder.resolve("news.jsonl"),
                "{\"doc\":\"far\",\"dct\":\"+99999999-01-01\",\"text\":\"Talks began.\"}\n"
                        + "{\"doc\":\"near\",\"dct\":\"2025-01-10\",\"text\":\"Talks began in Oslo on Friday.\"}\n");
        Run run = run(lines.toString(), "--timeline", timeline);
        assertThat(run.code()).isEqualTo(ExitCodes.ISSUES);
        assertThat(run.out())
                .contains("documents  1, 1 refused")
                .contains("error: news.jsonl line 1: the publication date must be like 2025-01-10");
        assertThat(reader.documents(timeline)).singleElement().satisfies(document -> assertThat(document.name())
                .isEqualTo("near"));
    }

    @Test
    void the_same_text_with_another_publication_date_is_an_issue() throws IOException {
        Path article = Files.writeString(folder.resolve("article.txt"), ARTICLE);
        run(article.toString(), "--timeline", timeline, "--published", "2025-01-10");
        Run other = run(article.toString(), "--timeline", timeline, "--published", "2025-02-11");
        assertThat(other.code()).isEqualTo(ExitCodes.ISSUES);
        assertThat(other.out())
                .contains("warning: article.txt: already there with publication date 2025-01-10; not changed");
    }

    @Test
    void a_publication_date_is_corrected_when_that_is_asked_for() throws IOException {
        Path article = Files.writeString(folder.resolve("article.txt"), ARTICLE);
        run(article.toString(), "--timeline", timeline, "--published", "2025-01-10");
        Run corrected = run(article.toString(), "--timeline", timeline, "--published", "2026-02-11", "--correct-date");
        assertThat(corrected.code()).isEqualTo(ExitCodes.CLEAN);
        assertThat(corrected.out()).contains("1 read anew with another publication date");
        assertThat(reader.documents(timeline)).singleElement().satisfies(document -> assertThat(document.published())
                .isEqualTo("2026-02-11"));
        assertThat(reader.events(TimelineQuery.all(timeline, 100, LocalDate.of(2026, 3, 1)))
                        .events())
                .isNotEmpty()
                .noneMatch(event -> String.valueOf(event.edtf()).startsWith("2025"));
        Run again = run(article.toString(), "--timeline", timeline, "--published", "2026-02-11", "--correct-date");
        assertThat(again.out()).contains("1 already there, unchanged");
    }

    private record Run(int code, String out) {}

    private Run run(String... args) {
        PrintStream before = System.out;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
            int code = new CommandLine(ImportCommand.class, factory).execute(args);
            return new Run(code, out.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(before);
        }
    }
}
