package org.dateline.importer.extract.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.model.DocumentPart;
import org.dateline.core.model.EventMention;
import org.dateline.core.model.EventType;
import org.dateline.core.model.Modality;
import org.dateline.core.model.Place;
import org.dateline.core.model.Significance;
import org.dateline.core.model.StanceLink;
import org.dateline.core.model.TextSpan;
import org.dateline.core.time.When;
import org.dateline.importer.extract.lexicon.VerbForms;
import org.dateline.importer.extract.lexicon.VerbForms.Shape;
import org.dateline.importer.extract.reading.ReadSentence;
import org.dateline.importer.extract.reading.Reading;
import org.dateline.importer.extract.statement.Attributed;
import org.dateline.importer.extract.weight.Ground;
import org.jspecify.annotations.Nullable;

/** Finds what happened, is to happen, or is said to have happened, in one part of a document. */
public final class EventFinder {
    private final VerbForms verbs;
    private final TriggerFinder triggers;
    private final PartyFinder parties;
    private final ModalityReader modalities;
    private final NounEvents nouns;
    private final TitleWriter titles;

    /** Adds the patterns' verbs to the verbs that are known. */
    public EventFinder(VerbForms verbs) {
        this.verbs = verbs;
        this.triggers = new TriggerFinder(verbs);
        this.parties = new PartyFinder(verbs);
        Scopes scopes = new Scopes(verbs);
        this.modalities = new ModalityReader(scopes, verbs);
        this.titles = new TitleWriter(verbs);
        this.nouns = new NounEvents(verbs, scopes, modalities, titles);
    }

    /** What is kept while a part is gone through. */
    private static final class Going {
        final List<EventMention> events = new ArrayList<>();
        final Set<String> taken = new HashSet<>();
        List<String> pair = List.of();
    }

    /** The events of a part in text order. */
    public List<EventMention> find(Reading reading, List<Attributed> statements) {
        EventWhen dates = new EventWhen(reading.document(), verbs);
        StatementIndex index = new StatementIndex(statements);
        Going going = new Going();
        for (ReadSentence s : reading.sentences()) {
            for (int i = 0; i < s.size(); i++) {
                verb(reading, s, i, index, dates, going);
            }
            going.events.addAll(nouns.find(reading, s, index, dates));
        }
        List<EventMention> all = new ArrayList<>(EventMerger.merged(going.events));
        all.addAll(SayEvents.of(reading, SayEvents.notActs(statements, all), going.taken));
        all.sort(Comparator.comparing(event -> event.evidence().get(0)));
        return all;
    }

    private void verb(Reading reading, ReadSentence s, int i, StatementIndex index, EventWhen dates, Going going) {
        for (Trigger trigger : triggers.at(s, i)) {
            Optional<Parties> found = parties.find(trigger, going.pair);
            if (found.isPresent()) {
                for (Parties one : apart(trigger, found.get())) {
                    event(reading, trigger, one, index, dates).ifPresent(going.events::add);
                }
                if (trigger.pattern().joint() && found.get().named() >= 2 && fact(trigger)) {
                    going.pair = joined(found.get());
                }
                index.byCue(s, i)
                        .filter(own -> !own.speech() || isSpeechAct(trigger))
                        .ifPresent(own -> going.taken.add(own.statement().id()));
                return;
            }
        }
    }

    private boolean fact(Trigger trigger) {
        Modality told = modalities.of(trigger.s(), trigger.group(), true);
        return told == Modality.HAPPENED || told == Modality.CLAIMED || told == Modality.PLANNED;
    }

    private static boolean isSpeechAct(Trigger trigger) {
        return trigger.pattern().type() != null && trigger.pattern().type() != EventType.CONSULT;
    }

    private static List<String> joined(Parties parties) {
        List<String> all = new ArrayList<>(parties.actors());
        all.addAll(parties.recipients());
        return all;
    }

    /** "Both X and Y spoke with Z" tells of two acts. */
    private static List<Parties> apart(Trigger trigger, Parties found) {
        if (!found.each() || found.recipients().isEmpty() || !trigger.pattern().joint()) {
            return List.of(found);
        }
        return found.actors().stream()
                .map(actor -> new Parties(List.of(actor), found.recipients(), found.place(), found.official(), false))
                .toList();
    }

