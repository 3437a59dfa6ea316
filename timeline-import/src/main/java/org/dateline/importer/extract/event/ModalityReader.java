package org.dateline.importer.extract.event;

import java.util.Optional;
import java.util.Set;
import org.dateline.core.model.Modality;
import org.dateline.importer.extract.lexicon.VerbForms;
import org.dateline.importer.extract.lexicon.VerbForms.Shape;
import org.dateline.importer.extract.lexicon.Words;
import org.dateline.importer.extract.reading.Clause;
import org.dateline.importer.extract.reading.ReadSentence;
import org.dateline.importer.extract.reading.VerbGroup;

/**
 * Reads what the text makes of an act. Whatever is not plainly told as a fact comes out as something else than
 * HAPPENED: missing a fact costs less than making one up.
 */
final class ModalityReader {
    private static final int SCOPE = 7;
    private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether", "lest", "should", "provided");
    private static final Set<String> LATER = Set.of("once", "until", "when", "after", "before", "as");
    private static final Set<String> HEARSAY =
            Set.of("reportedly", "allegedly", "apparently", "purportedly", "supposedly");
    private static final Set<String> GUESS = Set.of("perhaps", "possibly", "maybe", "potentially", "hypothetically");
    private static final Set<String> FACTUAL = Set.of(
            "manage", "begin", "start", "continue", "proceed", "go", "help", "dare", "use", "rush", "travel", "return");

    private final Scopes scopes;
    private final VerbForms verbs;

    ModalityReader(Scopes scopes, VerbForms verbs) {
        this.scopes = scopes;
        this.verbs = verbs;
    }

    /** What the narrator, or whoever speaks, makes of a verb's act; not yet whose word it is. */
    Modality of(ReadSentence s, VerbGroup group, boolean headline) {
        Modality own = own(s, group, headline);
        if (own == Modality.PLANNED && conditional(s)) {
            return Modality.CONDITIONAL;
        }
        if (own != Modality.HAPPENED && own != Modality.ONGOING) {
            return own;
        }
        return around(s, group.first(), own, group.shape(), headline);
    }

    /** Whether nothing at all can be told of the act: "an order not to strike", "if it did not agree", "must not". */
    boolean isVoid(ReadSentence s, VerbGroup group, Modality narrated) {
        String before = s.lower(group.first() - 1);
        boolean forbidden = before.equals("to") && s.lower(group.first() - 2).equals("not");
        boolean must = group.negated()
                && (group.modal().equals("must")
                        || group.modal().equals("should")
                        || group.modal().equals("may")
                        || group.modal().equals("could")
                        || group.modal().equals("would")
                        || group.modal().equals("might"));
        boolean open = narrated == Modality.NEGATED
                && around(s, group.first(), Modality.HAPPENED, Shape.PAST) == Modality.CONDITIONAL;
        boolean beside = group.shape() == Shape.GERUND
                && group.bare()
                && (before.equals("and") || before.equals("or") || before.equals("by"));
        return forbidden || beside || group.infinitive() && group.negated() || must || open;
    }

    /** "If X withdraws, Y will ...". */
    private static boolean conditional(ReadSentence s) {
        return s.clauses().stream()
                .anyMatch(clause ->
                        clause.opener().equals("if") || clause.opener().equals("unless"));
    }

    private Modality own(ReadSentence s, VerbGroup group, boolean headline) {
        if (group.negated() || negativeSubject(s, group)) {
            return Modality.NEGATED;
        }
        if (!group.modal().isEmpty()) {
            return modal(group.modal());
        }
        if (group.infinitive()) {
            return governed(s, group.first() - 1, headline);
        }
        if (group.progressive()) {
            return Modality.ONGOING;
        }
        return switch (group.shape()) {
            case PAST -> Modality.HAPPENED;
            case PARTICIPLE -> participle(s, group);
            case PRESENT -> headline ? Modality.HAPPENED : Modality.ONGOING;
            case BASE -> bare(s, group, headline);
            case GERUND -> gerund(s, group);
        };
    }

    private static Modality participle(ReadSentence s, VerbGroup group) {
        boolean present = false;
        boolean past = group.perfect();
        for (int i = group.first(); i < group.verb(); i++) {
            present |= s.lower(i).equals("is") || s.lower(i).equals("are");
            past |= s.lower(i).equals("was") || s.lower(i).equals("were");
        }
        if (!past && !present && !group.bare()) {
            return Modality.EXPECTED;
        }
        return present && !past ? Modality.ONGOING : Modality.HAPPENED;
    }

