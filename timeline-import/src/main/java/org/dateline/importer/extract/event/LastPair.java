package org.dateline.importer.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.core.model.EventMention;
import org.dateline.core.model.Modality;
import org.dateline.importer.extract.syntax.NounPhrase;
import org.dateline.importer.extract.syntax.Predicate;

/** Who "the two leaders" and "they" are: the parties of the joint act told last; and who acts each by himself. */
final class LastPair {
    private static final Set<String> BOTH =
            Set.of("leader", "side", "president", "minister", "country", "official", "man", "nation", "party");

    /** The act with the parties of the last joint act where it is told of "the two leaders". */
    static Act filled(Scene scene, Act act, List<String> pair) {
        Predicate p = act.predicate();
        NounPhrase subject = p == null ? null : p.agent().orElse(null);
        return subject != null && !pair.isEmpty() && both(scene, subject) ? act.between(pair, act.recipients()) : act;
    }

    private static boolean both(Scene scene, NounPhrase noun) {
        String word = scene.lower(noun.head());
        if (word.equals("they")) {
            return true;
        }
        boolean counted = false;
        for (int i = noun.first(); i < noun.head(); i++) {
            String before = scene.lower(i);
            counted |= before.equals("two") || before.equals("both") || before.equals("the");
        }
        return counted
                && scene.mention(noun.head()) == null
                && BOTH.contains(scene.base(noun.head()))
                && !scene.base(noun.head()).equals(word)
                && noun.head() - noun.first() < 3;
    }

    /** The parties of an act for what comes next. */
    static List<String> after(Act act, EventMention event, List<String> before) {
        boolean fact = event.modality() == Modality.HAPPENED
                || event.modality() == Modality.CLAIMED
                || event.modality() == Modality.PLANNED;
        if (!act.notes().joint(!act.recipients().isEmpty()) || act.named() < 2 || !fact) {
            return before;
        }
        List<String> all = new ArrayList<>(act.actors());
        all.addAll(act.recipients());
        return all;
    }

    /** "Both X and Y spoke with Z" and "spoke separately with X and Y" tell of two acts. */
    static List<Act> apart(Scene scene, Act act) {
        Predicate p = act.predicate();
        if (p == null || !act.notes().has("joint") || act.recipients().isEmpty()) {
            return List.of(act);
        }
        if (act.actors().size() > 1 && (before(scene, p) || separate(scene, p))) {
            return act.actors().stream()
                    .map(one -> act.between(List.of(one), act.recipients()))
                    .toList();
        }
        if (act.recipients().size() > 1 && separate(scene, p)) {
            return act.recipients().stream()
                    .map(one -> act.between(act.actors(), List.of(one)))
                    .toList();
        }
        return List.of(act);
    }

    private static boolean before(Scene scene, Predicate p) {
        NounPhrase subject = p.subject();
        return subject != null
                && (scene.lower(subject.first()).equals("both")
                        || scene.lower(subject.first() - 1).equals("both"));
    }

    private static boolean separate(Scene scene, Predicate p) {
        for (int i = p.verb().first(); i < Math.min(scene.size(), p.verb().verb() + 6); i++) {
            String word = scene.lower(i);
            if (word.equals("separately") || word.equals("separate") || word.equals("each")) {
                return true;
            }
        }
        return false;
    }
}
