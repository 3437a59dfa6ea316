package org.dateline.web.bench;

import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Two answers of the same server that cost as little as an answer can: after the filters that every request passes, each
 * is written at once. They are there only from when a benchmark asks for them, and never where the application serves.
 */
@ApplicationScoped
public class Yardsticks {
    static final String HELLO = "/bench/hello";
    static final String BYTES = "/bench/bytes";

    private final Router router;
    private final AtomicReference<Buffer> bytes = new AtomicReference<>(Buffer.buffer());

    Yardsticks(Router router) {
        this.router = router;
    }

    /** @param size of the answer at {@link #BYTES} */
    void install(int size) {
        bytes.set(Buffer.buffer(new byte[size]));
        if (router.getRoutes().stream().noneMatch(route -> HELLO.equals(route.getPath()))) {
            router.get(HELLO).order(1).handler(context -> context.response().end("hello"));
            router.get(BYTES).order(1).handler(context -> context.response().end(bytes.get()));
        }
    }
}
