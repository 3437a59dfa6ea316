package org.dateline.importer.extract.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.core.model.EventMention;
import org.dateline.core.model.EventType;
import org.dateline.importer.extract.lexicon.VerbForms;
import org.dateline.importer.extract.reading.ReadSentence;
import org.dateline.importer.extract.reading.Reading;
import org.dateline.importer.extract.statement.Attributed;
import org.dateline.importer.extract.syntax.NounPhrase;
import org.dateline.importer.extract.syntax.Predicate;

/** Finds what happened, is to happen, or is said to have happened, in one part of a document. */
public final class EventFinder {
    private final ActReader acts;
    private final NounActs nouns;
    private final EventMaker maker;

    /** Adds the frames' verbs to the verbs that are known. */
    public EventFinder(VerbForms verbs) {
        Frames frames = new Frames(verbs);
        PartyReader parties = new PartyReader(frames.sets());
        this.nouns = new NounActs(frames, parties, new FrameFinder(frames, parties));
        this.acts = new ActReader(frames, parties, nouns);
        this.maker = new EventMaker(frames.cameo(), verbs, parties, new PublicLife(frames.sets()));
    }

    /** What is kept while a part is gone through. */
    private static final class Going {
        final SameTalks talks = new SameTalks();
        final List<EventMention> events = new ArrayList<>();
        final Set<String> taken = new HashSet<>();
    }

    /** The events of a part in text order. */
    public List<EventMention> find(Reading reading, List<Attributed> statements) {
        EventWhen dates = new EventWhen(reading.document());
        StatementIndex index = new StatementIndex(statements);
        Going going = new Going();
        for (ReadSentence s : reading.sentences()) {
            sentence(reading, new Scene(s), index, dates, going);
        }
        List<EventMention> all = new ArrayList<>(EventMerger.merged(going.events));
        all.addAll(SayEvents.of(reading, SayEvents.notActs(statements, all), going.taken));
        all.sort(Comparator.comparing(event -> event.evidence().get(0)));
        return all;
    }

    private void sentence(Reading reading, Scene scene, StatementIndex index, EventWhen dates, Going going) {
        Told told = new Told();
        for (Act act : acts(scene, told)) {
            Predicate p = act.predicate();
            if (p == null || !told.has(p)) {
                event(reading, scene, act, index, dates, going);
            }
        }
        for (Predicate p : scene.syntax().predicates()) {
            EventMention demand = told.has(p) ? null : maker.demanded(reading, scene, p, index);
            if (demand != null) {
                going.events.add(demand);
            }
        }
    }

    private List<Act> acts(Scene scene, Told told) {
        List<Act> found = new ArrayList<>();
        for (Predicate p : scene.syntax().predicates()) {
            Act act = told.has(p) || ActReader.purpose(p) ? null : acts.read(scene, p, told);
            if (act != null) {
                found.add(act);
            }
        }
        for (NounPhrase noun : scene.syntax().nouns()) {
            Act act = told.has(noun) ? null : nouns.alone(scene, noun);
            if (act != null) {
                told.noun(noun);
                found.add(act);
            }
        }
        return found;
    }

    private void event(Reading reading, Scene scene, Act act, StatementIndex index, EventWhen dates, Going going) {
        boolean made = false;
        int sentence = scene.sentence().sentence().index();
        Act whole = SameTalks.is(act) ? going.talks.among(act, sentence) : act;
        for (Act one : whole == null ? List.<Act>of() : EachAlone.apart(scene, whole)) {
            EventMention event = maker.event(reading, scene, one, index, dates);
            if (event != null) {
                going.events.add(event);
                going.talks.met(event, sentence);
                made = true;
            }
        }
        Predicate p = act.predicate();
        if (made && p != null) {
            own(scene.sentence(), p, act, index, going.taken);
        }
    }

    /** The statement whose cue tells of an act, such as an accusation, is told by that act. */
    private void own(ReadSentence s, Predicate p, Act act, StatementIndex index, Set<String> taken) {
        EventType type = maker.type(act);
        boolean speech = type != null && type != EventType.CONSULT;
        index.byCue(s, p.verb().verb())
                .filter(statement -> !statement.speech() || speech)
                .ifPresent(statement -> taken.add(statement.statement().id()));
    }
}