    private static Modality modal(String word) {
        return switch (word) {
            case "will", "shall", "'ll" -> Modality.PLANNED;
            case "won't", "can't", "cannot", "wouldn't", "couldn't", "shouldn't", "mustn't" -> Modality.NEGATED;
            case "must", "should", "ought" -> Modality.DEMANDED;
            case "would", "'d" -> Modality.EXPECTED;
            default -> Modality.CONDITIONAL;
        };
    }

    /** "will meet X and sign Y": the second verb hangs on the first one's "will". */
    private Modality bare(ReadSentence s, VerbGroup group, boolean headline) {
        int clause = s.clauseOf().get(group.verb());
        for (int i = group.first() - 1; i >= Math.max(0, group.first() - 3 * SCOPE); i--) {
            if (s.clauseOf().get(i) != clause) {
                break;
            }
            if (s.lower(i).equals("to") && !verbs.of(s.lower(i + 1)).isEmpty()) {
                return governed(s, i, headline);
            }
            if (VerbGroup.modal(s.lower(i))) {
                return modal(s.lower(i));
            }
        }
        if (!group.plural(s) && s.mentionAt(group.first() - 1).isEmpty()) {
            return Modality.EXPECTED;
        }
        return headline ? Modality.HAPPENED : Modality.ONGOING;
    }

    private boolean negativeSubject(ReadSentence s, VerbGroup group) {
        int clause = s.clauseOf().get(group.verb());
        for (int i = group.first() - 1; i >= Math.max(0, group.first() - 12); i--) {
            if (s.clauseOf().get(i) != clause) {
                return false;
            }
            String lower = s.lower(i);
            if (s.finite(i, verbs)) {
                return false;
            }
            if (lower.equals("no")
                    || lower.equals("neither")
                    || lower.equals("nobody")
                    || lower.equals("none")
                    || lower.equals("nor")) {
                return true;
            }
        }
        return false;
    }

    /** What the word before "to" makes of the act. */
    private Modality governed(ReadSentence s, int to, boolean headline) {
        String before = s.lower(to - 1);
        if (isBe(before)) {
            return Modality.PLANNED;
        }
        if (before.equals("has") || before.equals("have") || before.equals("had")) {
            return Modality.DEMANDED;
        }
        if (before.equals("not") && isBe(s.lower(to - 2))) {
            return Modality.NEGATED;
        }
        for (int i = to - 1; i >= Math.max(0, to - SCOPE); i--) {
            String lower = s.lower(i);
            Optional<Modality> scope = scopes.of(lower);
            boolean near = scope.isPresent() && (scope.get() != Modality.CLAIMED || i == to - 1);
            if (scope.isPresent() && near && s.mentionAt(i).isEmpty()) {
                return negatedBefore(s, i) ? Modality.NEGATED : scope.get();
            }
            if (lower.equals("that") || Words.RELATIVE.has(lower)) {
                break;
            }
            if (factual(lower)) {
                return negatedBefore(s, i) ? Modality.NEGATED : Modality.HAPPENED;
            }
            boolean hearsay = lower.equals("known") || lower.equals("believed") || lower.equals("said");
            if (hearsay && i == to - 1) {
                return negatedBefore(s, i) ? Modality.NEGATED : Modality.CLAIMED;
            }
            if (s.finite(i, verbs)
                    && !Words.AUXILIARY.has(lower)
                    && s.mentionAt(i).isEmpty()) {
                break;
            }
        }
        return headline && s.mentionAt(to - 1).isPresent() ? Modality.PLANNED : Modality.EXPECTED;
    }

    private boolean factual(String word) {
        return verbs.of(word).stream().anyMatch(form -> FACTUAL.contains(form.lemma()) && form.shape() == Shape.PAST);
    }

    private static boolean isBe(String word) {
        return word.equals("is")
                || word.equals("are")
                || word.equals("was")
                || word.equals("were")
                || word.equals("be");
    }

    private static boolean negatedBefore(ReadSentence s, int i) {
        for (int j = i - 1; j >= Math.max(0, i - 4); j--) {
            String lower = s.lower(j);
            if (lower.equals("not") || lower.equals("never") || lower.equals("no") || lower.endsWith("n't")) {
                return true;
            }
            if (s.token(j).comma()) {
                return false;
            }
        }
        return false;
    }

