package org.dateline.importer.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.core.model.Modality;
import org.dateline.importer.extract.lexicon.NounClass;
import org.dateline.importer.extract.syntax.NounPhrase;
import org.dateline.importer.extract.syntax.Predicate;
import org.dateline.importer.extract.syntax.Tag;
import org.jspecify.annotations.Nullable;

/** Reads acts that a noun tells of: with a verb that serves it ("launched an attack"), or by itself. */
final class NounActs {
    private static final Set<String> BEFORE =
            Set.of("after", "following", "since", "during", "before", "amid", "despite", "upon", "until", "ahead of");
    private static final String ANNOUNCED_WITHDRAWAL = "080";

    private static final Set<String> ONES_OWN = Set.of("withdrawal", "surrender", "disarmament", "resignation");

    private static final Set<String> WISHES = Set.of("seek", "want", "require", "ask", "claim");

    private final Frames frames;
    private final PartyReader parties;
    private final FrameFinder finder;

    NounActs(Frames frames, PartyReader parties, FrameFinder finder) {
        this.frames = frames;
        this.parties = parties;
        this.finder = finder;
    }

    /** The act that a phrase names, or null. */
    @Nullable
    ActNoun act(Scene scene, NounPhrase noun) {
        boolean compound = noun.head() > noun.first() && scene.tag(noun.head() - 1) == Tag.NOUN;
        return frames.noun(scene.keys(noun, frames.sets()), compound);
    }

    /** The act that a noun tells of under a verb: a call that is rejected is no telephone call. */
    ActNoun under(Governor governor, ActNoun noun) {
        return governor.kind() == Governor.Kind.REFUSE && noun.name().equals("phone-call")
                ? frames.named("appeal")
                : noun;
    }

    /** The act of a noun that is the object, or with HAPPEN the subject, of a verb; null where nobody takes part. */
    @Nullable
    Act served(Scene scene, Predicate p, Governor governor, ActNoun noun, NounPhrase object, List<String> subject) {
        List<String> from = owner(scene, p, object);
        List<String> other = other(scene, p, noun, object);
        boolean ended = governor.kind() == Governor.Kind.REFUSE || governor.kind() == Governor.Kind.STOP;
        Modality own = ended ? null : noun.notes().yields();
        boolean said = governor.yields() == null || governor.kind() == Governor.Kind.PROMISE && spoken(noun);
        Modality yields = said ? own : governor.yields();
        boolean demand = governor.kind() == Governor.Kind.DEMAND;
        List<String> addressee = demand ? addressee(scene, p, governor) : List.of();
        List<String> actors =
                switch (governor.kind()) {
                    case GET -> from;
                    case HAPPEN -> from.isEmpty() && other.isEmpty() ? List.of() : from;
                    default -> subject;
                };
        List<String> recipients = governor.kind() == Governor.Kind.GET && !subject.isEmpty() ? subject : other;
        recipients = addressee.isEmpty() ? recipients : addressee;
        if (demand && addressee.isEmpty()) {
            List<String> doer = doer(scene, noun, object, from);
            recipients = doer.isEmpty() ? recipients : doer;
        }
        if (ended && (recipients.isEmpty() || !from.isEmpty())) {
            recipients = from.isEmpty() ? parties.inside(scene, object, List.of("of")) : from;
        }
        if (governor.kind() == Governor.Kind.ANNOUNCE && thing(noun)) {
            boolean known =
                    object.possessor() != null || scene.lower(object.first()).equals("the");
            if (known || p.verb().lemma().equals("declare")) {
                return null;
            }
            yields = noun.cameo().startsWith("17") ? Modality.CLAIMED : yields;
        }
        if (p.verb().lemma().equals("have") && !noun.notes().has("joint")) {
            return null;
        }
        Cameo.Code code = frames.cameo().of(noun.cameo());
        if (p.verb().lemma().equals("accept") && code != null && !code.cooperative()) {
            return null;
        }
        boolean calls = noun.name().equals("phone-call")
                && recipients.isEmpty()
                && scene.base(object.head()).equals("call")
                && object.head() == object.first() + (scene.tag(object.first()) == Tag.DETERMINER ? 1 : 0);
        if (calls) {
            return null;
        }
        boolean nobody = governor.kind() == Governor.Kind.DO
                && subject.isEmpty()
                && p.agent().isPresent();
        if (nobody && !p.verb().passive()) {
            return null;
        }
        boolean wish = demand && WISHES.contains(p.verb().lemma()) && hostile(noun);
        if (actors.isEmpty() && recipients.isEmpty() && SameTalks.again(scene, p, governor, noun, object)) {
            return SameTalks.open(p, object, name(governor, noun), noun, yields == null ? Modality.HAPPENED : yields);
        }
        boolean only = noun.notes().has("asked")
                && (governor.kind() == Governor.Kind.DO || governor.kind() == Governor.Kind.GET);
        if (wish
                || only
                || actors.isEmpty() && recipients.isEmpty()
                || noun.notes().has("word") && actors.isEmpty()) {
            return null;
        }
        boolean together = noun.name().equals("exercise")
                && (actors.size() > 1 || scene.governed(p, object, "with") != null && !recipients.isEmpty());
        ActNoun act = together ? frames.named("joint-exercise") : noun;
        if (together) {
            NounPhrase with = scene.governed(p, object, "with");
            recipients = with == null ? List.of() : finder.named(scene, with, List.of());
        }
        return new Act(
                name(governor, act),
                code(governor, act),
                act.notes(),
                yields == null ? Modality.HAPPENED : yields,
                actors,
                recipients,
                true,
                p,
                object,
                actors.isEmpty() || governor.kind() == Governor.Kind.HAPPEN);
    }

