package org.dateline.web.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;

/** A Chromium for one test class, or the reason why there is none. */
final class Browser implements AutoCloseable {
    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;

    private Browser(Playwright playwright, com.microsoft.playwright.Browser chromium) {
        this.playwright = playwright;
        this.chromium = chromium;
    }

    /** Starts it; without one the test is skipped with a loud line, or fails where a browser is insisted on. */
    static Browser start() {
        Path executable = Path.of(System.getenv().getOrDefault("DATELINE_CHROMIUM", "/usr/bin/chromium"));
        if (!Files.isExecutable(executable)) {
            String missing = "NO BROWSER: there is no Chromium at " + executable
                    + "; install one or set DATELINE_CHROMIUM. The browser tests did not run.";
            if (Boolean.parseBoolean(System.getenv("DATELINE_REQUIRE_BROWSER"))) {
                throw new IllegalStateException(missing);
            }
            System.err.println("\n!!! " + missing + "\n");
            Assumptions.abort(missing);
        }
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return new Browser(
                playwright,
                playwright
                        .chromium()
                        .launch(new BrowserType.LaunchOptions()
                                .setExecutablePath(executable)
                                .setChromiumSandbox(false)
                                .setArgs(List.of(
                                        "--disable-gpu",
                                        "--disable-quic",
                                        "--disable-background-networking",
                                        "--disable-component-update",
                                        "--disable-sync"))));
    }

    Page page(ColorScheme colours, int width, int height) {
        BrowserContext context = chromium.newContext(
                new NewContextOptions().setColorScheme(colours).setViewportSize(width, height));
        context.setDefaultTimeout(20_000);
        return context.newPage();
    }

    Page withoutScript() {
        return chromium.newContext(new NewContextOptions().setJavaScriptEnabled(false))
                .newPage();
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }
}
