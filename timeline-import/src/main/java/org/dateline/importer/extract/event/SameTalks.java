package org.dateline.importer.extract.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.core.model.EventMention;
import org.dateline.core.model.EventType;
import org.dateline.core.model.Modality;
import org.dateline.core.model.Participant;
import org.dateline.importer.extract.syntax.NounPhrase;
import org.dateline.importer.extract.syntax.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Tells who takes part in talks that are told of without their parties, "the next meeting will be held in Oslo": those
 * who met before in the same text.
 */
final class SameTalks {
    private static final int NEAR = 4;
    private static final String AGAIN = "again";
    private static final Set<String> DEFINITE = Set.of("the", "this", "these", "their", "our", "its");
    private static final Set<String> ORDER =
            Set.of("next", "second", "third", "fourth", "fifth", "sixth", "seventh", "further", "another", "new");

    private final Set<List<String>> all = new HashSet<>();
    private List<String> last = List.of();
    private int at = -NEAR;

    /** Whether a phrase points to talks that the text has told of, or to the next of them, and no verb says whose. */
    static boolean again(Scene scene, Predicate p, Governor governor, ActNoun noun, NounPhrase object) {
        boolean bare = p.verb().passive() || governor.kind() == Governor.Kind.HAPPEN || p.subject() == null;
        boolean known = DEFINITE.contains(scene.lower(object.first()));
        for (int i = object.first(); i < object.head(); i++) {
            known |= ORDER.contains(scene.lower(i));
        }
        boolean none = scene.lower(object.first()).equals("no");
        return noun.name().equals("talks") && bare && known && !none && object.possessor() == null;
    }

    /** The act, with nobody yet. */
    static Act open(Predicate p, NounPhrase object, String name, ActNoun noun, Modality yields) {
        return new Act(
                name,
                noun.cameo(),
                Notes.read("joint; " + AGAIN + "; verb=\"hold\""),
                yields,
                List.of(),
                List.of(),
                true,
                p,
                object,
                true);
    }

    /** Whether an act takes its parties from talks told of before. */
    static boolean is(Act act) {
        return act.notes().has(AGAIN);
    }

    /** The act with those who met before; null where nobody did, or it is not clear which of several. */
    @Nullable
    Act among(Act act, int sentence) {
        boolean clear = all.size() == 1 || sentence - at <= NEAR;
        return last.isEmpty() || !clear ? null : act.between(last, List.of());
    }

    /** Keeps who met. */
    void met(EventMention event, int sentence) {
        boolean joint = event.type() == EventType.CONSULT && !"visit".equals(event.mode());
        List<String> names = new ArrayList<>();
        for (Participant each : event.actors()) {
            if (each.role() == Participant.Role.ACTOR) {
                names.add(each.name());
            }
        }
        if (joint && names.size() > 1) {
            last = List.copyOf(names);
            all.add(last);
            at = sentence;
        }
    }
}
