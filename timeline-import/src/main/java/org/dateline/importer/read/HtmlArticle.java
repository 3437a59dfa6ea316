package org.dateline.importer.read;

import java.util.ArrayList;
import java.util.List;
import net.dankito.readability4j.Article;
import net.dankito.readability4j.Readability4J;
import org.dateline.core.model.Document;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Takes the article out of a web page: its paragraphs and its title, without what stands around them. */
final class HtmlArticle {
    private static final String BLOCKS = "p, h1, h2, h3, h4, h5, h6, li, blockquote, pre, td, dd";
    private static final int MOST_ELEMENTS = 50_000;

    private HtmlArticle() {}

    static Document read(String name, String html, DocumentReader.Given given) throws UnreadableException {
        org.jsoup.nodes.Document page = Jsoup.parse(html);
        if (page.getAllElements().size() > MOST_ELEMENTS) {
            throw new UnreadableException(
                    name + " has more than " + MOST_ELEMENTS + " elements: too large for an article; save its text");
        }
        Article article = new Readability4J(given.url() == null ? "https://localhost/" : given.url(), page).parse();
        String content = article.getContent();
        String text = content == null ? "" : paragraphs(Jsoup.parse(content).body());
        if (text.isBlank()) {
            text = paragraphs(Jsoup.parse(html).body());
        }
        String title = given.title() != null ? given.title() : blankToNull(article.getTitle());
        return DocumentReader.document(
                name, text, new DocumentReader.Given(given.published(), given.source(), given.url(), title));
    }

    private static @Nullable String blankToNull(@Nullable String words) {
        return words == null || words.isBlank() ? null : words.strip();
    }

    private static String paragraphs(Element body) {
        List<String> paragraphs = new ArrayList<>();
        for (Element block : body.select(BLOCKS)) {
            String words = block.ownText().isBlank() && block.select(BLOCKS).size() > 1 ? "" : block.text();
            if (!words.isBlank() && block.parents().stream().noneMatch(parent -> holds(parent, words))) {
                paragraphs.add(words);
            }
        }
        return paragraphs.isEmpty() ? body.text() : String.join("\n\n", paragraphs);
    }

    /** Whether a block around this one has words of its own, and so was taken whole. */
    private static boolean holds(Element parent, String words) {
        return parent.is(BLOCKS) && !parent.ownText().isBlank() && parent.text().contains(words);
    }
}
