package org.dateline.web.problem;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.Response;
import org.junit.jupiter.api.Test;

class ProblemResponsesTest {

    @Test
    void a_database_that_does_not_answer_is_to_be_asked_again_later() {
        String path = "/api/timelines";
        Response away = ProblemResponses.of(Problem.of(503, Problem.detail(503), path), path);
        assertThat(away.getStatus()).isEqualTo(503);
        assertThat(away.getHeaderString("Retry-After")).isEqualTo("5");
        Response broken = ProblemResponses.of(Problem.of(500, Problem.detail(500), path), path);
        assertThat(broken.getHeaderString("Retry-After")).isNull();
    }
}
