package org.dateline.importer.extract.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dateline.importer.extract.lexicon.Actor;
import org.dateline.importer.extract.lexicon.NounClass;
import org.dateline.importer.extract.reading.Mention;
import org.dateline.importer.extract.reading.Mention.Kind;
import org.dateline.importer.extract.syntax.NounPhrase;
import org.dateline.importer.extract.syntax.Predicate;
import org.dateline.importer.extract.syntax.Predicate.Link;
import org.dateline.importer.extract.syntax.Tag;
import org.jspecify.annotations.Nullable;

/** Reads who is meant by a noun phrase: a canonical name, or the phrase's own words where it only describes somebody. */
final class PartyReader {
    private static final Set<String> SOMEBODY =
            Set.of("he", "she", "they", "who", "we", "him", "her", "them", "us", "i");

    private static final Set<String> OWN = Set.of("his", "her", "its", "their", "our", "my");
    private static final Set<String> STATE =
            Set.of("country", "nation", "government", "administration", "party", "ministry", "organisation");

    /** Letters of the longest capital in "-is". */
    private static final int SHORT = 5;

    private final NounSets sets;
    private final OwnerReader owners;
    private final StatesOf states;

    PartyReader(NounSets sets) {
        this.sets = sets;
        this.states = new StatesOf(sets);
        this.owners = new OwnerReader(this);
    }

    /** The names of a phrase and of what is joined to it, without those that nobody knows. */
    List<String> names(Scene scene, NounPhrase noun) {
        Set<String> names = new LinkedHashSet<>();
        for (NounPhrase each : noun.all()) {
            names.addAll(own(scene, each));
        }
        return new ArrayList<>(names);
    }

    /** Who is visited where the goal is a place: the state whose seat it is, else the place; the names of others. */
    List<String> hosts(Scene scene, NounPhrase goal) {
        Set<String> hosts = new LinkedHashSet<>();
        for (NounPhrase each : goal.all()) {
            Mention mention = scene.mention(each.head());
            Actor actor = mention == null ? null : mention.actor();
            if (mention != null && mention.place() && actor != null && actor.kind() == Actor.Kind.COUNTRY) {
                hosts.add(actor.name());
            } else if (party(scene, each)) {
                hosts.addAll(own(scene, each));
            }
        }
        return new ArrayList<>(hosts);
    }

    /** The names of one phrase; several of "the two leaders". */
    private List<String> own(Scene scene, NounPhrase noun) {
        Mention mention = scene.mention(noun.head());
        List<String> sent = states.of(scene, noun);
        List<String> called = sent.isEmpty() ? called(scene, noun, mention) : sent;
        if (!called.isEmpty()) {
            return called;
        }
        if (mention != null && mention.place() && !mention.words().isEmpty()) {
            return List.of(mention.words());
        }
        if (mention != null && inhabitants(scene, noun, mention)) {
            return List.of(PartyWords.described(scene, noun));
        }
        if (mention != null && !mention.names().isEmpty() && !collective(scene, noun, mention)) {
            return mention.names();
        }
        NounPhrase from = sets.get("delegates").contains(scene.base(noun.head())) ? Scene.attached(noun, "from") : null;
        if (from != null && party(scene, from)) {
            return names(scene, from);
        }
        boolean unknown = scene.tag(noun.head()) == Tag.PRONOUN
                || mention != null && (mention.kind() == Kind.PRONOUN || mention.kind() == Kind.PAIR);
        return unknown || !party(scene, noun) ? List.of() : List.of(PartyWords.described(scene, noun));
    }

    /** Who acts: the subject if it is somebody; of a thing, whose it is. */
    List<String> acting(Scene scene, Predicate p) {
        NounPhrase agent = p.agent().orElse(null);
        return agent == null ? List.of() : acting(scene, p, agent);
    }