    private Optional<EventMention> event(
            Reading reading, Trigger t, Parties who, StatementIndex index, EventWhen dates) {
        ReadSentence s = t.s();
        boolean headline = reading.part() == DocumentPart.TITLE;
        Attributed statement =
                Adjuncts.narrators(t) ? null : index.innermost(s.token(t.verb()).start());
        Modality narrated = modalities.of(s, t.group(), headline);
        boolean nothing = noObject(t);
        if (modalities.isVoid(s, t.group(), narrated)
                || nothing && t.pattern().nouns().isEmpty()) {
            return Optional.empty();
        }
        narrated = nothing ? Modality.NEGATED : narrated;
        Modality modality = StanceRules.attributed(narrated, statement);
        When when = dates.of(s, t.verb(), loose(t), statement, modality);
        boolean past = t.group().shape() == Shape.PAST
                || t.group().perfect() && t.group().modal().isEmpty();
        if (past && !headline && dates.future(when)) {
            when = dates.told(statement, modality);
        }
        if (dates.future(when)
                && (modality == Modality.HAPPENED || modality == Modality.ONGOING || modality == Modality.CLAIMED)) {
            modality = Modality.PLANNED;
        }
        boolean present = t.group().shape() == Shape.PRESENT || t.group().shape() == Shape.BASE;
        if (modality == Modality.ONGOING && present && dates.past(when)) {
            modality = Modality.HAPPENED;
        }
        boolean fact = modality == Modality.HAPPENED || modality == Modality.CLAIMED || modality == Modality.ONGOING;
        boolean told = fact && t.pattern().yields() != Modality.HAPPENED;
        modality = told ? t.pattern().yields() : modality;
        return make(reading, t, who, statement, modality, told, when);
    }

    /** A participle or infinitive: a date past the next finite verb is that verb's. */
    private static boolean loose(Trigger t) {
        boolean reduced = t.group().bare() && t.s().lower(t.verb() + 1).equals("by");
        return reduced || t.group().infinitive() || t.group().shape() == Shape.GERUND;
    }

    private static boolean noObject(Trigger t) {
        for (int i = t.after(); i < Math.max(t.after() + 1, t.nounFirst()); i++) {
            if (t.s().lower(i).equals("no")) {
                return true;
            }
        }
        return false;
    }

    private Optional<EventMention> make(
            Reading reading,
            Trigger t,
            Parties who,
            @Nullable Attributed statement,
            Modality modality,
            boolean told,
            When when) {
        ReadSentence s = t.s();
        String speaker = statement == null ? null : statement.statement().speaker();
        String place = who.place();
        String mode = PhoneWords.mode(t, reading.document().part(DocumentPart.TITLE));
        List<StanceLink> links = statement == null
                ? List.of()
                : List.of(new StanceLink(statement.statement().id(), StanceRules.stance(modality, statement)));
        TextSpan evidence = s.span(0, s.size());
        return titles.title(t, who, modality, told, "phone".equals(mode), speaker)
                .map(title -> new EventMention(
                        reading.part(),
                        List.of(evidence),
                        t.pattern().type(),
                        mode,
                        t.pattern().contexts(),
                        "phone".equals(mode) ? "041" : t.pattern().cameo(),
                        who.participants(t.pattern()),
                        place == null ? null : new Place(place, Place.Precision.UNKNOWN),
                        when,
                        modality,
                        links,
                        title,
                        Significance.UNWEIGHED,
                        Ground.seen(grounds(t, who)),
                        t.pattern().name()));
    }

    private static List<Ground> grounds(Trigger t, Parties who) {
        List<Ground> grounds = new ArrayList<>();
        if (t.pattern().narrowness() > 0) {
            grounds.add(Ground.NARROW_PATTERN);
        }
        if (t.s().clauseOf().get(t.verb()) == 0) {
            grounds.add(Ground.MAIN_CLAUSE);
        }
        if (who.official()) {
            grounds.add(Ground.KNOWN_PARTY);
        }
        return grounds;
    }
}
