package org.dateline.importer.extract.event;

import java.util.HashSet;
import java.util.Set;
import org.dateline.importer.extract.syntax.NounPhrase;
import org.dateline.importer.extract.syntax.Predicate;

/** What of a sentence is told by an act already, and makes none of its own. */
final class Told {
    private final Set<Integer> predicates = new HashSet<>();
    private final Set<Integer> heads = new HashSet<>();

    void predicate(Predicate predicate) {
        predicates.add(predicate.number());
    }

    void noun(NounPhrase noun) {
        noun.all().forEach(each -> {
            heads.add(each.head());
            each.attached().forEach(one -> {
                NounPhrase object = one.object();
                if (object != null && one.preposition().equals("of")) {
                    heads.add(object.head());
                }
            });
        });
    }

    boolean has(Predicate predicate) {
        return predicates.contains(predicate.number());
    }

    boolean has(NounPhrase noun) {
        return heads.contains(noun.head());
    }
}
