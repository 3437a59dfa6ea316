package org.dateline.importer.extract.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dateline.importer.extract.lexicon.Actor;
import org.dateline.importer.extract.lexicon.NounClass;
import org.dateline.importer.extract.reading.Mention;
import org.dateline.importer.extract.syntax.NounPhrase;
import org.dateline.importer.extract.syntax.Predicate;
import org.dateline.importer.extract.syntax.Prepositional;
import org.dateline.importer.extract.syntax.Tag;
import org.jspecify.annotations.Nullable;

/** Reads who is meant by a noun phrase: a canonical name, or the phrase's own words where it only describes somebody. */
final class PartyReader {
    private static final Set<String> OWNERS = Set.of("of", "by", "from");
    private static final Set<String> SOMEBODY = Set.of("he", "she", "they", "who", "we", "him", "her", "them", "us", "i");

    private final NounSets sets;

    PartyReader(NounSets sets) {
        this.sets = sets;
    }

    /** The names of a phrase and of what is joined to it, without those that nobody knows. */
    List<String> names(Scene scene, NounPhrase noun) {
        Set<String> names = new LinkedHashSet<>();
        for (NounPhrase each : noun.all()) {
            String name = name(scene, each);
            if (name != null) {
                names.add(name);
            }
        }
        return new ArrayList<>(names);
    }

    /** The name of one phrase, or null. */
    private @Nullable String name(Scene scene, NounPhrase noun) {
        Mention mention = scene.mention(noun.head());
        if (mention == null || mention.kind() == Mention.Kind.ACTOR && collective(scene, noun, mention)) {
            return party(scene, noun) && scene.tag(noun.head()) != Tag.PRONOUN
                    ? PartyWords.described(scene, noun)
                    : null;
        }
        if (mention.name() != null || mention.kind() == Mention.Kind.PRONOUN) {
            return mention.name();
        }
        return PartyWords.described(scene, noun);
    }

    /** "Sudanese soldiers": the lexicon names only whose they are. */
    private boolean collective(Scene scene, NounPhrase noun, Mention mention) {
        int head = noun.head();
        return mention.side() != null
                && mention.first() < head
                && !scene.sentence().token(head).capitalised()
                && !sets.get("state-itself").contains(scene.base(head));
    }

    /** Whether a phrase names somebody who can act. */
    boolean party(Scene scene, NounPhrase noun) {
        NounPhrase meant = sets.meant(scene, noun);
        int head = meant.head();
        Mention mention = scene.mention(head);
        if (mention != null) {
            return true;
        }
        if (scene.tag(head) == Tag.PRONOUN) {
            return SOMEBODY.contains(scene.lower(head));
        }
        if (scene.tag(head) == Tag.NAME) {
            return !scene.classes(head).contains(NounClass.TIME);
        }
        Set<NounClass> classes = scene.classes(head);
        boolean can = classes.contains(NounClass.PERSON) || classes.contains(NounClass.GROUP);
        return can && !sets.get("no-party").contains(scene.base(head));
    }

    /** Whether a phrase names a person. */
    boolean person(Scene scene, NounPhrase noun) {
        Mention mention = scene.mention(noun.head());
        if (mention != null) {
            return mention.kind() == Mention.Kind.PERSON
                    || mention.kind() == Mention.Kind.ROLE
                    || mention.kind() == Mention.Kind.PRONOUN;
        }
        return scene.classes(noun.head()).contains(NounClass.PERSON)
                || SOMEBODY.contains(scene.lower(noun.head()));
    }

    /** Whether a phrase names a country or a place. */
    boolean place(Scene scene, NounPhrase noun) {
        Mention mention = scene.mention(noun.head());
        if (mention != null) {
            Actor actor = mention.actor();
            return mention.kind() == Mention.Kind.NAME
                    || mention.kind() == Mention.Kind.ACTOR
                            && (actor == null || actor.kind() == Actor.Kind.COUNTRY);
        }
        return scene.tag(noun.head()) == Tag.NAME || scene.classes(noun.head()).contains(NounClass.LOCATION);
    }

    /** Who a thing belongs to, comes from or is about: "Hungary" of "Hungary's plan", "the plan of Hungary". */
    List<String> inside(Scene scene, NounPhrase noun, List<String> prepositions) {
        NounPhrase possessor = noun.possessor();
        if (possessor != null && party(scene, possessor)) {
            List<String> names = names(scene, possessor);
            if (!names.isEmpty()) {
                return names;
            }
        }
        for (Prepositional each : noun.attached()) {
            NounPhrase object = each.object();
            boolean looked = prepositions.contains(each.preposition()) || OWNERS.contains(each.preposition());
            if (object == null || !looked) {
                continue;
            }
            List<String> names = party(scene, object) || place(scene, object) && scene.tag(object.head()) == Tag.NAME
                    ? names(scene, object)
                    : inside(scene, object, prepositions);
            if (!names.isEmpty()) {
                return names;
            }
        }
        List<String> before = premodifier(scene, noun);
        return before.isEmpty() ? doer(scene, noun) : before;
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
                NounPhrase by = Scene.governed(each, "by");
                return by == null ? List.of() : names(scene, by);
            }
            if (each.first() > noun.reach()) {
                break;
            }
        }
        return List.of();
    }

    /** Words for a thing that is acted on, such as a building: its phrase. */
    static @Nullable String thing(Scene scene, NounPhrase noun) {
        return scene.tag(noun.head()) == Tag.PRONOUN ? null : PartyWords.described(scene, noun);
    }
}
