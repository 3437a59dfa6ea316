package org.dateline.importer.extract.reading;

import java.util.Arrays;
import java.util.List;
import org.dateline.importer.extract.lexicon.Words;
import org.dateline.importer.extract.syntax.NounPhrase;
import org.dateline.importer.extract.syntax.Predicate;
import org.dateline.importer.extract.syntax.Syntax;
import org.jspecify.annotations.Nullable;

/** What the grammar of a sentence tells of a mention's part in it. */
final class Grammar {
    private static final int NONE = -1;

    private final List<Token> tokens;
    private final Syntax syntax;
    /** For each token the predicate that it heads the subject of. */
    private final int[] subjectOf;
    /** For each token the head of the noun phrase in which it is no head itself. */
    private final int[] modified;

    Grammar(List<Token> tokens, Syntax syntax) {
        this.tokens = tokens;
        this.syntax = syntax;
        subjectOf = new int[tokens.size()];
        modified = new int[tokens.size()];
        Arrays.fill(subjectOf, NONE);
        Arrays.fill(modified, NONE);
        for (Predicate predicate : syntax.predicates()) {
            NounPhrase subject = predicate.subject();
            if (subject != null && predicate.subjectFrom() == Predicate.SubjectFrom.OWN) {
                subjectOf[subject.head()] = predicate.number();
                for (NounPhrase each : subject.conjuncts()) {
                    subjectOf[each.head()] = predicate.number();
                }
            }
        }
        for (NounPhrase noun : syntax.nouns()) {
            int from =
                    noun.possessor() == null ? noun.first() : noun.possessor().end();
            Arrays.fill(modified, from, Math.max(from, Math.min(noun.head(), modified.length)), noun.head());
        }
    }

    private @Nullable Predicate predicate(Mention mention) {
        for (int i = mention.first(); i < mention.end(); i++) {
            if (subjectOf[i] >= 0) {
                return syntax.predicates().get(subjectOf[i]);
            }
        }
        return null;
    }

    /** Whether a mention is a subject, or one of several. */
    boolean subject(Mention mention) {
        return predicate(mention) != null;
    }

    /** Number of the predicate that a mention is a subject of, or -1. */
    int subjectOf(Mention mention) {
        Predicate predicate = predicate(mention);
        return predicate == null ? NONE : predicate.number();
    }

    /** Whether a pronoun stands for an object. */
    boolean object(Mention mention) {
        return switch (mention.words()) {
            case "him", "her", "them", "us" -> true;
            default -> false;
        };
    }

    /** First token of a mention's clause. */
    int clause(Mention mention) {
        int number = syntax.predicateOf().get(mention.first());
        return number < 0 ? 0 : syntax.predicates().get(number).first();
    }

    /** Whether a mention is the subject of a verb of saying. */
    boolean says(Mention mention) {
        Predicate predicate = predicate(mention);
        return predicate != null && saying(predicate);
    }

    private boolean saying(Predicate predicate) {
        return Words.SAID.has(tokens.get(predicate.verb().verb()).lower());
    }

    /** Whether a pronoun is the subject of what somebody said, as in "said it would sign". */
    boolean reported(Mention mention) {
        Predicate predicate = predicate(mention);
        if (predicate == null || predicate.parent() < 0 || !acts(mention)) {
            return false;
        }
        Predicate parent = syntax.predicates().get(predicate.parent());
        return predicate.link() == Predicate.Link.COMPLEMENT && saying(parent);
    }

    /** Whether a pronoun's verb tells of something that people do, more than of being: "it would be hard" is nobody. */
    boolean acts(Mention mention) {
        Predicate predicate = predicate(mention);
        return predicate != null
                && predicate.attribute() < 0
                && !Words.COPULA.has(predicate.verb().lemma());
    }

    /** Whether a mention follows a possessor, and so belongs to it. */
    boolean owned(Mention mention) {
        return mention.first() > 0 && tokens.get(mention.first() - 1).is("'s");
    }

    /** Whether a mention only tells more of another noun: "Moscow residents". */
    boolean modifies(Mention mention) {
        int head = modified[mention.head()];
        return head >= mention.end();
    }
}
