package org.dateline.importer.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.core.model.Modality;
import org.dateline.importer.extract.lexicon.VerbForms.Shape;
import org.dateline.importer.extract.syntax.NounPhrase;
import org.dateline.importer.extract.syntax.Predicate;
import org.dateline.importer.extract.syntax.Predicate.Link;
import org.jspecify.annotations.Nullable;

/** Reads what is agreed, refused, asked or threatened in a clause that the verb governs ("governors.txt"). */
final class GovernedActs {
    private static final List<String> TO_SOMEBODY = List.of("with", "to", "against", "from");
    private static final List<String> WHERE = List.of("for", "in", "at");
    /** "told reporters", "asked the minister" is no request yet. */
    private static final Set<String> TOLD = Set.of("tell", "ask", "advise", "direct", "require", "want", "instruct");

    private static final Set<String> MEANT = Set.of("will", "would", "shall", "should", "must", "'ll", "'d");

    /** What is told with these is asked for; what "will" be is only told of. */
    private static final Set<String> DUE = Set.of("shall", "should", "must");

    private static final Set<String> OWN_WISH = Set.of("seek", "want", "claim", "ask", "press", "push", "tell");

    /** Reads the act of a clause by itself. */
    interface ClauseReader {
        /** The act that a predicate tells of, or null. */
        @Nullable
        Act read(Predicate clause);
    }

    private final Frames frames;
    private final PartyReader parties;
    private final FrameFinder finder;

    GovernedActs(Frames frames, PartyReader parties, FrameFinder finder) {
        this.frames = frames;
        this.parties = parties;
        this.finder = finder;
    }

    /** "agreed to withdraw", "urged Iran to return", "is ready to send". */
    @Nullable
    Act act(Scene scene, Predicate p, Told told, ClauseReader reader) {
        Governor governor = clauseGovernor(scene, p);
        if (governor == null) {
            return null;
        }
        List<String> actors = parties.acting(scene, p);
        Predicate clause = clause(scene, p, governor);
        if (clause == null || reported(clause, p) || !promised(governor, clause, p)) {
            return clause == null ? plain(scene, p, governor, actors) : null;
        }
        Act inner = reader.read(clause);
        String cameo = code(governor, inner);
        List<String> addressee = addressee(scene, p, governor, clause);
        List<String> other = inner != null && addressee.isEmpty() ? inner.recipients() : addressee;
        boolean own = governor.kind() == Governor.Kind.PROMISE || governor.kind() == Governor.Kind.REFUSE;
        if (inner == null && addressee.isEmpty() && own) {
            other = beside(scene, clause);
        }
        if (cameo.isEmpty() || actors.isEmpty() && other.isEmpty()) {
            return null;
        }
        told.predicate(clause);
        String name = p.verb().lemma() + (inner == null ? "" : "-" + inner.pattern());
        boolean together = governor.kind() == Governor.Kind.PROMISE
                && inner != null
                && inner.notes().has("joint");
        Modality yields = governor.yields();
        return new Act(
                name,
                cameo,
                Notes.read(together ? "joint?" : ""),
                yields == null ? Modality.HAPPENED : yields,
                actors,
                other,
                true,
                p,
                null,
                p.verb().passive() && actors.isEmpty());
    }

    /** Who is named beside an act that has no frame: somebody turned to, or a place by its name where something is done. */
    private List<String> beside(Scene scene, Predicate clause) {
        NounPhrase object = Scene.patient(clause);
        List<String> other = finder.other(scene, clause, object, TO_SOMEBODY);
        if (!other.isEmpty() || object == null) {
            return other;
        }
        for (String preposition : WHERE) {
            NounPhrase governed = scene.governed(clause, object, preposition);
            if (governed != null && scene.mention(governed.head()) != null) {
                return parties.names(scene, governed);
            }
        }
        return List.of();
    }

    /** What is governed: the complement; of a promise also an infinitive that stands further behind. */
    private @Nullable Predicate clause(Scene scene, Predicate p, Governor governor) {
        Predicate complement = scene.complement(p);
        Predicate ready = ready(scene, p);
        if (ready != null) {
            return ready;
        }
        if (complement != null || governor.kind() != Governor.Kind.PROMISE || p.number() + 1 >= predicates(scene)) {
            return complement;
        }
        Predicate next = scene.syntax().predicates().get(p.number() + 1);
        boolean purpose = next.parent() == p.number()
                && next.link() == Link.ADVERBIAL
                && next.verb().infinitive();
        return purpose && p.objects().isEmpty() ? next : null;
    }

    /** "expressed its readiness to host talks": the clause on the noun. */
    private @Nullable Predicate ready(Scene scene, Predicate p) {
        NounPhrase object = Scene.patient(p);
        boolean ready = object != null && frames.sets().get("readiness").contains(scene.base(object.head()));
        Predicate next = ready && p.number() + 1 < predicates(scene)
                ? scene.syntax().predicates().get(p.number() + 1)
                : null;
        boolean on = next != null && next.parent() == p.number() && next.link() == Link.NOUN_COMPLEMENT;
        return on ? next : null;
    }

    private static int predicates(Scene scene) {
        return scene.syntax().predicates().size();
    }

