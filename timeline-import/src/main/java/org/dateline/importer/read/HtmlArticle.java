package org.dateline.importer.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import net.dankito.readability4j.Article;
import net.dankito.readability4j.Readability4J;
import org.dateline.core.model.Document;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jspecify.annotations.Nullable;

/** Takes the article out of a web page: its paragraphs and its title, without what stands around them. */
final class HtmlArticle {
    private static final Set<String> BLOCKS =
            Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "blockquote", "pre", "td", "dd");
    private static final int MOST_ELEMENTS = 50_000;

    /**
     * Readability weighs every element against those around it: its time grows with the square of their number, and it
     * calls itself once a level. Above these a page is taken whole.
     */
    private static final int MOST_WEIGHED = 8_000;

    private static final int DEEPEST_WEIGHED = 100;

    private HtmlArticle() {}

    static Document read(String name, String html, DocumentReader.Given given) throws UnreadableException {
        org.jsoup.nodes.Document page = Jsoup.parse(html);
        Extent extent = Extent.of(page);
        if (extent.elements() > MOST_ELEMENTS) {
            throw new UnreadableException(
                    name + " has more than " + MOST_ELEMENTS + " elements: too large for an article; save its text");
        }
        boolean whole = extent.elements() > MOST_WEIGHED || extent.depth() > DEEPEST_WEIGHED;
        Found found = whole ? all(page) : article(page, html, given.url());
        String title = given.title() != null ? given.title() : blankToNull(found.title());
        return DocumentReader.document(
                name, found.text(), new DocumentReader.Given(given.published(), given.source(), given.url(), title));
    }

    private record Found(@Nullable String title, String text) {}

    private static Found all(org.jsoup.nodes.Document page) {
        return new Found(page.title(), paragraphs(page.body()));
    }

    private static Found article(org.jsoup.nodes.Document page, String html, @Nullable String url) {
        Article article = new Readability4J(url == null ? "https://localhost/" : url, page).parse();
        String content = article.getContent();
        String text = content == null ? "" : paragraphs(Jsoup.parse(content).body());
        return new Found(
                article.getTitle(), text.isBlank() ? all(Jsoup.parse(html)).text() : text);
    }

    /** How many elements a page has, and how deep they are nested. */
    private record Extent(int elements, int depth) {
        static Extent of(org.jsoup.nodes.Document page) {
            int[] extent = new int[2];
            page.traverse((node, depth) -> {
                extent[0] += node instanceof Element ? 1 : 0;
                extent[1] = Math.max(extent[1], depth);
            });
            return new Extent(extent[0], extent[1]);
        }
    }

    private static @Nullable String blankToNull(@Nullable String words) {
        return words == null || words.isBlank() ? null : words.strip();
    }

    /** One walk down the tree: a block with words of its own is taken whole, and nothing below it again. */
    private static String paragraphs(Element body) {
        Set<Node> outer = aroundBlocks(body);
        List<String> paragraphs = new ArrayList<>();
        body.filter(new NodeFilter() {
            @Override
            public FilterResult head(Node node, int depth) {
                if (!isBlock(node)
                        || (outer.contains(node) && ((Element) node).ownText().isBlank())) {
                    return FilterResult.CONTINUE;
                }
                String words = ((Element) node).text();
                if (!words.isBlank()) {
                    paragraphs.add(words);
                }
                return FilterResult.SKIP_CHILDREN;
            }

            @Override
            public FilterResult tail(Node node, int depth) {
                return FilterResult.CONTINUE;
            }
        });
        return paragraphs.isEmpty() ? body.text() : String.join("\n\n", paragraphs);
    }

    /** All that have a block somewhere below them; each is met once. */
    private static Set<Node> aroundBlocks(Element body) {
        Set<Node> outer = Collections.newSetFromMap(new IdentityHashMap<>());
        body.traverse((node, depth) -> {
            if (isBlock(node)) {
                Node around = node.parent();
                while (around != null && outer.add(around)) {
                    around = around.parent();
                }
            }
        });
        return outer;
    }

    private static boolean isBlock(Node node) {
        return node instanceof Element element && BLOCKS.contains(element.normalName());
    }
}
