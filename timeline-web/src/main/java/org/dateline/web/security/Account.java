package org.dateline.web.security;

import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** Who is signed in, for the head of every page. */
@Named("account")
@RequestScoped
public class Account {
    /** Where the form-token filter of Quarkus keeps what it made for a request. */
    private static final String FORM_TOKEN = "csrf_token";

    private final SecurityIdentity identity;
    private final SignIn signIn;
    private final RoutingContext context;

    Account(SecurityIdentity identity, SignIn signIn, RoutingContext context) {
        this.context = context;
        this.identity = identity;
        this.signIn = signIn;
    }

    /** Whether there is anybody to sign out; not on a page that answers before the form's token was made. */
    public boolean isShown() {
        return signIn.isRequired() && !identity.isAnonymous() && context.get(FORM_TOKEN) != null;
    }

    /** Whether whoever looks may change things. */
    public boolean isAnalyst() {
        return identity.hasRole("analyst");
    }

    public String getName() {
        return identity.getPrincipal().getName();
    }
}
