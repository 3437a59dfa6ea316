package org.dateline.core.store;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.SocketTimeoutException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Whether PostgreSQL answers, asked twice a second on a connection of its own. So a server that hangs is known after three
 * seconds, while statements that take long, on the connections of the pool, are left in peace.
 */
@ApplicationScoped
public class StorePulse {
    private static final Logger LOG = Logger.getLogger(StorePulse.class);
    private static final int BEAT_MILLISECONDS = 500;
    private static final String LONGEST_SECONDS = "3";
    /** PostgreSQL's too_many_connections: it is there, and those who have a connection can work. */
    private static final String TOO_MANY = "53300";

    private final String url;
    private final Properties settings = new Properties();
    /** Who asks at a time. */
    private final Object line = new Object();

    private @Nullable Connection connection;
    private @Nullable ScheduledExecutorService thread;
    private volatile boolean away;

    StorePulse(
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") Optional<String> user,
            @ConfigProperty(name = "quarkus.datasource.password") Optional<String> password) {
        this.url = url;
        user.ifPresent(name -> settings.setProperty("user", name));
        password.ifPresent(word -> settings.setProperty("password", word));
        settings.setProperty("connectTimeout", LONGEST_SECONDS);
        settings.setProperty("loginTimeout", LONGEST_SECONDS);
        settings.setProperty("socketTimeout", LONGEST_SECONDS);
        settings.setProperty("ApplicationName", "dateline pulse");
    }

    /** Asks twice a second from now on; a second call changes nothing. */
    public synchronized void start() {
        if (thread == null) {
            ScheduledExecutorService started = Executors.newSingleThreadScheduledExecutor(task -> {
                Thread daemon = new Thread(task, "pulse");
                daemon.setDaemon(true);
                return daemon;
            });
            started.scheduleWithFixedDelay(this::answers, 0, BEAT_MILLISECONDS, TimeUnit.MILLISECONDS);
            thread = started;
        }
    }

    /** Whether the server did not answer when it was last asked; never waits. False where nobody asks. */
    public boolean isAway() {
        return away;
    }

    /** Asks now. Takes some seconds at most, and no time while it is known to be away. */
    public boolean answersNow() {
        return !away && answers();
    }

    private synchronized boolean isAskedOften() {
        return thread != null;
    }

    /** What was found counts for {@link #isAway} only where somebody will ask again. */
    private boolean answers() {
        boolean counts = isAskedOften();
        synchronized (line) {
            boolean answers = feel();
            if (counts && answers == away) {
                away = !answers;
                LOG.warn(
                        answers
                                ? "The database answers again"
                                : "The database does not answer: requests are told so at once until it does");
            }
            return answers;
        }
    }

    /** A connection that broke says nothing of the server as it is now, so another is tried; one that hangs does. */
    private boolean feel() {
        boolean kept = connection != null;
        try {
            ask();
            return true;
        } catch (SQLException e) {
            close();
            boolean hangs = e.getCause() instanceof SocketTimeoutException;
            return kept && !hangs ? feel() : !StoreUnavailableException.is(e) || TOO_MANY.equals(e.getSQLState());
        }
    }

    private void ask() throws SQLException {
        Connection open = connection;
        if (open == null) {
            open = DriverManager.getConnection(url, settings);
            connection = open;
        }
        try (Statement statement = open.createStatement()) {
            statement.execute("SELECT 1");
        }
    }

    private void close() {
        Connection open = connection;
        connection = null;
        try {
            if (open != null) {
                open.abort(Runnable::run);
            }
        } catch (SQLException alreadyGone) {
            LOG.debug("The pulse's connection was gone", alreadyGone);
        }
    }

    @PreDestroy
    void stop() {
        synchronized (this) {
            if (thread != null) {
                thread.shutdownNow();
            }
        }
        synchronized (line) {
            close();
        }
    }
}
