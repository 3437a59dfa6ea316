package org.dateline.importer.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.importer.extract.lexicon.Actor;
import org.dateline.importer.extract.lexicon.Dictionary;
import org.dateline.importer.extract.reading.Mention;
import org.dateline.importer.extract.reading.Mention.Kind;
import org.dateline.importer.extract.syntax.NounPhrase;

/** The states behind those who only stand for them: "the ministers of Peru and Chile", "Omani and Thai officials". */
final class StatesOf {
    private static final Set<String> HEADED = Set.of("government", "state", "mission", "delegation");

    private final NounSets sets;

    StatesOf(NounSets sets) {
        this.sets = sets;
    }

    /** Two states or more; none where the phrase is of another kind or is of one state alone. */
    List<String> of(Scene scene, NounPhrase noun) {
        int head = noun.head();
        Mention mention = scene.mention(head);
        if (mention != null && mention.kind() == Kind.NAME) {
            return council(scene, noun, mention);
        }
        String base = Dictionary.english().lexeme(scene.lower(head)).base();
        if (base.equals(scene.lower(head)) || !sets.get("envoys-of-states").contains(base)) {
            return List.of();
        }
        NounPhrase of = Scene.attached(noun, "of");
        NounPhrase inner = of != null && HEADED.contains(scene.lower(of.head())) ? Scene.attached(of, "of") : null;
        of = inner == null ? of : inner;
        NounPhrase from = of == null ? Scene.attached(noun, "from") : of;
        return from == null ? described(scene, noun) : named(scene, from);
    }

    private static List<String> named(Scene scene, NounPhrase of) {
        List<String> states = new ArrayList<>();
        for (NounPhrase each : of.all()) {
            Mention mention = scene.mention(each.head());
            if (mention == null || !state(mention) || mention.side() != null) {
                return List.of();
            }
            states.addAll(mention.names());
        }
        return states.size() > 1 ? states : List.of();
    }

    private static boolean state(Mention mention) {
        Actor actor = mention.actor();
        return mention.kind() == Kind.ACTOR && actor != null && actor.kind() == Actor.Kind.COUNTRY;
    }

    private static boolean people(Mention mention) {
        return mention.kind() == Kind.ACTOR || mention.kind() == Kind.ROLE;
    }

    /** "Omani and Thai officials". */
    private static List<String> described(Scene scene, NounPhrase noun) {
        List<String> states = new ArrayList<>();
        for (int i = noun.first(); i <= noun.head(); i++) {
            Mention mention = scene.mention(i);
            Actor side = mention != null && mention.first() == i && people(mention) ? mention.side() : null;
            if (side != null && side.kind() == Actor.Kind.COUNTRY) {
                states.add(side.name());
            }
        }
        return states.size() > 1 ? states : List.of();
    }

    /** "The Council of Foreign Ministers of Peru, Chile and Bolivia": a name that runs into the first of them. */
    private static List<String> council(Scene scene, NounPhrase noun, Mention mention) {
        String words = mention.words();
        int tail = words.lastIndexOf(" of ");
        boolean ministers = tail > 0 && (words.startsWith("Ministers of ") || words.indexOf(" Ministers of ") >= 0);
        if (!ministers || noun.conjuncts().isEmpty()) {
            return List.of();
        }
        for (NounPhrase each : noun.conjuncts()) {
            Mention other = scene.mention(each.head());
            if (other == null || !state(other)) {
                return List.of();
            }
        }
        return List.of(words.substring(tail + " of ".length()));
    }
}
