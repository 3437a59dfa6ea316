package org.dateline.web.security;

import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Who is signed in, for the head of every page. */
@Named("account")
@RequestScoped
public class Account {
    private final SecurityIdentity identity;
    private final SignIn signIn;
    private final RoutingContext context;
    private final String tokenField;

    Account(
            SecurityIdentity identity,
            SignIn signIn,
            RoutingContext context,
            @ConfigProperty(name = "quarkus.rest-csrf.cookie-name") String tokenField) {
        this.context = context;
        this.tokenField = tokenField;
        this.identity = identity;
        this.signIn = signIn;
    }

    /** Whether there is anybody to sign out; not on a page that answers before the form's token was made. */
    public boolean isShown() {
        return signIn.isRequired() && !identity.isAnonymous() && context.get(tokenField) != null;
    }

    /** Whether whoever looks may change things. */
    public boolean isAnalyst() {
        return identity.hasRole("analyst");
    }

    public String getName() {
        return identity.getPrincipal().getName();
    }
}
