package org.dateline.importer.extract.reading;

import java.util.ArrayList;
import java.util.List;
import org.dateline.importer.extract.reading.Mention.Kind;
import org.jspecify.annotations.Nullable;

/** An office beside a name: "Germany's foreign minister, Ana Ruiz, …", "Ana Ruiz, the EU's foreign policy chief, …". */
final class Appositions {
    private Appositions() {}

    /** The office that stands beside a name, parted by a comma, or null. */
    static @Nullable Mention beside(List<Mention> found, int name, List<Token> tokens) {
        Mention mention = found.get(name);
        if (name + 1 < found.size()) {
            Mention next = found.get(name + 1);
            if (next.kind() == Kind.ROLE && parted(mention, next, tokens) && closed(next, tokens, true)) {
                return next;
            }
        }
        if (name > 0) {
            Mention last = found.get(name - 1);
            if (last.kind() == Kind.ROLE && parted(last, mention, tokens) && closed(mention, tokens, false)) {
                return last;
            }
        }
        return null;
    }

    private static boolean parted(Mention left, Mention right, List<Token> tokens) {
        return right.first() == left.end() + 1 && tokens.get(left.end()).comma();
    }

    /** Whether the phrase ends at a mark, as an apposition does and an item of a list does not. */
    private static boolean closed(Mention second, List<Token> tokens, boolean office) {
        int end = second.end();
        if (end >= tokens.size()) {
            return true;
        }
        Token next = tokens.get(end);
        boolean list =
                end + 1 < tokens.size() && next.comma() && tokens.get(end + 1).is("and");
        return next.kind() == Token.Kind.MARK && !list || office && !next.is("and");
    }

    /** Gives the office the name beside it. */
    static List<Mention> named(List<Mention> found, List<Token> tokens) {
        List<Mention> named = new ArrayList<>(found);
        for (int i = 0; i < found.size(); i++) {
            Mention mention = found.get(i);
            Mention office = mention.kind() == Kind.PERSON ? beside(found, i, tokens) : null;
            if (office != null) {
                int at = i > 0 && found.get(i - 1) == office ? i - 1 : i + 1;
                named.set(at, office.named(mention.names()).of(mention.actor()));
            }
        }
        return named;
    }
}
