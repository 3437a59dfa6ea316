package org.dateline.web.security;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** Who is signed in, for the head of every page. */
@Named("account")
@RequestScoped
public class Account {
    private final SecurityIdentity identity;
    private final SignIn signIn;

    Account(SecurityIdentity identity, SignIn signIn) {
        this.identity = identity;
        this.signIn = signIn;
    }

    /** Whether there is anybody to sign out. */
    public boolean isShown() {
        return signIn.isRequired() && !identity.isAnonymous();
    }

    public String getName() {
        return identity.getPrincipal().getName();
    }
}
