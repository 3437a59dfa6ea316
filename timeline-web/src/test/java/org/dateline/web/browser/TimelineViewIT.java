package org.dateline.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URL;
import java.util.Collections;
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

/** The interactive view on a page of ours, with answers of the view's API that the test makes up. */
@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class TimelineViewIT {
    private static final Pattern VIEW_API = Pattern.compile("/view\\?");
    private static final long MARCH = 1_646_092_800L;
    private static final long DAY = 86_400L;
    private static final String ANSWER = view("""
            %s,%s,%s
            """.formatted(
            label(0, "a", "Talks open", MARCH, MARCH + DAY, "2022-03-01", "happened", 90),
            label(0, "b", "Second round", MARCH + 30 * DAY, MARCH + 31 * DAY, "2022-03-31", "planned", 80),
            label(1, "c", "A ceasefire is denied", MARCH + 60 * DAY, MARCH + 61 * DAY, "2022-04-30", "denied", 70)));

    private static Browser browser;

    @TestHTTPResource("/")
    URL address;

    @Inject
    ImportPipeline pipeline;

    @Inject
    TimelineWriter writer;

    private Page page;
    private String url = "";

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
    void a_timeline_that_is_not_empty() {
        String name = writer.createTimeline("view-" + UUID.randomUUID(), "A view", "For the browser", "ann");
        String text = "The ministers met in Ankara on Tuesday, the Turkish government said.";
        pipeline.take(name, new Document("a", "Talks", text, Published.parse("2025-01-10"), "Gazette", null));
        url = address + "t/" + name;
        page = browser.page(ColorScheme.LIGHT, 1280, 900);
    }

    @Test
    void arrow_keys_go_from_event_to_event_and_enter_opens_one() {
        open(url);
        stage().focus();
        page.keyboard().press("ArrowRight");
        assertThat(view()).hasAttribute("data-selected", "a");
        page.keyboard().press("ArrowRight");
        assertThat(view()).hasAttribute("data-selected", "b");
        page.keyboard().press("ArrowDown");
        assertThat(view()).hasAttribute("data-selected", "c");
        assertThat(view().locator("[aria-live]")).containsText("A ceasefire is denied. 2022-04-30, denied, Kyiv");
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile("/events/c$"));
    }

    @Test
    void a_reload_shows_the_same_window_and_lanes() {
        open(url);
        button("Zoom in").click();
        button("Types").click();
        page.waitForURL(Pattern.compile("from=2022-.*to=2022-.*lanes=type"));
        double width = width();
        page.reload();
        assertThat(view()).hasAttribute("data-state", "ready");
        assertThat(button("Types")).hasAttribute("aria-pressed", "true");
        assertThat(width()).isBetween(width * 0.9, width * 1.1);
    }

    @Test
    void the_wheel_belongs_to_the_page_unless_control_is_held() {
        open(url);
        double width = width();
        BoundingBox box = stage().boundingBox();
        page.mouse().move(box.x + box.width / 2, box.y + 100);
        page.mouse().wheel(0, 200);
        page.waitForCondition(() -> ((Number) page.evaluate("scrollY")).doubleValue() > 0);
        assertThat(width()).isEqualTo(width);
        page.keyboard().down("Control");
        page.mouse().wheel(0, -200);
        page.keyboard().up("Control");
        page.waitForCondition(() -> width() < width);
    }

    @Test
    void dragging_pans_and_home_shows_everything_again() {
        open(url);
        String from = view().getAttribute("data-from");
        BoundingBox box = stage().boundingBox();
        page.mouse().move(box.x + 700, box.y + 200);
        page.mouse().down();
        page.mouse().move(box.x + 500, box.y + 205);
        page.mouse().up();
        assertThat(view()).not().hasAttribute("data-from", from);
        stage().focus();
        page.keyboard().press("Home");
        assertThat(view()).hasAttribute("data-from", from);
    }

    @Test
    void a_failed_answer_is_told_and_can_be_tried_again() {
        page.route(
                VIEW_API,
                route -> route.fulfill(new Route.FulfillOptions()
                        .setStatus(503)
                        .setContentType("application/problem+json")
                        .setBody("{\"detail\": \"The database does not answer.\"}")));
        page.navigate(url);
        assertThat(view()).hasAttribute("data-state", "error");
        assertThat(view()).containsText("The database does not answer.");
        page.unroute(VIEW_API);
        answer(ANSWER);
        button("Try again").click();
        assertThat(view()).hasAttribute("data-state", "ready");
    }

    @Test
    void labelled_events_are_links_in_a_list_and_statuses_are_in_the_legend() {
        open(url);
        assertThat(view().locator("ol a"))
                .hasText(new String[] {"Talks open", "Second round", "A ceasefire is denied"});
        assertThat(view().locator(".tv-legend li")).hasText(new String[] {"Happened", "Planned", "Denied"});
        assertThat(view().getByText("17 events have no date")).hasAttribute("href", "#undated");
    }

    private void open(String target) {
        answer(ANSWER);
        page.navigate(target);
        assertThat(view()).hasAttribute("data-state", "ready");
    }

    private void answer(String body) {
        page.route(
                VIEW_API,
                route -> route.fulfill(new Route.FulfillOptions()
                        .setContentType("application/json")
                        .setBody(body)));
    }

    private Locator view() {
        return page.locator("timeline-view");
    }

    private Locator stage() {
        return view().getByRole(AriaRole.APPLICATION);
    }

    private Locator button(String name) {
        return view().getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    private double width() {
        return Double.parseDouble(view().getAttribute("data-to"))
                - Double.parseDouble(view().getAttribute("data-from"));
    }

    private static String view(String labels) {
        String counts = String.join(",", Collections.nCopies(240, "1"));
        List<String> lanes = List.of("Ankara", "Kyiv");
        return """
                {"timeline": "t", "from": %d, "to": %d, "first": %d, "last": %d, "undated": 17,
                 "start": %d, "width": 32768, "bins": 240, "spanning": 0,
                 "lanes": [{"name": "%s", "total": 2, "counts": [%s]}, {"name": "%s", "total": 1, "counts": [%s]}],
                 "labels": [%s]}
                """.formatted(
                        MARCH,
                        MARCH + 61 * DAY,
                        MARCH,
                        MARCH + 61 * DAY,
                        MARCH,
                        lanes.get(0),
                        counts,
                        lanes.get(1),
                        counts,
                        labels);
    }

    private static String label(
            int lane, String id, String title, long earliest, long latest, String edtf, String status, int weight) {
        return """
                {"lane": %d, "id": "%s", "title": "%s", "edtf": "%s", "when": "%s", "earliest": %d, "latest": %d,
                 "status": "%s", "significance": %d, "url": "/events/%s"}
                """.formatted(lane, id, title, edtf, edtf, earliest, latest, status, weight, id);
    }
}
