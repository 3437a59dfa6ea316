package org.dateline.importer.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.core.model.Modality;
import org.dateline.importer.extract.event.FrameFinder.Fit;
import org.dateline.importer.extract.lexicon.VerbForms.Shape;
import org.dateline.importer.extract.syntax.NounPhrase;
import org.dateline.importer.extract.syntax.Predicate;
import org.dateline.importer.extract.syntax.Predicate.Link;
import org.jspecify.annotations.Nullable;

/** Reads the act that a predicate tells of: by its verb, by the noun that it serves, or by the clause that it governs. */
final class ActReader {
    /** From here on a frame asks for so much that it is taken before anything else. */
    private static final int NARROW = 4;

    private static final int DEEPEST = 3;
    private static final List<String> ANYWHERE =
            List.of("obj", "with", "to", "against", "on", "for", "from", "in", "at");
    private static final Set<String> OWN_WISH = Set.of("seek", "want", "claim", "ask", "press", "push", "tell");

    private static final Set<String> MEANT = Set.of("will", "would", "shall", "should", "must", "'ll", "'d");

    /** What is told with these is asked for; what "will" be is only told of. */
    private static final Set<String> DUE = Set.of("shall", "should", "must");

    private static final Set<String> HELP = Set.of("help", "assist", "support", "aid", "feed", "protect");

    private final Frames frames;
    private final PartyReader parties;
    private final FrameFinder finder;
    private final NounActs nouns;

    ActReader(Frames frames, PartyReader parties, NounActs nouns) {
        this.frames = frames;
        this.parties = parties;
        this.finder = new FrameFinder(frames, parties);
        this.nouns = nouns;
    }

    /** The act of a predicate, or null; what it tells with it is marked as told. */
    @Nullable
    Act read(Scene scene, Predicate p, Told told) {
        return read(scene, p, told, 0);
    }

    private @Nullable Act read(Scene scene, Predicate p, Told told, int depth) {
        Fit fit = finder.best(scene, p);
        if (fit != null && fit.weight() >= NARROW) {
            return framed(scene, p, fit, told);
        }
        Act served = served(scene, p, told);
        if (served != null) {
            return served;
        }
        Act governed = depth < DEEPEST ? governed(scene, p, told, depth) : null;
        if (governed != null) {
            return governed;
        }
        return fit == null ? null : framed(scene, p, fit, told);
    }

    private @Nullable Act framed(Scene scene, Predicate p, Fit fit, Told told) {
        VerbFrame frame = fit.frame();
        NounPhrase object = fit.object();
        boolean done = frame.notes().has("alone") && p.verb().passive();
        List<String> actors = done && object != null ? parties.names(scene, object) : actors(scene, p);
        List<String> other = finder.other(scene, p, object, frame.other());
        if (other.isEmpty() && frame.cameo().startsWith("07")) {
            other = helped(scene, p);
        }
        boolean alone = frame.notes().has("directed") && other.isEmpty();
        if (alone || !enough(scene, p, frame, actors)) {
            return null;
        }
        if (other.isEmpty() && object != null) {
            other = finder.hanging(scene, p, object, frame.other(), told);
        }
        if (frame.object().narrowness() >= NARROW && object != null) {
            told.noun(object);
        }
        Modality yields = frame.notes().yields();
        boolean passive = p.verb().passive() && actors.isEmpty();
        Act act = new Act(
                frame.name(),
                frame.cameo(),
                frame.notes(),
                yields == null ? Modality.HAPPENED : yields,
                actors,
                other,
                fit.weight() > 1,
                p,
                null,
                passive);
        return frame.notes().has("host") ? act.between(other, actors) : act;
    }

    /** Whom aid is for: "sent doctors to help Sudan". */
    private List<String> helped(Scene scene, Predicate p) {
        for (int i = p.number() + 1; i < Math.min(predicates(scene), p.number() + 3); i++) {
            Predicate next = scene.syntax().predicates().get(i);
            NounPhrase who = next.parent() == p.number() && purpose(next) ? Scene.patient(next) : null;
            if (who != null && HELP.contains(next.verb().lemma())) {
                return finder.named(scene, who, List.of("in", "of"));
            }
        }
        return List.of();
    }

    /** "to help Sudan": what is done for, which is no act of its own. */
    static boolean purpose(Predicate p) {
        return p.link() == Link.ADVERBIAL && p.verb().infinitive();
    }

