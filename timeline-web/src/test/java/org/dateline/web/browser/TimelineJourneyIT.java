package org.dateline.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.dateline.core.model.Document;
import org.dateline.core.model.Published;
import org.dateline.core.postgres.TestPostgres;
import org.dateline.core.store.TimelineWriter;
import org.dateline.importer.pipeline.ImportPipeline;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class TimelineJourneyIT {
    private static final String ARTICLE = "French President Emmanuel Macron met Turkish President Recep Tayyip Erdogan"
            + " in Ankara on Tuesday, the French government said.\n\n"
            + "“We have agreed on a truce,” Mr. Macron told reporters on Wednesday.\n\n"
            + "Mr. Macron will visit Poland on Jan. 20.\n\n"
            + "In November, German Chancellor Olaf Scholz spoke by phone with Mr. Erdogan.\n";

    private static Browser browser;

    @TestHTTPResource("/")
    URL address;

    @Inject
    ImportPipeline pipeline;

    @Inject
    TimelineWriter writer;

    private String timeline = "";

    @BeforeAll
    static void start() {
        browser = Browser.start();
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void an_article_on_a_timeline() {
        timeline = writer.createTimeline("journey-" + UUID.randomUUID(), "A journey", "For the browser", "ann");
        pipeline.take(
                timeline,
                new Document("a", "Talks in Ankara", ARTICLE, Published.parse("2025-01-10"), "Gazette", null));
    }

    @Test
    void an_analyst_zooms_opens_an_event_and_finds_its_words_in_the_document() {
        Page page = browser.page(ColorScheme.LIGHT, 1280, 900);
        List<String> complaints = new ArrayList<>();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.navigate(address + "t/" + timeline);
        Locator view = page.locator("timeline-view");
        assertThat(view).hasAttribute("data-state", "ready");
        double before = width(view);
        view.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(Pattern.compile("zoom in", Pattern.CASE_INSENSITIVE)))
                .first()
                .click();
        page.waitForCondition(() -> width(view) < before);

        page.locator(".event-list a")
                .filter(new Locator.FilterOptions().setHasText("Erdogan"))
                .first()
                .click();
        assertThat(page.locator("h1")).containsText("Erdogan");
        assertThat(page.locator("blockquote").first()).containsText("Erdogan");
        page.locator("a[href*='/documents/']").first().click();
        assertThat(page.locator("mark").first()).isVisible();
        assertThat(page.locator(".document-text")).containsText("We have agreed on a truce");
        assertThat(complaints).isEmpty();
    }

    @Test
    void every_page_passes_axe_in_both_themes() {
        List<String> serious = new ArrayList<>();
        for (ColorScheme colours : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            Page page = browser.page(colours, 1280, 900);
            for (String path : List.of(
                    "",
                    "t/" + timeline,
                    "t/" + timeline + "/events/new",
                    "t/" + timeline + "/import",
                    "t/" + timeline + "/edit",
                    "t/" + timeline + "/documents",
                    "search?q=Erdogan",
                    "docs/api",
                    "login",
                    "no-such-page")) {
                page.navigate(address + path);
                check(page, serious);
            }
            page.navigate(address + "t/" + timeline);
            page.locator(".event-list a").first().click();
            check(page, serious);
            page.locator("a[href*='/documents/']").first().click();
            check(page, serious);
        }
        assertThat(serious).isEmpty();
    }

    private static void check(Page page, List<String> serious) {
        for (Rule rule : new AxeBuilder(page).analyze().getViolations()) {
            serious.add(page.url() + " " + rule.getImpact() + " " + rule.getId() + " "
                    + rule.getNodes().get(0).getHtml());
        }
    }

    @Test
    void without_javascript_an_event_can_be_read_and_added() {
        Page page = browser.withoutScript();
        page.navigate(address + "t/" + timeline);
        assertThat(page.locator(".event-list li").first()).isVisible();
        page.navigate(address + "t/" + timeline + "/events/new");
        page.locator("[name=title]").fill("Ferry talks begin");
        page.locator("[name=when]").fill("between 3 and 5 May 2024");
        page.locator("main form button.button").last().click();
        page.navigate(address + "t/" + timeline + "?q=ferry");
        assertThat(page.locator(".event-list")).containsText("Ferry talks begin");
    }

    private static double width(Locator view) {
        return Double.parseDouble(view.getAttribute("data-to")) - Double.parseDouble(view.getAttribute("data-from"));
    }
}
