package org.dateline.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.dateline.core.store.FieldException;
import org.dateline.core.store.NotFoundException;
import org.jspecify.annotations.Nullable;

/** Who may sign in, and with which tokens. */
@ApplicationScoped
public class Users {
    private static final int SHORTEST_PASSWORD = 12;
    /** bcrypt reads no further. */
    private static final int LONGEST_PASSWORD = 72;

    private static final int LONGEST_LABEL = 100;

    private final Clock clock;

    Users(Clock clock) {
        this.clock = clock;
    }

    /** A user as lists show it. */
    public record Row(String name, String roles) {}

    /** A token as lists show it. */
    public record TokenRow(String label, Instant createdAt) {}

    /**
     * Adds a user, or gives one that is there a new password.
     *
     * @param role what they may do; null leaves it as it is, and makes a new user a reader
     */
    @Transactional
    public Row put(String name, String password, @Nullable Role role) {
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
        if (role != null || known == null) {
            user.role = (role == null ? Role.READER : role).names();
        }
        user.persist();
        return new Row(user.name, user.role);
    }

    /** A new token for a user; its words are returned once and not kept. */
    @Transactional
    public String token(String name, String label) {
        AppUser user = named(name);
        FieldException.check(
                !label.isBlank() && label.length() <= LONGEST_LABEL,
                "label",
                "say what the token is for, in at most " + LONGEST_LABEL + " characters");
        FieldException.check(
                ApiToken.count("user = ?1 and label = ?2", user, label) == 0,
                "label",
                "'" + name + "' has a token '" + label + "' already; choose another label, or revoke that one first");
        String words = ApiToken.fresh();
        ApiToken token = new ApiToken();
        token.sha256 = ApiToken.hash(words);
        token.user = user;
        token.label = label;
        token.createdAt = clock.instant();
        token.persist();
        return words;
    }

    /** A user's tokens, oldest first. */
    @Transactional
    public List<TokenRow> tokens(String name) {
        return ApiToken.<ApiToken>list("user = ?1 order by createdAt, label", named(name)).stream()
                .map(token -> new TokenRow(token.label, token.createdAt))
                .toList();
    }

    /** Takes one token away. */
    @Transactional
    public void revoke(String name, String label) {
        if (ApiToken.delete("user = ?1 and label = ?2", named(name), label) == 0) {
            throw new NotFoundException("token '" + label + "' of user '" + name + "'");
        }
    }

    private static AppUser named(String name) {
        AppUser user = AppUser.named(name);
        if (user == null) {
            throw new NotFoundException("user '" + name + "'");
        }
        return user;
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
