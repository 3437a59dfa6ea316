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
        assertThatThrownBy(() -> read("a.txt", " \n "))
                .hasMessage("a.txt: the text is empty: there is nothing to read in it");
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

    @Test
    void a_page_that_is_not_utf_8_is_read_in_the_charset_its_head_names() throws UnreadableException {
        String words = "Переговоры начались в Женеве в понедельник.";
        for (String head : new String[] {
            "<meta charset=windows-1251>",
            "<meta charset=\"Windows-1251\" />",
            "<meta http-equiv='Content-Type' content='text/html; charset=windows-1251'>"
        }) {
            byte[] page = ("<!doctype html><html><head>" + head + "</head><body><p>" + words + "</p></body></html>")
                    .getBytes(Charset.forName("windows-1251"));
            assertThat(DocumentReader.read("page", page, Given.NOTHING).text()).isEqualTo(words);
        }
    }

    @Test
    void a_page_that_names_no_charset_is_windows_1252_and_an_unknown_one_is_refused() throws UnreadableException {
        Charset western = Charset.forName("windows-1252");
        byte[] page = "<html><body><p>“Köln” said</p></body></html>".getBytes(western);
        assertThat(DocumentReader.read("a.html", page, Given.NOTHING).text()).isEqualTo("“Köln” said");
        byte[] latin = "<html><meta charset=iso-8859-1><body><p>“Köln” said</p></body></html>".getBytes(western);
        assertThat(DocumentReader.read("a.html", latin, Given.NOTHING).text()).isEqualTo("“Köln” said");
        byte[] unknown = "<html><meta charset=x-runes><body><p>Köln</p></body></html>".getBytes(western);
        assertThatThrownBy(() -> DocumentReader.read("a.html", unknown, Given.NOTHING))
                .hasMessage("a.html names the charset 'x-runes', which is not known; save it as UTF-8");
    }

    @Test
    void a_field_that_is_too_long_or_holds_a_nul_is_refused_by_its_name() {
        refused("source", new Given(null, "x".repeat(301), null, null));
        refused("title", new Given(null, null, null, "x".repeat(1_001)));
        refused("title", new Given(null, null, null, "Talks\0"));
        refused("url", new Given(null, null, "https://example.org/" + "x".repeat(2_000), null));
        assertThatThrownBy(() -> DocumentReader.document("a\0", "text", Given.NOTHING))
                .hasMessage("the document: the name must not hold a NUL character");
    }

    private static void refused(String field, Given given) {
        assertThatThrownBy(() -> DocumentReader.document("a", "text", given))
                .isInstanceOfSatisfying(
                        UnreadableException.class, e -> assertThat(e.field()).isEqualTo(field))
                .hasMessageStartingWith("a: the " + field + " must");
    }

    private static Document read(String name, String content) throws UnreadableException {
        return DocumentReader.read(name, content.getBytes(StandardCharsets.UTF_8), Given.NOTHING);
    }
}