    /** "her Faroese colleague, Ana Ruiz", "the head of the agency, Ana Ruiz": who is described, by the name beside it. */
    private List<String> called(Scene scene, NounPhrase noun, @Nullable Mention mention) {
        boolean described = mention == null
                || mention.kind() == Kind.ROLE
                || mention.kind() == Kind.ACTOR && mention.side() != null;
        boolean one = described && scene.base(noun.head()).equals(scene.lower(noun.head())) && person(scene, noun);
        if (!one) {
            return List.of();
        }
        NounPhrase of = Scene.attached(noun, "of");
        NounPhrase beside =
                noun.apposition() == null && of != null && !person(scene, of) ? of.apposition() : noun.apposition();
        Mention name = beside == null || !beside.conjuncts().isEmpty() ? null : scene.mention(beside.head());
        return name != null && personal(name) ? name.names() : List.of();
    }

    private static boolean personal(Mention name) {
        return name.kind() == Kind.PERSON
                || name.kind() == Kind.NAME && name.words().indexOf(' ') > 0;
    }

    /** Who acts: a party by its name, a thing by whose it is, "it" and "they" of what somebody says by who says it. */
    List<String> acting(Scene scene, Predicate p, NounPhrase agent) {
        Mention mention = scene.mention(agent.head());
        String before = scene.lower(agent.first() - 1);
        boolean amid = p.link() == Link.PARTICIPLE && (before.equals("on") || before.equals("via"));
        if (mention != null && (amid || mention.place() && before.equals("in"))) {
            return List.of();
        }
        boolean own = OWN.contains(scene.lower(agent.first())) && STATE.contains(scene.base(agent.head()));
        if (own || scene.tag(agent.head()) == Tag.PRONOUN) {
            List<String> known = own ? List.of() : names(scene, agent);
            return known.isEmpty() ? speaker(scene, p, agent, own) : known;
        }
        if (party(scene, agent)) {
            return names(scene, agent);
        }
        if (disaster(scene, agent) || scene.keys(agent, sets).stream().anyMatch(sets.get("blasts")::contains)) {
            return List.of();
        }
        List<String> papers = writers(scene, p, agent);
        return papers.isEmpty() ? inside(scene, agent, List.of("by", "of", "from")) : papers;
    }

    /** "issued a statement criticising Peru": who issued it. */
    List<String> writers(Scene scene, Predicate p, NounPhrase agent) {
        Predicate parent = p.link() == Link.PARTICIPLE || p.link() == Link.RELATIVE
                ? scene.syntax().parent(p).orElse(null)
                : null;
        NounPhrase object = parent == null ? null : Scene.patient(parent);
        boolean paper = object != null
                && object.head() == agent.head()
                && sets.get("papers").contains(scene.base(agent.head()));
        return paper && parent != null && parent.number() < p.number() ? acting(scene, parent) : List.of();
    }

    /** Who says what the predicate tells, if that is whom a pronoun or "his country" can mean. */
    private List<String> speaker(Scene scene, Predicate p, NounPhrase agent, boolean own) {
        Predicate parent =
                p.link() == Link.COMPLEMENT ? scene.syntax().parent(p).orElse(null) : null;
        NounPhrase speaker = parent == null ? null : parent.agent().orElse(null);
        if (speaker == null || !party(scene, speaker)) {
            return List.of();
        }
        String word = scene.lower(agent.head());
        boolean agrees = own
                || word.equals("it") && !person(scene, speaker)
                || word.equals("they") && !scene.base(speaker.head()).equals(scene.lower(speaker.head()))
                || (word.equals("he") || word.equals("she")) && person(scene, speaker);
        return agrees ? names(scene, speaker) : List.of();
    }

    /** "20,000 Chileans", "Syrians": people of a country and not its government, which "the Chileans" may well be. */
    private static boolean inhabitants(Scene scene, NounPhrase noun, Mention mention) {
        Actor actor = mention.actor();
        String word = scene.lower(noun.head());
        boolean plural = word.endsWith("ans") || word.length() > SHORT && word.endsWith("is");
        return plural
                && mention.kind() == Kind.ACTOR
                && actor != null
                && actor.kind() == Actor.Kind.COUNTRY
                && !scene.lower(noun.first()).equals("the")
                && !mention.place();
    }

