package org.dateline.web.security;

import io.quarkus.security.credential.TokenCredential;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;

/** Reads {@code Authorization: Bearer TOKEN}. */
@ApplicationScoped
public class TokenSignIn implements HttpAuthenticationMechanism {
    private static final String SCHEME = "Bearer ";
    private static final String NOT_SIGNED_IN = "{\"type\":\"about:blank\",\"title\":\"Not signed in\",\"status\":401,"
            + "\"detail\":\"Send a token as Authorization: Bearer; ./timeline user token NAME makes one.\"}";
    /** Before the form, so that a request with a token is not sent to the sign-in page. */
    private static final int BEFORE_FORM = DEFAULT_PRIORITY + 1000;

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager identities) {
        String header = context.request().getHeader("Authorization");
        if (header == null || !header.startsWith(SCHEME)) {
            return Uni.createFrom().optional(Optional.empty());
        }
        return identities.authenticate(new TokenAuthenticationRequest(
                new TokenCredential(header.substring(SCHEME.length()).strip(), "bearer")));
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return Uni.createFrom()
                .item(
                        context.normalizedPath().startsWith("/api/")
                                ? new ChallengeData(401, "WWW-Authenticate", "Bearer")
                                : null);
    }

    /** A program gets a problem it can read, not an empty answer. */
    @Override
    public Uni<Boolean> sendChallenge(RoutingContext context) {
        if (!context.normalizedPath().startsWith("/api/")) {
            return HttpAuthenticationMechanism.super.sendChallenge(context);
        }
        return Uni.createFrom().completionStage(() -> context.response()
                .setStatusCode(401)
                .putHeader("WWW-Authenticate", "Bearer")
                .putHeader("Content-Type", "application/problem+json")
                .end(NOT_SIGNED_IN)
                .map(true)
                .toCompletionStage());
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(TokenAuthenticationRequest.class);
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext context) {
        return Uni.createFrom().item(new HttpCredentialTransport(HttpCredentialTransport.Type.AUTHORIZATION, "bearer"));
    }

    @Override
    public int getPriority() {
        return BEFORE_FORM;
    }
}
