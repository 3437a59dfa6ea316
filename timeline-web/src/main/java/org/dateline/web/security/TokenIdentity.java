package org.dateline.web.security;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Whose token it is. */
@ApplicationScoped
public class TokenIdentity implements IdentityProvider<TokenAuthenticationRequest> {
    private final Users users;

    TokenIdentity(Users users) {
        this.users = users;
    }

    @Override
    public Class<TokenAuthenticationRequest> getRequestType() {
        return TokenAuthenticationRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            TokenAuthenticationRequest request, AuthenticationRequestContext context) {
        return context.runBlocking(() -> users.byToken(request.getToken().getToken())
                .map(TokenIdentity::identity)
                .orElseThrow(() -> new AuthenticationFailedException("the token is not known")));
    }

    private static SecurityIdentity identity(Users.Row user) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(user.name()))
                .addRoles(Set.of(user.roles().split(",")))
                .build();
    }
}
