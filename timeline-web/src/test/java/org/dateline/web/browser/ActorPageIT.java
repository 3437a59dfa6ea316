package org.dateline.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dateline.core.postgres.TestPostgres;
import org.dateline.web.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class ActorPageIT {
    private static Browser browser;

    @TestHTTPResource("/")
    URL address;

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

    @Test
    void an_event_leads_to_its_actors_page_which_fits_wide_and_narrow_light_and_dark() {
        String name = "Arvonia " + UUID.randomUUID();
        String timeline = Visitor.timeline("Actor page");
        Map<String, Object> talks = Map.of(
                "title",
                "Talks in Lund",
                "status",
                "happened",
                "when",
                Map.of("edtf", "2024-03-05"),
                "actors",
                List.of(Map.of("name", name)));
        String event = Visitor.event(timeline, talks);
        for (ColorScheme colours : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            for (int width : List.of(1280, 360)) {
                Page page = browser.page(colours, width, 800);
                page.navigate(address + "events/" + event);
                page.locator("main a", new Page.LocatorOptions().setHasText(name))
                        .click();
                page.waitForURL("**/actors/*");
                assertThat(page.locator("h1").innerText()).isEqualTo(name);
                assertThat(page.locator(".event-list li").count()).isEqualTo(1);
                assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                        .as("fits into " + width)
                        .isEqualTo(true);
                page.screenshot(new Page.ScreenshotOptions()
                        .setPath(Path.of("target", "actor-" + width + "-" + colours + ".png")));
                page.close();
            }
        }
    }
}
