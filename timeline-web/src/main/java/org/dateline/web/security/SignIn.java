package org.dateline.web.security;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whether users must sign in; without that the application answers on loopback only. */
@ApplicationScoped
public class SignIn {
    private final boolean required;
    private final String host;
    private final boolean serves;
    private final Optional<String> firstAdmin;
    private final Users users;

    SignIn(
            @ConfigProperty(name = "dateline.sign-in") boolean required,
            @ConfigProperty(name = "quarkus.http.host") String host,
            @ConfigProperty(name = "quarkus.http.host-enabled", defaultValue = "true") boolean serves,
            @ConfigProperty(name = "dateline.admin") Optional<String> firstAdmin,
            Users users) {
        this.required = required;
        this.host = host;
        this.serves = serves;
        this.firstAdmin = firstAdmin;
        this.users = users;
    }

    /** Whether only users with a password or token may enter. */
    public boolean isRequired() {
        return required;
    }

    void start(@Observes StartupEvent event) {
        if (serves && !required && !isLoopback(host)) {
            throw new IllegalStateException(needed(host));
        }
        firstAdmin.filter(words -> required && !words.isBlank()).ifPresent(this::addFirstAdmin);
    }

    /** Why an address is refused without sign-in, and what to do. */
    public static String needed(String host) {
        return "without sign-in Dateline answers on this machine only: listening on " + host
                + " needs --sign-in (or DATELINE_SIGN_IN=true)";
    }

    /** Adds the admin named by {@code DATELINE_ADMIN=name:password} where there is no user yet. */
    private void addFirstAdmin(String nameAndPassword) {
        int colon = nameAndPassword.indexOf(':');
        if (colon < 1) {
            throw new IllegalStateException("DATELINE_ADMIN must be name:password");
        }
        if (users.list().isEmpty()) {
            users.put(nameAndPassword.substring(0, colon), nameAndPassword.substring(colon + 1), Role.ADMIN);
        }
    }

    /** Whether users must sign in and there is nobody yet who could. */
    public boolean lacksUsers() {
        return required && users.list().isEmpty();
    }

    /** Whether an address is of this machine only. */
    public static boolean isLoopback(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return "localhost".equals(host.toLowerCase(Locale.ROOT));
        }
    }
}