    private @Nullable Governor clauseGovernor(Scene scene, Predicate p) {
        if (p.attribute() >= 0 && p.verb().lemma().equals("be")) {
            List<Governor> found = frames.governor("~" + scene.lower(p.attribute()));
            return found.isEmpty() ? null : found.get(0);
        }
        if (ready(scene, p) != null) {
            return frames.governor("~ready").get(0);
        }
        for (String key : scene.keys(p)) {
            for (Governor each : frames.governor(key)) {
                if (each.governsClauses()
                        && each.kind() != Governor.Kind.ANNOUNCE
                        && each.kind() != Governor.Kind.STOP) {
                    return each;
                }
            }
        }
        return null;
    }

    /** "Belmark will open the locks, Holm promised": the words stand for themselves, and the verb says who spoke them. */
    private static boolean reported(Predicate clause, Predicate p) {
        return clause.verb().finite() && clause.verb().verb() < p.verb().first();
    }

    /** Whether the clause is what is promised or asked, not only told of. */
    private static boolean promised(Governor governor, Predicate clause, Predicate p) {
        boolean infinitive = clause.verb().infinitive()
                || clause.link() == Link.GERUND
                || !clause.verb().finite();
        if (governor.kind() == Governor.Kind.DEMAND && infinitive) {
            boolean own = OWN_WISH.contains(p.verb().lemma())
                    && p.objects().isEmpty()
                    && !p.verb().passive();
            return !own || p.by("for").isPresent() && !p.verb().lemma().equals("want");
        }
        boolean wished = governor.kind() == Governor.Kind.DEMAND
                && clause.verb().shape() == Shape.BASE
                && clause.verb().modal().isEmpty()
                && !p.verb().lemma().equals("tell");
        Set<String> modals = governor.kind() == Governor.Kind.DEMAND ? DUE : MEANT;
        boolean meant = wished || modals.contains(clause.verb().modal());
        return infinitive || meant && governor.kind() != Governor.Kind.REFUSE;
    }

    /** "threatened Iran", "demanded an explanation from Iran". */
    private @Nullable Act plain(Scene scene, Predicate p, Governor governor, List<String> actors) {
        NounPhrase object = Scene.patient(p);
        boolean promises = governor.kind() == Governor.Kind.PROMISE;
        if (promises && object == null) {
            object = scene.governed(p, "to");
        }
        boolean asks = (governor.kind() == Governor.Kind.DEMAND || promises)
                && object != null
                && !TOLD.contains(p.verb().lemma());
        if (!asks || governor.cameo().isEmpty() || actors.isEmpty()) {
            return null;
        }
        List<String> places = new ArrayList<>(governor.addressee());
        places.remove("obj");
        List<String> other = finder.other(scene, p, object, places);
        boolean appeal =
                other.isEmpty() && p.verb().lemma().equals("urge") && object != null && !parties.party(scene, object);
        boolean demand = appeal
                || p.verb().lemma().equals("demand")
                || p.verb().lemma().equals("call")
                || p.verb().lemma().equals("agree");
        if (other.isEmpty() && !demand) {
            return null;
        }
        Modality yields = governor.yields();
        return new Act(
                p.verb().words().replace(' ', '-'),
                appeal ? "020" : governor.cameo(),
                Notes.read(""),
                yields == null ? Modality.HAPPENED : yields,
                actors,
                other,
                false,
                p,
                null,
                false);
    }

    private String code(Governor governor, @Nullable Act inner) {
        if (inner == null || inner.cameo().isEmpty()) {
            return governor.cameo();
        }
        Cameo.Code known = frames.cameo().of(inner.cameo());
        boolean hostile = known != null && known.hostile();
        return switch (governor.kind()) {
            case PROMISE -> frames.cameo().shifted(inner.cameo(), Shift.PROMISE);
            case THREATEN -> hostile ? frames.cameo().shifted(inner.cameo(), Shift.PROMISE) : governor.cameo();
            case REFUSE -> frames.cameo().shifted(inner.cameo(), Shift.REFUSE);
            case DEMAND -> {
                String shifted = frames.cameo().shifted(inner.cameo(), Shift.DEMAND);
                boolean spoken = known != null && !known.hostile() && !known.cooperative();
                yield spoken ? "100" : shifted;
            }
            default -> governor.cameo();
        };
    }

    /** Whom one turns to: the one who is to do it, or who is named behind a preposition. */
    private List<String> addressee(Scene scene, Predicate p, Governor governor, Predicate clause) {
        if (governor.kind() == Governor.Kind.REFUSE) {
            return List.of();
        }
        for (String place : governor.addressee()) {
            NounPhrase noun = place.equals("obj") ? Scene.patient(p) : scene.governed(p, place);
            if (noun != null && parties.party(scene, noun)) {
                List<String> names = parties.names(scene, noun);
                if (!names.isEmpty()) {
                    return names;
                }
            }
        }
        boolean asked = governor.kind() == Governor.Kind.DEMAND || governor.kind() == Governor.Kind.THREATEN;
        NounPhrase subject = clause.agent().orElse(null);
        boolean other = asked
                && subject != null
                && (p.subject() == null || subject.head() != p.subject().head());
        return other && subject != null && parties.party(scene, subject) ? parties.names(scene, subject) : List.of();
    }
}
