package org.dateline.importer.extract.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class CountryNamesTest {
    private static final Path COMMITTED =
            Path.of("src/main/resources/org/dateline/importer/extract/countries-library.txt");
    private static final Path MADE = Path.of("target/countries-library.txt");

    /** After a newer ICU4J: look at the difference and copy target/countries-library.txt over the committed file. */
    @Test
    void theFileIsWhatTheLibrariesGive() throws IOException {
        List<String> lines = new CountryNames().lines();
        Files.createDirectories(MADE.getParent());
        Files.write(MADE, lines);

        assertThat(Files.readAllLines(COMMITTED)).isEqualTo(lines);
    }
}
