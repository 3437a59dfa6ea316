package org.dateline.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.dateline.core.store.FieldException;
import org.dateline.core.store.NotFoundException;

/** Who may sign in, and with which tokens. */
@ApplicationScoped
public class Users {
    private static final int SHORTEST_PASSWORD = 12;
    /** bcrypt reads no further. */
    private static final int LONGEST_PASSWORD = 72;

    private final Clock clock;

    Users(Clock clock) {
        this.clock = clock;
    }

    /** A user as lists show it. */
    public record Row(String name, String roles) {}

    /** Adds a user, or gives one that is there a new password and role. */
    @Transactional
    public void put(String name, String password, Role role) {
        FieldException.check(
                name.matches("[\\p{L}\\p{N}._@-]{1,64}"), "name", "use letters, digits and . _ @ -, at most 64");
        FieldException.check(
                password.length() >= SHORTEST_PASSWORD
                        && password.getBytes(StandardCharsets.UTF_8).length <= LONGEST_PASSWORD,
                "password",
                "must have " + SHORTEST_PASSWORD + " characters or more, and at most " + LONGEST_PASSWORD + " bytes");
        AppUser known = AppUser.named(name);
        AppUser user = known == null ? new AppUser() : known;
        user.name = name;
        user.setPassword(password);
        user.role = role.names();
        user.persist();
    }

    /** A new token for a user; its words are returned once and not kept. */
    @Transactional
    public String token(String name, String label) {
        AppUser user = AppUser.named(name);
        if (user == null) {
            throw new NotFoundException("user '" + name + "'");
        }
        String words = ApiToken.fresh();
        ApiToken token = new ApiToken();
        token.sha256 = ApiToken.hash(words);
        token.user = user;
        token.label = label;
        token.createdAt = clock.instant();
        token.persist();
        return words;
    }

    /** Takes a user and the tokens away. */
    @Transactional
    public void remove(String name) {
        if (AppUser.delete("name", name) == 0) {
            throw new NotFoundException("user '" + name + "'");
        }
    }

    @Transactional
    public List<Row> list() {
        return AppUser.<AppUser>list("order by name").stream()
                .map(user -> new Row(user.name, user.role))
                .toList();
    }

    /** Whose token it is. */
    @Transactional
    Optional<Row> byToken(String words) {
        ApiToken token = ApiToken.findById(ApiToken.hash(words));
        return Optional.ofNullable(token).map(found -> found.user).map(user -> new Row(user.name, user.role));
    }
}
