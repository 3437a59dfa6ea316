package org.dateline.importer.extract.event;

import java.util.List;
import org.dateline.importer.extract.syntax.NounPhrase;
import org.dateline.importer.extract.syntax.Predicate;

/** "Both X and Y spoke with Z" and "spoke separately with X and Y" tell of two acts. */
final class EachAlone {
    private EachAlone() {}

    static List<Act> apart(Scene scene, Act act) {
        Predicate p = act.predicate();
        if (p == null || !act.notes().has("joint") || act.recipients().isEmpty()) {
            return List.of(act);
        }
        if (act.actors().size() > 1 && (both(scene, p) || separate(scene, p))) {
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

    private static boolean both(Scene scene, Predicate p) {
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
