package org.dateline.web.start;

import org.dateline.importer.pipeline.ImportWorkers;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Says in the readiness whether imports pause. They may: all else goes on. */
@Readiness
public class ImportsReady implements HealthCheck {
    private final ImportWorkers workers;

    ImportsReady(ImportWorkers workers) {
        this.workers = workers;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("Imports")
                .up()
                .withData(
                        "imports",
                        workers.pausedBecause().map("paused: "::concat).orElse("at work or idle"))
                .build();
    }
}
