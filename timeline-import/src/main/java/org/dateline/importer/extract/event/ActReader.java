package org.dateline.importer.extract.event;

import java.util.List;
import java.util.Set;
import org.dateline.core.model.Modality;
import org.dateline.importer.extract.event.FrameFinder.Fit;
import org.dateline.importer.extract.syntax.NounPhrase;
import org.dateline.importer.extract.syntax.Predicate;
import org.dateline.importer.extract.syntax.Predicate.Link;
import org.jspecify.annotations.Nullable;

/** Reads the act that a predicate tells of: by its verb, by the noun that it serves, or by the clause that it governs. */
final class ActReader {
    /** From here on a frame asks for so much that it is taken before anything else. */
    private static final int NARROW = 4;

    private static final int DEEPEST = 3;

    /** What is done to persons only: "appeared in Oslo, charged with fraud" charges no town. */
    private static final Set<String> PLACELESS = Set.of("112", "115", "116", "173", "0841");

    private static final Set<String> HELP = Set.of("help", "assist", "support", "aid", "feed", "protect");

    private final Frames frames;
    private final PartyReader parties;
    private final FrameFinder finder;
    private final NounActs nouns;
    private final GovernedActs clauses;

    ActReader(Frames frames, PartyReader parties, NounActs nouns) {
        this.frames = frames;
        this.parties = parties;
        this.finder = new FrameFinder(frames, parties);
        this.nouns = nouns;
        this.clauses = new GovernedActs(frames, parties, finder);
    }

    /** The act of a predicate, or null; what it tells with it is marked as told. */
    @Nullable
    Act read(Scene scene, Predicate p, Told told) {
        return read(scene, p, told, 0);
    }

    private @Nullable Act read(Scene scene, Predicate p, Told told, int depth) {
        if (Generic.describes(scene, p)) {
            return null;
        }
        Fit fit = finder.best(scene, p);
        fit = depth == 0 && fit != null && fit.frame().notes().has("asked") ? null : fit;
        if (fit != null && fit.weight() >= NARROW) {
            return framed(scene, p, fit, told);
        }
        Act served = served(scene, p, told);
        if (served != null) {
            return served;
        }
        Act governed =
                depth < DEEPEST ? clauses.act(scene, p, told, clause -> read(scene, clause, told, depth + 1)) : null;
        if (governed != null) {
            return governed;
        }
        Act act = fit == null ? null : framed(scene, p, fit, told);
        return act == null || Generic.accident(scene, act, frames.sets()) ? null : act;
    }

    private @Nullable Act framed(Scene scene, Predicate p, Fit fit, Told told) {
        VerbFrame frame = fit.frame();
        NounPhrase object = fit.object();
        boolean done = frame.notes().has("alone") && p.verb().passive();
        List<String> actors = done && object != null ? parties.names(scene, object) : parties.acting(scene, p);
        List<String> other = frame.notes().has("visit")
                ? finder.hosts(scene, p, object, frame.other())
                : finder.other(scene, p, object, frame.other());
        if (other.isEmpty() && frame.cameo().startsWith("07")) {
            other = helped(scene, p);
        }
        boolean place = p.link() == Link.PARTICIPLE
                && p.verb().passive()
                && object != null
                && PLACELESS.contains(frame.cameo())
                && parties.place(scene, object);
        if (place) {
            return null;
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
        Predicate clause = frame.notes().has("holds") ? scene.complement(p) : null;
        if (clause != null) {
            told.predicate(clause);
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
        for (int i = p.number() + 1; i < Math.min(scene.syntax().predicates().size(), p.number() + 3); i++) {
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
                && scene.keys(agent, frames.sets()).stream()
                        .anyMatch(frames.sets().get("violence")::contains);
    }

    /** "launched an attack", "faces criticism", "talks took place". */
    private @Nullable Act served(Scene scene, Predicate p, Told told) {
        for (String key : scene.keys(p)) {
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
                    noun = nouns.under(governor, noun);
                    Act act = nouns.served(scene, p, governor, noun, object, parties.acting(scene, p));
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
}
