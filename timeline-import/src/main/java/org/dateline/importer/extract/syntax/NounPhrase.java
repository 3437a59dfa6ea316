package org.dateline.importer.extract.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A noun phrase. Tokens count from 0 in the sentence, ends are exclusive.
 *
 * @param first its first token, determiner and possessor included
 * @param end one past its last token without what hangs on behind it
 * @param head its head: the noun, or the last word of a name
 * @param reach one past all that hangs on it: prepositional phrases, appositions, relative clauses, conjuncts
 * @param possessor whose it is ("Russia" of "Russia's offer"), or null
 * @param attached prepositional phrases that hang on it ("of Israel")
 * @param apposition the phrase that says the same thing again ("the president, Anna Kovac"), or null
 * @param conjuncts the phrases joined to it by commas and "and" or "or", without itself; empty on all but the first
 * @param time whether it tells a time ("last Tuesday"), and so is neither subject nor object
 */
public record NounPhrase(
        int first,
        int end,
        int head,
        int reach,
        @Nullable NounPhrase possessor,
        List<Prepositional> attached,
        @Nullable NounPhrase apposition,
        List<NounPhrase> conjuncts,
        boolean time) {

    /** Copies the lists. */
    public NounPhrase {
        attached = List.copyOf(attached);
        conjuncts = List.copyOf(conjuncts);
    }

    /** The phrase and all that is joined to it, in order. */
    public List<NounPhrase> all() {
        List<NounPhrase> all = new ArrayList<>();
        all.add(this);
        all.addAll(conjuncts);
        return all;
    }

    /** What hangs on it by a preposition. */
    public Optional<NounPhrase> attached(String preposition) {
        return attached.stream()
                .filter(each -> each.preposition().equals(preposition))
                .flatMap(each -> Optional.ofNullable(each.object()).stream())
                .findFirst();
    }
}