    /** Who is to do what is demanded: "the army's withdrawal", "the resignation of the minister". */
    private List<String> doer(Scene scene, ActNoun noun, NounPhrase object, List<String> from) {
        boolean owned = object.possessor() != null;
        NounPhrase of = !owned && ONES_OWN.contains(noun.name()) ? Scene.attached(object, "of") : null;
        return of != null && parties.party(scene, of) ? parties.names(scene, of) : from;
    }

    /** "offered criticism", "pledged support": what is spoken is done by saying so. */
    private static boolean spoken(ActNoun noun) {
        return noun.notes().has("word")
                && (noun.cameo().startsWith("05") || noun.cameo().startsWith("1"));
    }

    private boolean hostile(ActNoun noun) {
        Cameo.Code code = frames.cameo().of(noun.cameo());
        return code != null && code.hostile();
    }

    private static String name(Governor governor, ActNoun noun) {
        return governor.kind() == Governor.Kind.DO || governor.kind() == Governor.Kind.PROMISE && spoken(noun)
                ? noun.name()
                : governor.kind().name().toLowerCase(Locale.ROOT) + "-" + noun.name();
    }

    private String code(Governor governor, ActNoun noun) {
        String own = noun.cameo();
        if (own.isEmpty() && governor.kind() == Governor.Kind.REFUSE) {
            return governor.cameo();
        }
        if (own.isEmpty() || governor.kind() == Governor.Kind.PROMISE && spoken(noun)) {
            return own;
        }
        return switch (governor.kind()) {
            case PROMISE, THREATEN -> frames.cameo().shifted(own, Shift.PROMISE);
            case REFUSE -> frames.cameo().shifted(own, Shift.REFUSE);
            case DEMAND -> frames.cameo().shifted(own, Shift.DEMAND);
            case STOP -> frames.cameo().shifted(own, Shift.STOP);
            case ANNOUNCE -> own.startsWith("087") ? ANNOUNCED_WITHDRAWAL : own;
            default -> own;
        };
    }

    private List<String> addressee(Scene scene, Predicate p, Governor governor) {
        List<String> places = new ArrayList<>(governor.addressee());
        places.remove("obj");
        places.remove("for");
        NounPhrase first = Scene.twoObjects(p) ? p.objects().get(0) : null;
        return first != null && parties.party(scene, first)
                ? parties.names(scene, first)
                : finder.other(scene, p, null, places);
    }

    /** Whose act it is by its own words: "X's attack", "an attack by X", "criticism from X". */
    private List<String> owner(Scene scene, @Nullable Predicate p, NounPhrase noun) {
        NounPhrase possessor = noun.possessor();
        if (possessor != null && parties.party(scene, possessor)) {
            List<String> names = parties.names(scene, possessor);
            if (!names.isEmpty()) {
                return names;
            }
        }
        for (String preposition : List.of("by", "from")) {
            NounPhrase by = p == null ? Scene.attached(noun, preposition) : scene.governed(p, noun, preposition);
            if (by != null && parties.party(scene, by)) {
                return parties.names(scene, by);
            }
        }
        return List.of();
    }

    private List<String> other(Scene scene, @Nullable Predicate p, ActNoun act, NounPhrase noun) {
        for (String link : act.links()) {
            NounPhrase governed = p == null ? Scene.attached(noun, link) : scene.governed(p, noun, link);
            if (governed == null && noun.possessor() != null) {
                continue;
            }
            if (governed == null) {
                continue;
            }
            String words = thing(act) && !parties.party(scene, governed) ? PartyReader.thing(scene, governed) : null;
            if (words != null && scene.classes(governed.head()).stream().anyMatch(NounActs::solid)) {
                return List.of(words);
            }
            List<String> hosts = act.notes().has("visit") ? parties.hosts(scene, governed) : List.of();
            List<String> found = hosts.isEmpty() ? finder.named(scene, governed, act.links()) : hosts;
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private static boolean solid(NounClass each) {
        return each == NounClass.ARTIFACT || each == NounClass.LOCATION;
    }

    private static boolean thing(ActNoun act) {
        return act.cameo().startsWith("17")
                || act.cameo().startsWith("18")
                || act.cameo().startsWith("19");
    }

    /** The act that a phrase tells of without a verb of its own; null where the words do not show that it is one. */
    @Nullable
    Act alone(Scene scene, NounPhrase noun) {
        if (scene.tag(noun.head()) != Tag.NOUN || scene.mention(noun.head()) != null) {
            return null;
        }
        ActNoun act = act(scene, noun);
        if (act == null || act.notes().has("word")) {
            return null;
        }
        List<String> actors = owner(scene, null, noun);
        List<String> other = other(scene, null, act, noun);
        boolean joint = act.notes().has("joint");
        int named = actors.size() + other.size();
        boolean both = joint ? named >= 2 : !actors.isEmpty() && !other.isEmpty();
        boolean placed = BEFORE.contains(scene.lower(noun.first() - 1)) && named > 0;
        if (!both && !(placed && act.notes().has("alone"))) {
            return null;
        }
        return new Act(
                act.name() + "-noun",
                act.cameo(),
                act.notes(),
                Modality.HAPPENED,
                actors,
                other,
                true,
                null,
                noun,
                false);
    }
}
