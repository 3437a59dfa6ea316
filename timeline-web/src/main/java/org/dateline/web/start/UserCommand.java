package org.dateline.web.start;

import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.dateline.core.store.FieldException;
import org.dateline.core.store.NotFoundException;
import org.dateline.importer.cli.ExitCodes;
import org.dateline.web.security.Role;
import org.dateline.web.security.Users;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code timeline user}: who may sign in. */
@Command(
        name = "user",
        mixinStandardHelpOptions = true,
        description = "Says who may sign in; used where Dateline runs with --sign-in.")
public class UserCommand {
    @Inject
    Users users;

    @Command(
            description =
                    "Adds a user, or gives one a new password; the password is asked for, or read from standard input."
                            + " Open sessions of that user stay open.")
    int add(
            @Parameters(paramLabel = "NAME") String name,
            @Option(
                            names = "--role",
                            description =
                                    "${COMPLETION-CANDIDATES}; a new user is a READER, one that is there keeps the role")
                    @Nullable
                    Role role)
            throws IOException {
        return said(() -> {
            Users.Row user = users.put(name, password(), role);
            System.out.println("user '" + user.name() + "' may sign in as " + user.roles());
        });
    }

    @Command(description = "Makes a token for the API and shows it once.")
    int token(
            @Parameters(paramLabel = "NAME") String name,
            @Option(names = "--label", required = true, description = "what it is for; it is revoked by this")
                    String label)
            throws IOException {
        return said(() -> System.out.println(users.token(name, label)));
    }

    @Command(description = "Lists a user's tokens: when each was made, and what for.")
    int tokens(@Parameters(paramLabel = "NAME") String name) throws IOException {
        return said(() ->
                users.tokens(name).forEach(token -> System.out.println(token.createdAt() + "\t" + token.label())));
    }

    @Command(description = "Takes one token away; whoever uses it is refused at once.")
    int revoke(@Parameters(paramLabel = "NAME") String name, @Parameters(paramLabel = "LABEL") String label)
            throws IOException {
        return said(() -> users.revoke(name, label));
    }

    @Command(description = "Takes a user and the user's tokens away.")
    int remove(@Parameters(paramLabel = "NAME") String name) throws IOException {
        return said(() -> users.remove(name));
    }

    @Command(description = "Lists the users.")
    int list() throws IOException {
        return said(() -> users.list().forEach(user -> System.out.println(user.name() + "\t" + user.roles())));
    }

    private interface Work {
        void run() throws IOException;
    }

    private static int said(Work work) throws IOException {
        try {
            work.run();
            return ExitCodes.CLEAN;
        } catch (FieldException e) {
            System.err.println(e.field() + ": " + e.getMessage());
            return ExitCodes.USAGE;
        } catch (NotFoundException e) {
            System.err.println(e.getMessage());
            return ExitCodes.USAGE;
        }
    }

    private static String password() throws IOException {
        Console console = System.console();
        if (console != null) {
            return new String(console.readPassword("Password: "));
        }
        String line = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
        return line == null ? "" : line;
    }
}
