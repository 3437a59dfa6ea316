package org.dateline.importer.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DateStringTest {
    private final List<String> complaints = new ArrayList<>();

    private List<DateString> read(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return DateString.read("tiny.tsv", new ByteArrayInputStream(bytes), complaints::add);
    }

    @Test
    void columnsAreFoundByTheirNames() throws IOException {
        assertThat(read("kind\ttext\tlatest\tearliest\r\nwhen\t3 May 1921\t1921-05-03\t1921-05-03\r\n\nwhen\t1900\n"))
                .containsExactly(new DateString("date-0", "3 May 1921", "when", "1921-05-03", "1921-05-03"));
        assertThat(complaints).singleElement().asString().startsWith("tiny.tsv line ");
    }

    @Test
    void aTableWithoutNamedColumnsSaysWhatIsMissing() throws IOException {
        assertThat(read("3 May 1921\twhen\n")).isEmpty();
        assertThat(complaints)
                .containsExactly("tiny.tsv line 1: the columns must be named, with tabs between: "
                        + "text, kind, earliest, latest");
    }
}
