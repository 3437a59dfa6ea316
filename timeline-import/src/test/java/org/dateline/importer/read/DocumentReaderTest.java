package org.dateline.importer.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.dateline.core.model.Document;
import org.dateline.importer.read.DocumentReader.Given;
import org.junit.jupiter.api.Test;

class DocumentReaderTest {

    @Test
    void text_is_kept_as_it_is() throws UnreadableException {
        assertThat(read("note.txt", "Arvonia signed.\r\n").text()).isEqualTo("Arvonia signed.\r\n");
    }

    @Test
    void a_byte_order_mark_and_an_old_charset_are_understood() throws UnreadableException {
        byte[] marked = "\uFEFFKöln".getBytes(StandardCharsets.UTF_16LE);
        assertThat(DocumentReader.read("a.txt", marked, Given.NOTHING).text()).isEqualTo("Köln");
        byte[] old = "“Köln” said".getBytes(Charset.forName("windows-1252"));
        assertThat(DocumentReader.read("a.txt", old, Given.NOTHING).text()).isEqualTo("“Köln” said");
    }

    @Test
    void binary_empty_and_oversized_files_are_refused_with_their_name() {
        assertThatThrownBy(() -> DocumentReader.read("a.png", new byte[] {(byte) 0x89, 'P', 0, 0}, Given.NOTHING))
                .isInstanceOf(UnreadableException.class)
                .hasMessage("a.png is not text: it holds NUL bytes");
        assertThatThrownBy(() -> DocumentReader.read("a.txt", new byte[0], Given.NOTHING))
                .hasMessage("a.txt is empty");
        assertThatThrownBy(() -> read("a.txt", " \n ")).hasMessage("a.txt holds no text");
        assertThatThrownBy(() -> DocumentReader.read("a.txt", new byte[DocumentReader.MAX_BYTES + 1], Given.NOTHING))
                .hasMessageContaining("larger than 10 MB");
    }

    @Test
    void only_web_addresses_are_taken_as_addresses() {
        for (String url : new String[] {"javascript:alert(1)", "file:///etc/passwd", "no address", "//host/x"}) {
            assertThatThrownBy(() -> DocumentReader.document("a", "text", new Given(null, null, url, null)))
                    .isInstanceOf(UnreadableException.class);
        }
    }

    @Test
    void the_article_is_taken_out_of_its_page() throws UnreadableException {
        String page = """
                <!doctype html><html><head><title>River treaty signed</title></head><body>
                <nav><a href="/">Home</a> <a href="/sport">Sport</a> <a href="/weather">Weather</a></nav>
                <article><h1>River treaty signed</h1>
                <p>Arvonia and Belmark signed the river treaty on Wednesday after three days of talks in Lund, officials
                of both countries said. The text will be published next week, they added, once it is translated.</p>
                <p>The foreign minister of Arvonia, Ida Holm, called it a good day for <b>everybody</b> who lives along
                the river, and said that the first joint patrol would start in May, weather permitting.</p></article>
                <script>alert('x')</script><footer>Imprint, cookies, more to read: ten ways to cook fish</footer>
                </body></html>
                """;
        Document document = read("page.html", page);
        assertThat(document.title()).isEqualTo("River treaty signed");
        assertThat(document.text())
                .contains("signed the river treaty on Wednesday")
                .contains("a good day for everybody who lives")
                .doesNotContain("alert")
                .doesNotContain("Sport")
                .doesNotContain("Imprint");
        assertThat(document.text().split("\n\n")).hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void a_page_without_an_article_still_gives_its_words() throws UnreadableException {
        assertThat(read("short.html", "<html><body><p>Talks began.</p></body></html>")
                        .text())
                .contains("Talks began.");
    }

    private static Document read(String name, String content) throws UnreadableException {
        return DocumentReader.read(name, content.getBytes(StandardCharsets.UTF_8), Given.NOTHING);
    }
}
