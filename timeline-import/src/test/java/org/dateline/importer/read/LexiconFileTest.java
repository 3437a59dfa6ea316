package org.dateline.importer.read;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LexiconFileTest {
    @Test
    void aFileThatIsNotThereOrNotInUtf8OrWrongIsToldOf(@TempDir Path folder) throws Exception {
        assertThatThrownBy(() -> LexiconFile.read(folder.resolve("none")))
                .hasMessageContaining("cannot be read; check that the file is there");
        Path latin = Files.write(folder.resolve("latin"), "[countries]\nCôte".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> LexiconFile.read(latin)).hasMessageContaining("not in UTF-8; save it so");
        Path wrong = Files.writeString(folder.resolve("wrong"), "# mine\n[towns]\n");
        assertThatThrownBy(() -> LexiconFile.read(wrong)).hasMessageContaining("wrong, line 2: there is no section");
    }
}
