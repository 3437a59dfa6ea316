package org.dateline.importer.extract.event;

import java.util.List;
import java.util.Set;
import org.dateline.importer.extract.reading.Mention;
import org.dateline.importer.extract.syntax.NounPhrase;
import org.dateline.importer.extract.syntax.Predicate;
import org.dateline.importer.extract.syntax.Prepositional;
import org.dateline.importer.extract.syntax.Tag;
import org.jspecify.annotations.Nullable;

/** Reads whose a thing is: who has it, made it or is in it. */
final class OwnerReader {
    private static final Set<String> OWNERS = Set.of("of", "by", "from");

    private final PartyReader parties;

    OwnerReader(PartyReader parties) {
        this.parties = parties;
    }

    /** Who a thing belongs to, comes from or is about: "Hungary" of "Hungary's plan", "the plan of Hungary". */
    List<String> inside(Scene scene, NounPhrase noun, List<String> prepositions) {
        NounPhrase possessor = noun.possessor();
        if (possessor != null && parties.party(scene, possessor)) {
            List<String> names = parties.names(scene, possessor);
            if (!names.isEmpty()) {
                return names;
            }
        }
        List<String> before = premodifier(scene, noun);
        if (!before.isEmpty()) {
            return before;
        }
        NounPhrase by = Scene.attached(noun, "by");
        List<String> doers = by == null ? List.of() : behind(scene, by, prepositions);
        if (!doers.isEmpty()) {
            return doers;
        }
        for (Prepositional each : noun.attached()) {
            List<String> names = prepositions.contains(each.preposition()) || OWNERS.contains(each.preposition())
                    ? behind(scene, each.object(), prepositions)
                    : List.of();
            if (!names.isEmpty()) {
                return names;
            }
        }
        for (NounPhrase each : noun.conjuncts()) {
            List<String> names = each.attached().isEmpty() ? List.of() : inside(scene, each, prepositions);
            if (!names.isEmpty()) {
                return names;
            }
        }
        return doer(scene, noun);
    }

    private List<String> behind(Scene scene, @Nullable NounPhrase object, List<String> prepositions) {
        if (object == null) {
            return List.of();
        }
        boolean named =
                parties.party(scene, object) || parties.place(scene, object) && scene.tag(object.head()) == Tag.NAME;
        return named ? parties.names(scene, object) : inside(scene, object, prepositions);
    }

    /** "a Supreme Court decision", "the Armenian proposal". */
    private static List<String> premodifier(Scene scene, NounPhrase noun) {
        for (int i = noun.first(); i < noun.head(); i++) {
            Mention mention = scene.mention(i);
            if (mention != null && mention.name() != null) {
                return List.of(mention.name());
            }
        }
        return List.of();
    }

    /** "the appeal lodged by Z". */
    private List<String> doer(Scene scene, NounPhrase noun) {
        for (Predicate each : scene.syntax().predicates()) {
            NounPhrase subject = each.subject();
            if (subject != null
                    && subject.head() == noun.head()
                    && each.subjectFrom() == Predicate.SubjectFrom.ANTECEDENT
                    && each.verb().passive()) {
                NounPhrase by = scene.governed(each, "by");
                return by == null ? List.of() : parties.names(scene, by);
            }
            if (each.first() > noun.reach()) {
                break;
            }
        }
        return List.of();
    }
}
