package org.dateline.web.start;

import org.dateline.core.store.StorePulse;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Says in the readiness whether the database answers. */
@Readiness
public class DatabaseReady implements HealthCheck {
    private final StorePulse pulse;

    DatabaseReady(StorePulse pulse) {
        this.pulse = pulse;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("Database").status(pulse.answersNow()).build();
    }
}
