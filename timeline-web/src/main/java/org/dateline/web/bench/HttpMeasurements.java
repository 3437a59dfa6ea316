package org.dateline.web.bench;

import io.quarkus.vertx.http.HttpServer;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.dateline.core.bench.BenchException;
import org.dateline.core.bench.Figure;
import org.dateline.core.bench.Ground;
import org.dateline.core.bench.Measurement;
import org.dateline.core.bench.PlainWindows;
import org.dateline.core.time.CalendarTime;

/** What is measured over HTTP: from the client's question until it has the whole answer. */
@ApplicationScoped
public class HttpMeasurements {
    private static final Duration SLICE = Duration.ofMillis(500);
    private static final int WINDOWS = 200;
    private static final int OK = 200;
    private static final int NOT_MODIFIED = 304;
    private static final long DAY = 86_400;

    private final HttpServer server;
    private final PlainWindows plain;
    private final Yardsticks yardsticks;

    HttpMeasurements(HttpServer server, PlainWindows plain, Yardsticks yardsticks) {
        this.server = server;
        this.plain = plain;
        this.yardsticks = yardsticks;
    }

    /** In the order in which they are taken. */
    public List<Measurement> all() {
        return all(SLICE);
    }

    List<Measurement> all(Duration slice) {
        return List.of(ground -> bins(ground, slice), ground -> window(ground, slice), ground -> view(ground, slice));
    }

    private List<Figure> bins(Ground ground, Duration slice) {
        List<String> paths = ground.windows(WINDOWS).stream()
                .map(window -> path(ground) + "/view?lanes=type&bins=200&labels=0&asOf=" + Ground.AS_OF + "&from="
                        + window.from() + "&to=" + window.to())
                .toList();
        Client.Kind asked = HttpClient.of(server.getPort(), paths, "", OK);
        Load alone = Load.of(1, slice, asked);
        Load many = Load.of(Load.CLIENTS, slice, asked);
        return List.of(
                Figure.within("bins of a view by HTTP", 25, alone.p95(), alone.toString()),
                Figure.within("bins of a view by HTTP, 8 clients at once", 25, many.p95(), many.toString()));
    }

    private List<Figure> window(Ground ground, Duration slice) {
        List<Ground.Window> windows =
                ground.windows(WINDOWS).stream().map(HttpMeasurements::days).toList();
        List<String> paths = windows.stream()
                .map(window -> path(ground) + "/events?limit=200&asOf=" + Ground.AS_OF + "&from=" + day(window.from())
                        + "&to=" + day(window.to() - 1))
                .toList();
        List<Load> both = Load.byTurns(
                Load.CLIENTS,
                slice,
                List.of(HttpClient.of(server.getPort(), paths, "", OK), () -> bySql(ground, windows)));
        return List.of(share("a window of 200 events by HTTP", 0.9, both, "by plain SQL"));
    }

    private Client bySql(Ground ground, List<Ground.Window> windows) {
        PlainWindows.Reader reader = plain.open(ground.id());
        return new Client() {
            @Override
            public void ask(int round) {
                reader.read(windows.get(Math.floorMod(round, windows.size())));
            }

            @Override
            public void close() {
                reader.close();
            }
        };
    }

    /** The view that a page begins with, as one that was answered before and did not change. */
    private List<Figure> view(Ground ground, Duration slice) {
        String path = path(ground) + "/view?lanes=type&asOf=" + Ground.AS_OF;
        HttpResponse<byte[]> answer = answer(path);
        String tag = answer.headers().firstValue("ETag").orElseThrow();
        int size = answer.body().length;
        yardsticks.install(size);
        List<Load> bytes = Load.byTurns(Load.CLIENTS, slice, List.of(get(path, ""), get(Yardsticks.BYTES, "")));
        List<Load> known = Load.byTurns(
                Load.CLIENTS,
                slice,
                List.of(
                        HttpClient.of(server.getPort(), List.of(path), "If-None-Match: " + tag, NOT_MODIFIED),
                        get(Yardsticks.HELLO, "")));
        return List.of(
                share("a view that was answered before", 0.7, bytes, size + " static bytes"),
                share("a view that the reader has (304)", 0.8, known, "a hello"));
    }

    private Client.Kind get(String path, String header) {
        return HttpClient.of(server.getPort(), List.of(path), header, OK);
    }

    private HttpResponse<byte[]> answer(String path) {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + server.getPort() + path))
                .build();
        try {
            return java.net.http.HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchException("it was stopped", e);
        }
    }

    private static Figure share(String what, double share, List<Load> both, String beside) {
        Load ours = both.get(0);
        Load theirs = both.get(1);
        return Figure.share(
                what,
                share,
                ours.perSecond(),
                beside,
                theirs.perSecond(),
                Load.CLIENTS + " clients: " + ours + "; beside it " + theirs);
    }

    private static String path(Ground ground) {
        return "/api/timelines/" + ground.timeline();
    }

    /** The days that a window touches. */
    private static Ground.Window days(Ground.Window window) {
        return new Ground.Window(
                Math.floorDiv(window.from(), DAY) * DAY, (Math.floorDiv(window.to() - 1, DAY) + 1) * DAY);
    }

    private static LocalDate day(long second) {
        return new CalendarTime(second).toLocalDateTime().toLocalDate();
    }
}
