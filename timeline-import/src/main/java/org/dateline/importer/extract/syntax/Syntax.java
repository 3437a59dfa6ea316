package org.dateline.importer.extract.syntax;

import java.util.List;
import java.util.Optional;

/**
 * The grammar of one sentence.
 *
 * @param tags what each token is
 * @param nouns its noun phrases in order, those inside others too (possessors, conjuncts, objects of prepositions)
 * @param predicates its verbs with their arguments, in order
 * @param predicateOf for each token the number of the innermost predicate whose clause it stands in, or -1
 */
public record Syntax(List<Tag> tags, List<NounPhrase> nouns, List<Predicate> predicates, List<Integer> predicateOf) {

    /** Copies the lists. */
    public Syntax {
        tags = List.copyOf(tags);
        nouns = List.copyOf(nouns);
        predicates = List.copyOf(predicates);
        predicateOf = List.copyOf(predicateOf);
    }

    /** The innermost predicate whose clause a token stands in. */
    public Optional<Predicate> predicateAt(int token) {
        int number = predicateOf.get(token);
        return number < 0 ? Optional.empty() : Optional.of(predicates.get(number));
    }

    /** The predicate that another depends on. */
    public Optional<Predicate> parent(Predicate predicate) {
        return predicate.parent() < 0 ? Optional.empty() : Optional.of(predicates.get(predicate.parent()));
    }

    /** The phrase that a token heads. */
    public Optional<NounPhrase> headedBy(int token) {
        return nouns.stream().filter(noun -> noun.head() == token).findFirst();
    }
}
