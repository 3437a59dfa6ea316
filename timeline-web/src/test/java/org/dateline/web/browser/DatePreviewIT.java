package org.dateline.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URL;
import org.dateline.core.postgres.TestPostgres;
import org.dateline.web.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class DatePreviewIT {
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
    void what_is_wrong_with_a_date_is_said_after_the_typing_and_names_the_box_that_is_missing() {
        Page page = browser.page(ColorScheme.LIGHT, 1280, 900);
        page.clock().install();
        page.navigate(address + "t/" + Visitor.timeline("Date preview") + "/events/new");
        Locator means = page.locator("#when-means");
        Locator when = page.locator("#when");
        // The page's own clock stands, so that a slow machine cannot make the typing pause.
        page.clock().pauseAt(System.currentTimeMillis() + 3_600_000);
        when.fill("last Thursx");
        page.waitForResponse(response -> response.url().contains("/api/dates"), () -> page.clock()
                .runFor(300));
        assertThat(means).isEmpty();
        page.clock().resume();
        assertThat(means).containsText("is not understood");
        when.fill("last Thursday");
        when.blur();
        assertThat(means)
                .hasText("‘last Thursday’ needs the day that it counts from: fill in “Day that relative words count"
                        + " from”.");
        page.locator("#reference").fill("last week");
        assertThat(means).containsText("Day that relative words count from: ‘last week’ is not one day, such as");
        page.locator("#reference").fill("2025-01-10");
        assertThat(means).containsText("9 January 2025");
    }
}
