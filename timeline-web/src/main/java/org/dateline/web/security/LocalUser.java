package org.dateline.web.security;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Without sign-in whoever sits at this machine is the one user, with every role. */
@ApplicationScoped
public class LocalUser implements SecurityIdentityAugmentor {
    /** What the history calls them. */
    public static final String NAME = "local";

    private final SignIn signIn;

    LocalUser(SignIn signIn) {
        this.signIn = signIn;
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        return Uni.createFrom()
                .item(
                        identity.isAnonymous() && !signIn.isRequired()
                                ? QuarkusSecurityIdentity.builder()
                                        .setPrincipal(new QuarkusPrincipal(NAME))
                                        .addRoles(Set.of("reader", "analyst", "admin"))
                                        .build()
                                : identity);
    }
}