    /** Whether somebody acts who can: a person, a body, a weapon; of a passive nobody need be named. */
    private boolean enough(Scene scene, Predicate p, VerbFrame frame, List<String> actors) {
        NounPhrase agent = p.agent().orElse(null);
        if (agent == null) {
            return p.verb().passive() || frame.notes().has("alone");
        }
        if (parties.party(scene, agent) || !actors.isEmpty()) {
            return true;
        }
        boolean force = frame.cameo().startsWith("18") || frame.cameo().startsWith("19");
        return force
                && frames.sets().keys(scene, agent).stream()
                        .anyMatch(frames.sets().get("violence")::contains);
    }

    /** Who acts: the subject if it is somebody; of a thing, whose it is. */
    private List<String> actors(Scene scene, Predicate p) {
        NounPhrase agent = p.agent().orElse(null);
        return agent == null ? List.of() : parties.acting(scene, p, agent);
    }

    /** "launched an attack", "faces criticism", "talks took place". */
    private @Nullable Act served(Scene scene, Predicate p, Told told) {
        for (String key : FrameFinder.keys(scene, p)) {
            for (Governor governor : frames.governor(key)) {
                if (purpose(p) && governor.kind() == Governor.Kind.GET || governor.turnsToObject()) {
                    continue;
                }
                NounPhrase object =
                        governor.kind() == Governor.Kind.HAPPEN ? p.subject() : FrameFinder.object(scene, p, key);
                ActNoun noun = object == null ? null : nouns.act(scene, object);
                boolean promised = governor.kind() == Governor.Kind.PROMISE && object == null;
                if (promised) {
                    object = scene.governed(p, "to");
                    noun = object == null ? null : nouns.act(scene, object);
                }
                if (noun != null && object != null) {
                    Act act = nouns.served(scene, p, governor, noun, object, actors(scene, p));
                    if (act != null) {
                        told.noun(object);
                        boolean open =
                                act.recipients().isEmpty() && !act.actors().isEmpty();
                        List<String> more = open ? finder.hanging(scene, p, object, noun.links(), told) : List.of();
                        return more.isEmpty() ? act : act.between(act.actors(), more);
                    }
                }
            }
        }
        return null;
    }

    /** "agreed to withdraw", "urged Iran to return", "is ready to send". */
    private @Nullable Act governed(Scene scene, Predicate p, Told told, int depth) {
        Governor governor = clauseGovernor(scene, p);
        if (governor == null) {
            return null;
        }
        List<String> actors = actors(scene, p);
        Predicate clause = clause(scene, p, governor);
        if (clause == null || reported(clause, p) || !promised(governor, clause, p)) {
            return clause == null ? plain(scene, p, governor, actors) : null;
        }
        Act inner = read(scene, clause, told, depth + 1);
        String cameo = code(governor, inner);
        List<String> addressee = addressee(scene, p, governor, clause);
        boolean own = inner != null && addressee.isEmpty();
        List<String> other = own && inner != null ? inner.recipients() : addressee;
        if (own && inner == null) {
            other = finder.other(scene, clause, Scene.patient(clause), ANYWHERE);
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

    /** What is governed: the complement; of a promise also an infinitive that stands further behind. */
    private static @Nullable Predicate clause(Scene scene, Predicate p, Governor governor) {
        Predicate complement = scene.complement(p);
        if (complement != null || governor.kind() != Governor.Kind.PROMISE || p.number() + 1 >= predicates(scene)) {
            return complement;
        }
        Predicate next = scene.syntax().predicates().get(p.number() + 1);
        boolean purpose = next.parent() == p.number()
                && next.link() == Link.ADVERBIAL
                && next.verb().infinitive();
        return purpose && p.objects().isEmpty() ? next : null;
    }

    private static int predicates(Scene scene) {
        return scene.syntax().predicates().size();
    }

    private @Nullable Governor clauseGovernor(Scene scene, Predicate p) {
        if (p.attribute() >= 0 && p.verb().lemma().equals("be")) {
            List<Governor> found = frames.governor("~" + scene.lower(p.attribute()));
            return found.isEmpty() ? null : found.get(0);
        }
        for (String key : FrameFinder.keys(scene, p)) {
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
                && clause.verb().modal().isEmpty();
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
        boolean asks = (governor.kind() == Governor.Kind.DEMAND || promises) && object != null;
        if (!asks || governor.cameo().isEmpty() || actors.isEmpty()) {
            return null;
        }
        List<String> places = new ArrayList<>(governor.addressee());
        places.remove("obj");
        List<String> other = finder.other(scene, p, object, places);
        boolean demand = p.verb().lemma().equals("demand")
                || p.verb().lemma().equals("call")
                || p.verb().lemma().equals("agree");
        if (other.isEmpty() && !demand) {
            return null;
        }
        Modality yields = governor.yields();
        return new Act(
                p.verb().words().replace(' ', '-'),
                governor.cameo(),
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
