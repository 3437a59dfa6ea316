package org.dateline.core.store;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Keeps the tiles up with the events while the application serves; several processes may do so at once. */
@ApplicationScoped
public class TileWorker {
    private static final Logger LOG = Logger.getLogger(TileWorker.class);
    private static final int PAUSE_MILLISECONDS = 500;

    private final Tiles tiles;
    private @Nullable ScheduledExecutorService thread;

    TileWorker(Tiles tiles) {
        this.tiles = tiles;
    }

    /** Looks for changes twice a second from now on; a second call changes nothing. */
    public synchronized void start() {
        if (thread == null) {
            ScheduledExecutorService started = Executors.newSingleThreadScheduledExecutor(task -> {
                Thread daemon = new Thread(task, "tiles");
                daemon.setDaemon(true);
                return daemon;
            });
            started.scheduleWithFixedDelay(this::catchUp, 0, PAUSE_MILLISECONDS, TimeUnit.MILLISECONDS);
            thread = started;
        }
    }

    /** What fails now, such as a database that is away, is tried again at the next turn: the outbox still holds it. */
    private void catchUp() {
        try {
            boolean more = true;
            while (more && !Thread.currentThread().isInterrupted()) {
                more = false;
                for (long timeline : tiles.behind()) {
                    more |= tiles.refresh(timeline);
                }
            }
        } catch (RuntimeException e) {
            LOG.warnf("the view's tiles wait: %s", e.getMessage());
        }
    }

    @PreDestroy
    synchronized void stop() {
        if (thread != null) {
            thread.shutdownNow();
        }
    }
}
