package org.dateline.core.postgres;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A real PostgreSQL for tests, in the module's target folder; started once and kept for the next run. */
public final class TestPostgres implements QuarkusTestResourceLifecycleManager {
    private @Nullable PostgresServer server;

    @Override
    public Map<String, String> start() {
        PostgresServer started = PostgresServer.open(DataFolder.open(Path.of("target", "test-data")), line -> {});
        server = started;
        return Map.of(
                "quarkus.datasource.jdbc.url", started.jdbcUrl(),
                "quarkus.datasource.username", started.user(),
                "quarkus.datasource.password", started.password(),
                "quarkus.flyway.clean-at-start", "true");
    }

    @Override
    public void stop() {
        if (server != null) {
            server.close();
        }
    }
}