    private Modality gerund(ReadSentence s, VerbGroup group) {
        String before = s.lower(group.first() - 1);
        return switch (before) {
            case "after", "since", "following", "by", "upon", "while", "when" ->
                mainIsFact(s, group) ? Modality.HAPPENED : Modality.CLAIMED;
            case "before" -> Modality.PLANNED;
            case "without", "from", "instead", "not" -> Modality.NEGATED;
            case "of", "for" -> Modality.CLAIMED;
            case "about", "on", "against", "to", "at", "in", "into" -> Modality.EXPECTED;
            default -> absolute(s, group);
        };
    }

    /** "…, killing five" and "with X speaking to Y" hold as much as the sentence's main verb does. */
    private Modality absolute(ReadSentence s, VerbGroup group) {
        for (int i = group.first() - 1; i >= Math.max(0, group.first() - 3); i--) {
            Optional<Modality> scope = scopes.of(s.lower(i));
            if (scope.isPresent() && s.mentionAt(i).isEmpty()) {
                return scope.get();
            }
        }
        return mainIsFact(s, group) ? Modality.HAPPENED : Modality.CLAIMED;
    }

    private boolean mainIsFact(ReadSentence s, VerbGroup group) {
        boolean past = false;
        for (int i = 0; i < group.first(); i++) {
            String lower = s.lower(i);
            boolean open = VerbGroup.modal(lower)
                    || lower.equals("to")
                            && !verbs.of(s.lower(i + 1)).isEmpty()
                            && s.mentionAt(i + 1).isEmpty();
            if (open || lower.equals("not") || lower.equals("if")) {
                return false;
            }
            past |= verbs.of(lower).stream().anyMatch(f -> f.shape() == Shape.PAST)
                    || lower.equals("have")
                    || lower.equals("has")
                    || lower.endsWith("ed");
        }
        return past || group.first() < 3;
    }

    /** What the clauses around make of an act that its own verb tells as a fact. */
    Modality around(ReadSentence s, int token, Modality own, Shape shape) {
        return around(s, token, own, shape, false);
    }

    private Modality around(ReadSentence s, int token, Modality own, Shape shape, boolean headline) {
        Clause clause = s.clause(token);
        for (int hops = 0; hops < 4; hops++) {
            if (CONDITIONS.contains(clause.opener())) {
                return Modality.CONDITIONAL;
            }
            boolean as = headline && clause.opener().equals("as");
            boolean later = LATER.contains(clause.opener()) && hops == 0 && !as;
            if (later && (shape == Shape.PRESENT || shape == Shape.BASE)) {
                return Modality.EXPECTED;
            }
            if (clause.opener().equals("that") || clause.opener().equals("how")) {
                Optional<Modality> governor = complementOf(s, clause);
                if (governor.isPresent()) {
                    return governor.get();
                }
            }
            boolean presupposed = Words.SUBORDINATOR.has(clause.opener()) || Words.RELATIVE.has(clause.opener());
            if (clause.parent() < 0 || presupposed) {
                break;
            }
            clause = s.clauses().get(clause.parent());
        }
        return byAdverb(s, token, own);
    }

    /** "claims that", "hopes that", "the idea that". */
    private Optional<Modality> complementOf(ReadSentence s, Clause clause) {
        for (int i = clause.first() - 1; i >= Math.max(0, clause.first() - 3); i--) {
            Optional<Modality> scope = scopes.of(s.lower(i));
            if (scope.isPresent()) {
                Modality found = scope.get();
                return Optional.of(found == Modality.NEGATED ? Modality.DENIED : found);
            }
            if (s.token(i).comma()) {
                break;
            }
        }
        return Optional.empty();
    }

    private static Modality byAdverb(ReadSentence s, int token, Modality own) {
        int clause = s.clauseOf().get(token);
        for (int i = Math.max(0, token - 10); i < Math.min(s.size(), token + 6); i++) {
            if (s.clauseOf().get(i) == clause && HEARSAY.contains(s.lower(i))) {
                return Modality.CLAIMED;
            }
            if (s.clauseOf().get(i) == clause && GUESS.contains(s.lower(i))) {
                return Modality.CONDITIONAL;
            }
        }
        return s.lower(s.size() - 1).equals("?") ? Modality.CONDITIONAL : own;
    }
}