    /** "Sudanese soldiers": the lexicon names only whose they are. */
    private boolean collective(Scene scene, NounPhrase noun, Mention mention) {
        int head = noun.head();
        return mention.kind() == Kind.ACTOR
                && mention.side() != null
                && mention.first() < head
                && !scene.sentence().token(head).capitalised()
                && !sets.get("state-itself").contains(scene.base(head));
    }

    /** Whether a phrase names somebody who can act. */
    boolean party(Scene scene, NounPhrase noun) {
        NounPhrase meant = sets.meant(scene, noun);
        if (disaster(scene, meant)) {
            return false;
        }
        return party(scene, meant.head())
                || can(scene, meant.head()) && !states.of(scene, meant).isEmpty()
                || meant != noun && scene.classes(noun.head()).contains(NounClass.PERSON) && party(scene, noun.head());
    }

    /** "Typhoon Haiyan", "the earthquake". */
    private boolean disaster(Scene scene, NounPhrase noun) {
        for (int i = noun.first(); i <= noun.head(); i++) {
            if (sets.get("disasters").contains(scene.lower(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean party(Scene scene, int head) {
        if (sets.get("rules-themselves").contains(scene.lower(head))) {
            return false;
        }
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
        if (sets.get("bodies").contains(scene.base(head))) {
            return true;
        }
        return can(scene, head) && !sets.get("no-party").contains(scene.base(head));
    }

    private static boolean can(Scene scene, int head) {
        Set<NounClass> classes = scene.classes(head);
        return classes.contains(NounClass.PERSON) || classes.contains(NounClass.GROUP);
    }

    /** Whether a phrase, or one joined to it, names somebody who acts for a state or a known organisation, or that itself. */
    boolean official(Scene scene, NounPhrase noun) {
        for (NounPhrase each : noun.all()) {
            Mention mention = scene.mention(sets.meant(scene, each).head());
            boolean described = mention == null && sets.get("officials").contains(scene.base(each.head()));
            if (described || mention != null && mention.official()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a phrase names a person. */
    boolean person(Scene scene, NounPhrase noun) {
        Mention mention = scene.mention(noun.head());
        if (mention != null) {
            return mention.kind() == Kind.PERSON || mention.kind() == Kind.ROLE || mention.kind() == Kind.PRONOUN;
        }
        return scene.classes(noun.head()).contains(NounClass.PERSON) || SOMEBODY.contains(scene.lower(noun.head()));
    }

    /** Whether a phrase names a country or a place. */
    boolean place(Scene scene, NounPhrase noun) {
        Mention mention = scene.mention(noun.head());
        if (mention != null) {
            Actor actor = mention.actor();
            if (inhabitants(scene, noun, mention)) {
                return false;
            }
            return mention.place()
                    || mention.kind() == Kind.NAME
                    || mention.kind() == Kind.ACTOR && (actor == null || actor.kind() == Actor.Kind.COUNTRY);
        }
        boolean location = scene.classes(noun.head()).contains(NounClass.LOCATION)
                && !sets.get("no-place").contains(scene.base(noun.head()));
        return location || scene.tag(noun.head()) == Tag.NAME;
    }

    /** Who a thing belongs to, comes from or is about: "Hungary" of "Hungary's plan", "the plan of Hungary". */
    List<String> inside(Scene scene, NounPhrase noun, List<String> prepositions) {
        return owners.inside(scene, noun, prepositions);
    }

    /** Words for a thing that is acted on, such as a building: its phrase. */
    static @Nullable String thing(Scene scene, NounPhrase noun) {
        return scene.tag(noun.head()) == Tag.PRONOUN ? null : PartyWords.described(scene, noun);
    }
}
