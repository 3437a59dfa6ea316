package org.dateline.importer.extract.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.model.DocumentPart;
import org.dateline.core.model.EventMention;
import org.dateline.core.model.EventType;
import org.dateline.core.model.Modality;
import org.dateline.core.model.Participant;
import org.dateline.core.model.Participant.Role;
import org.dateline.core.model.Place;
import org.dateline.core.model.Significance;
import org.dateline.core.model.StanceLink;
import org.dateline.core.time.When;
import org.dateline.importer.extract.event.Cameo.Code;
import org.dateline.importer.extract.lexicon.VerbForms;
import org.dateline.importer.extract.reading.ReadSentence;
import org.dateline.importer.extract.reading.Reading;
import org.dateline.importer.extract.statement.Attributed;
import org.dateline.importer.extract.syntax.NounPhrase;
import org.dateline.importer.extract.syntax.Predicate;
import org.dateline.importer.extract.weight.Ground;
import org.jspecify.annotations.Nullable;

/** Makes an event of an act: what is true of it, when, where, under which code, and the line a reader sees. */
final class EventMaker {
    private final Cameo cameo;
    private final Truth truth;
    private final PartyReader parties;
    private final PublicLife publicLife;
    private final TitleWriter titles;
    private final PlaceFinder places = new PlaceFinder();

    EventMaker(Cameo cameo, VerbForms verbs, PartyReader parties, PublicLife publicLife) {
        this.cameo = cameo;
        this.parties = parties;
        this.publicLife = publicLife;
        this.truth = new Truth(cameo, parties);
        this.titles = new TitleWriter(verbs, parties);
    }

    /** The type of an act, or null. */
    @Nullable
    EventType type(Act act) {
        Code code = cameo.of(act.cameo());
        return code == null ? null : code.type();
    }

    /** The event of an act; null where nothing can be told of it, or nobody is named. */
    @Nullable
    EventMention event(Reading reading, Scene scene, Act act, StatementIndex index, EventWhen dates) {
        if (act.named() == 0
                || act.notes().has("joint") && act.named() < 2 && !act.narrow()
                || !publicLife.has(scene, act)
                || spoken(act) && !SameTalks.is(act) && !PublicLife.known(scene, act) && !publicLife.holdsOffice(act)) {
            return null;
        }
        boolean headline = reading.part() == DocumentPart.TITLE;
        Truth.Found found = truth.of(scene, act, headline, index, dates);
        if (found == null || idle(scene, found, headline)) {
            return null;
        }
        Act coded = found.act();
        Attributed statement = found.statement();
        String speaker = statement == null ? null : statement.statement().speaker();
        String title = titles.title(scene, coded, found.modality(), found.told(), speaker);
        return title.isEmpty() ? null : made(reading, scene, coded, found, title);
    }

    /** What nobody known by name might do, is wished to do or did not do: rather a way of speaking than news. */
    private boolean idle(Scene scene, Truth.Found found, boolean headline) {
        Predicate p = found.act().predicate();
        Code code = cameo.of(found.act().cameo());
        if (p != null && !headline && (Generic.tells(scene, p, found, code) || Generic.teams(scene, p, code))) {
            return true;
        }
        if (nobodys(scene, found)) {
            return true;
        }
        boolean open =
                switch (found.modality()) {
                    case EXPECTED, CONDITIONAL, OFFERED, DEMANDED, NEGATED -> true;
                    case HAPPENED, ONGOING, PLANNED, CLAIMED, DENIED -> false;
                };
        return open && !found.told() && (code == null || !PublicLife.known(scene, found.act()));
    }

    /** "people accused of crimes", "roads were blocked": what befell those whom nobody knows, by nobody. */
    private static boolean nobodys(Scene scene, Truth.Found found) {
        Act act = found.act();
        Predicate p = act.predicate();
        if (p == null || !act.actors().isEmpty() || PublicLife.known(scene, act)) {
            return false;
        }
        boolean described = p.link() == Predicate.Link.RELATIVE || p.link() == Predicate.Link.PARTICIPLE;
        boolean blocked = act.noun() == null && act.cameo().startsWith("14");
        return p.verb().passive() && (described && act.cameo().startsWith("11") || blocked);
    }

