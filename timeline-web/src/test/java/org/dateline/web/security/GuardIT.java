package org.dateline.web.security;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.dateline.core.postgres.TestPostgres;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class GuardIT {

    @Test
    void pages_carry_a_policy_that_allows_no_inline_script() {
        given().get("/")
                .then()
                .statusCode(200)
                .header("Content-Security-Policy", containsString("default-src 'self'"))
                .header("Content-Security-Policy", not(containsString("unsafe-inline")))
                .header("X-Content-Type-Options", "nosniff");
    }

    @Test
    void another_sites_page_can_change_nothing() {
        String body = "{\"title\":\"Forged\",\"description\":\"\"}";
        given().header("Origin", "https://evil.example")
                .contentType("application/json")
                .body(body)
                .post("/api/timelines")
                .then()
                .statusCode(403);
        given().header("Sec-Fetch-Site", "cross-site")
                .contentType("application/json")
                .body(body)
                .post("/api/timelines")
                .then()
                .statusCode(403);
    }

    @Test
    void without_sign_in_only_local_names_are_answered() {
        given().header("Host", "rebound.example").get("/").then().statusCode(421);
    }
}
