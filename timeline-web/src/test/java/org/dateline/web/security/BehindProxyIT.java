package org.dateline.web.security;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.Cookie;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.dateline.core.postgres.TestPostgres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
@TestProfile(BehindProxyIT.Proxied.class)
class BehindProxyIT {
    private static final String PASSWORD = "correct horse battery";

    /** As the README says for a proxy that speaks TLS. */
    public static class Proxied implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            Map<String, String> settings = new HashMap<>(new SignInIT.WithSignIn().getConfigOverrides());
            settings.put("quarkus.http.proxy.proxy-address-forwarding", "true");
            settings.put("quarkus.http.proxy.enable-forwarded-host", "true");
            settings.put("quarkus.http.proxy.trusted-proxies", "127.0.0.1");
            return settings;
        }
    }

    @Inject
    Users users;

    @BeforeEach
    void a_user() {
        users.put("ann", PASSWORD, Role.ANALYST);
    }

    @Test
    void a_form_of_our_own_page_signs_in_and_the_cookie_is_for_tls_alone() {
        Response answer = signIn(forwarded().header("X-Forwarded-Port", "443"), "https://dates.example");
        assertThat(answer.statusCode()).isEqualTo(302);
        answer.then().header("Location", startsWith("https://dates.example"));
        Cookie session = answer.detailedCookie("quarkus-credential");
        assertThat(session.isSecured()).isTrue();
        assertThat(session.isHttpOnly()).isTrue();
    }

    @Test
    void a_form_of_another_sites_page_is_refused() {
        assertThat(signIn(forwarded(), "https://evil.example").statusCode()).isEqualTo(403);
        assertThat(signIn(forwarded(), "https://dates.example:8443").statusCode())
                .isEqualTo(403);
    }

    private static RequestSpecification forwarded() {
        return given().header("X-Forwarded-For", "192.0.2.7")
                .header("X-Forwarded-Proto", "https")
                .header("X-Forwarded-Host", "dates.example");
    }

    private static Response signIn(RequestSpecification request, String origin) {
        return request.header("Origin", origin)
                .redirects()
                .follow(false)
                .formParam("j_username", "ann")
                .formParam("j_password", PASSWORD)
                .post("/j_security_check");
    }
}