    /** A meeting, or a demand of nobody knows whom, concerns the public only where somebody known takes part. */
    private boolean spoken(Act act) {
        EventType type = type(act);
        boolean warning = type == EventType.THREATEN && act.pattern().startsWith("warn");
        return warning
                || type == EventType.CONSULT
                || type == EventType.REQUEST && act.actors().isEmpty();
    }

    private EventMention made(Reading reading, Scene scene, Act act, Truth.Found found, String title) {
        Code code = cameo.of(act.cameo());
        String mode =
                PhoneWords.mode(scene.sentence(), act, code, reading.document().part(DocumentPart.TITLE));
        List<String> contexts = new ArrayList<>(act.notes().contexts());
        if (code != null) {
            contexts.addAll(code.contexts());
        }
        for (String note : act.notes().words()) {
            mode = note.startsWith("mode=") ? note.substring("mode=".length()) : mode;
        }
        return new EventMention(
                reading.part(),
                List.of(scene.sentence().span(0, scene.size())),
                code == null ? null : code.type(),
                mode,
                contexts,
                code == null ? null : "phone".equals(mode) ? "041" : code.code(),
                participants(act),
                place(scene.sentence(), act).orElse(null),
                found.when(),
                found.modality(),
                links(found),
                title,
                Significance.UNWEIGHED,
                Ground.seen(grounds(scene, act)),
                act.pattern());
    }

    /** Where it was; a visit is made where one goes to. */
    private Optional<Place> place(ReadSentence s, Act act) {
        Optional<Place> place = places.of(s, act.predicate(), act.noun());
        return place.isEmpty() && act.notes().has("visit") ? places.goal(s, act.predicate(), act.noun()) : place;
    }

    private static List<StanceLink> links(Truth.Found found) {
        Attributed statement = found.statement();
        return statement == null
                ? List.of()
                : List.of(new StanceLink(statement.statement().id(), StanceRules.stance(found.modality(), statement)));
    }

    private List<Participant> participants(Act act) {
        boolean joint = act.notes().joint(!act.recipients().isEmpty());
        boolean mediates = act.cameo().equals("045");
        Role first = mediates ? Role.MEDIATOR : Role.ACTOR;
        Role second = joint || mediates ? Role.ACTOR : Role.RECIPIENT;
        Set<Participant> all = new LinkedHashSet<>();
        act.actors().forEach(name -> all.add(new Participant(name, first)));
        act.recipients().forEach(name -> all.add(new Participant(name, second)));
        return List.copyOf(all);
    }

    private List<Ground> grounds(Scene scene, Act act) {
        List<Ground> grounds = new ArrayList<>();
        Predicate p = act.predicate();
        if (act.narrow()) {
            grounds.add(Ground.NARROW_PATTERN);
        }
        if (p != null && p.link() == Predicate.Link.MAIN) {
            grounds.add(Ground.MAIN_CLAUSE);
        }
        if (PublicLife.known(scene, act)) {
            grounds.add(Ground.KNOWN_PARTY);
        }
        return grounds;
    }

    /** "Russia says Israel must stop": a demand of the speaker's; null where it is none. */
    @Nullable
    EventMention demanded(Reading reading, Scene scene, Predicate p, StatementIndex index) {
        NounPhrase subject = p.subject();
        if (!p.verb().modal().equals("must") || subject == null) {
            return null;
        }
        Attributed statement =
                index.innermost(scene.sentence().token(p.verb().verb()).start());
        String speaker = statement == null ? null : statement.statement().speaker();
        List<String> asked = parties.names(scene, subject);
        if (statement == null || speaker == null || asked.isEmpty() || asked.contains(speaker)) {
            return null;
        }
        Act act = new Act(
                "must", "100", Notes.read(""), Modality.DEMANDED, List.of(speaker), asked, false, p, null, false);
        if (!PublicLife.known(scene, act.between(asked, List.of()))) {
            return null;
        }
        When when = statement.statement().said();
        Truth.Found found = new Truth.Found(act, Modality.DEMANDED, true, when, statement);
        return made(reading, scene, act, found, titles.demanded(scene, p, speaker));
    }
}
