package org.dateline.web.security;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.elytron.security.common.BcryptUtil;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.dateline.core.postgres.TestPostgres;
import org.dateline.core.store.FieldException;
import org.dateline.core.store.NotFoundException;
import org.dateline.core.store.TimelineWriter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
@TestProfile(SignInIT.WithSignIn.class)
class SignInIT {
    private static final String PASSWORD = "correct horse battery";

    /** As on any address but loopback. */
    public static class WithSignIn implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "dateline.sign-in", "true",
                    "quarkus.http.auth.session.encryption-key", "a-key-for-tests-that-is-long-enough");
        }
    }

    @Inject
    Users users;

    @Inject
    TimelineWriter writer;

    @BeforeEach
    void two_users() {
        users.put("ann", PASSWORD, Role.ANALYST);
        users.put("rob", PASSWORD, Role.READER);
        List.of("ann", "rob").forEach(name -> users.tokens(name).forEach(token -> users.revoke(name, token.label())));
    }

    @Test
    void nobody_reads_without_signing_in() {
        given().redirects().follow(false).get("/").then().statusCode(302).header("Location", containsString("/login"));
        given().redirects()
                .follow(false)
                .get("/api/timelines")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .body("title", equalTo("Not signed in"));
        given().redirects().follow(false).get("/q/openapi").then().statusCode(302);
        given().get("/login").then().statusCode(200).body(containsString("Sign in"));
    }

    @Test
    void a_password_opens_a_session_and_a_wrong_one_does_not() {
        given().redirects()
                .follow(false)
                .formParam("j_username", "ann")
                .formParam("j_password", "wrong")
                .post("/j_security_check")
                .then()
                .statusCode(302)
                .header("Location", containsString("/login?error"));
        Map<String, String> cookies = given().redirects()
                .follow(false)
                .formParam("j_username", "ann")
                .formParam("j_password", PASSWORD)
                .post("/j_security_check")
                .then()
                .statusCode(302)
                .extract()
                .cookies();
        given().cookies(cookies).get("/").then().statusCode(200).body(containsString("ann"));
    }

    @Test
    void a_token_reads_and_writes_as_its_user_may() {
        String analyst = "Bearer " + users.token("ann", "test");
        String reader = "Bearer " + users.token("rob", "test");
        String body = "{\"title\":\"By token\",\"description\":\"\"}";
        given().header("Authorization", reader).get("/api/timelines").then().statusCode(200);
        given().header("Authorization", reader)
                .contentType("application/json")
                .body(body)
                .post("/api/timelines")
                .then()
                .statusCode(403);
        given().header("Authorization", analyst)
                .contentType("application/json")
                .body(body)
                .post("/api/timelines")
                .then()
                .statusCode(201);
        given().header("Authorization", "Bearer dl_guess")
                .get("/api/timelines")
                .then()
                .statusCode(401);
    }

    @Test
    void a_token_has_a_label_of_its_own_by_which_it_is_listed_and_revoked() {
        String bearer = "Bearer " + users.token("ann", "laptop");
        assertThat(users.tokens("ann")).extracting(Users.TokenRow::label).containsExactly("laptop");
        assertThatThrownBy(() -> users.token("ann", "laptop")).isInstanceOf(FieldException.class);
        assertThatThrownBy(() -> users.token("ann", " ")).isInstanceOf(FieldException.class);
        users.token("rob", "laptop");
        users.revoke("ann", "laptop");
        given().header("Authorization", bearer)
                .get("/api/timelines")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .body("title", equalTo("Not signed in"));
        assertThat(users.tokens("ann")).isEmpty();
        assertThat(users.tokens("rob")).hasSize(1);
        assertThatThrownBy(() -> users.revoke("ann", "laptop")).isInstanceOf(NotFoundException.class);
    }

    @Test
    void a_new_password_leaves_the_role_as_it_is() {
        assertThat(users.put("ann", PASSWORD, null)).isEqualTo(new Users.Row("ann", Role.ANALYST.names()));
    }

    @Test
    void a_password_is_hashed_at_the_cost_that_quarkus_pays_for_an_unknown_name() {
        AppUser user = new AppUser();
        user.setPassword(PASSWORD);
        assertThat(user.password).startsWith("$2a$10$");
        assertThat(BcryptUtil.bcryptHash("any")).startsWith("$2a$10$");
    }

    @Test
    void a_reader_sees_no_buttons_and_gets_pages_and_no_faults_where_nothing_is_allowed() {
        Map<String, String> cookies = given().redirects()
                .follow(false)
                .formParam("j_username", "rob")
                .formParam("j_password", PASSWORD)
                .post("/j_security_check")
                .then()
                .statusCode(302)
                .extract()
                .cookies();
        given().cookies(cookies)
                .get("/")
                .then()
                .statusCode(200)
                .body(not(containsString("Make a timeline")))
                .body(containsString("Sign out"));
        given().cookies(cookies).get("/nowhere").then().statusCode(404).body(containsString("Dateline"));
        String name = writer.createTimeline(null, "Read only", "", "ann");
        given().cookies(cookies).get("/t/" + name + "/events/new").then().statusCode(403);
    }
}
