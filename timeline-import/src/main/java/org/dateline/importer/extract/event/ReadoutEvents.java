package org.dateline.importer.extract.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.model.DocumentPart;
import org.dateline.core.model.EventMention;
import org.dateline.core.model.EventType;
import org.dateline.core.model.Modality;
import org.dateline.core.model.Participant;
import org.dateline.core.model.Significance;
import org.dateline.core.model.StanceLink;
import org.dateline.core.model.TextSpan;
import org.dateline.core.time.When;
import org.dateline.core.time.When.Basis;
import org.dateline.importer.extract.lexicon.VerbForms;
import org.dateline.importer.extract.reading.Reading;
import org.dateline.importer.extract.weight.Ground;
import org.jspecify.annotations.Nullable;

/**
 * Makes one event of an official report of talks or of a visit: its title tells who with whom and how, its first
 * sentence when, and both are the same act.
 */
public final class ReadoutEvents {
    private static final List<String> CONTEXTS = List.of("diplomatic");

    private final VerbForms verbs;

    /** Adds the verbs of such reports to those that are known. */
    public ReadoutEvents(VerbForms verbs) {
        this.verbs = verbs;
        ReadoutWords.LEAD.words().forEach(verbs::add);
    }

    /** The events, with those that tell of the talks in the title made one. */
    public List<EventMention> completed(List<EventMention> events, List<Reading> readings) {
        Reading title = part(readings, DocumentPart.TITLE);
        Reading text = part(readings, DocumentPart.TEXT);
        if (title == null || text == null || title.sentences().isEmpty()) {
            return events;
        }
        Optional<ReadoutTitle> read = ReadoutTitleReader.read(title, text, verbs);
        Optional<ReadoutLead> lead = read.isEmpty() ? Optional.empty() : ReadoutLead.of(text, verbs);
        if (read.isEmpty() || lead.isEmpty()) {
            return events;
        }
        List<EventMention> all = new ArrayList<>(events);
        for (ReadoutTitle one : read.get().apart()) {
            complete(all, one, lead.get());
        }
        return all;
    }

    private static @Nullable Reading part(List<Reading> readings, DocumentPart part) {
        return readings.stream()
                .filter(reading -> reading.part() == part)
                .findFirst()
                .orElse(null);
    }

    private void complete(List<EventMention> events, ReadoutTitle title, ReadoutLead lead) {
        List<EventMention> same = same(events, title, lead);
        boolean told = same.stream().anyMatch(event -> event.in() == DocumentPart.TEXT);
        boolean undone = !told && !lead.tells(title.all()) && events.stream().anyMatch(event -> undone(event, lead));
        if (undone || !told && !(title.opened() ? !lead.ahead() : lead.tells(title.all()))) {
            return;
        }
        EventMention made = made(title, lead, same);
        events.removeAll(same);
        events.removeIf(event -> event.in() == DocumentPart.TITLE && event.type() == EventType.CONSULT);
        events.add(0, made);
    }

    /** Talks of which the first sentence says that they were not held, or are to be. */
    private static boolean undone(EventMention event, ReadoutLead lead) {
        boolean inLead = event.in() == DocumentPart.TEXT && lead.holds(event.evidence());
        return inLead && event.type() == EventType.CONSULT && !fact(event);
    }

    /** Those that share parties; where none does, the only talks that the first sentence tells of. */
    private static List<EventMention> same(List<EventMention> events, ReadoutTitle title, ReadoutLead lead) {
        List<EventMention> same =
                events.stream().filter(event -> same(event, title, lead)).toList();
        List<EventMention> alone = events.stream()
                .filter(event -> event.in() == DocumentPart.TEXT && event.type() == EventType.CONSULT)
                .filter(event -> fact(event) && lead.holds(event.evidence()))
                .toList();
        return same.isEmpty() && alone.size() == 1 && (title.opened() || lead.tells(title.all())) ? alone : same;
    }

    private static boolean fact(EventMention event) {
        return event.modality() == Modality.HAPPENED
                || event.modality() == Modality.CLAIMED
                || event.modality() == Modality.ONGOING;
    }

    /** Told in the first sentence with one of the parties, or anywhere with parties of both sides and no other date. */
    private static boolean same(EventMention event, ReadoutTitle title, ReadoutLead lead) {
        if (event.type() != EventType.CONSULT || !fact(event)) {
            return false;
        }
        Set<String> names = new HashSet<>(names(event));
        boolean first = title.first().stream().anyMatch(party -> names.contains(party.name()));
        boolean second = title.second().stream().anyMatch(party -> names.contains(party.name()));
        boolean described = title.all().size() > known(title);
        boolean inLead = event.in() == DocumentPart.TEXT && lead.holds(event.evidence());
        boolean dated = event.when().edtf() != null && !event.when().inferred();
        boolean otherDay =
                dated && lead.when().filter(when -> apart(when, event.when())).isPresent();
        if (inLead) {
            return (first || second || described) && (!otherDay || !title.opened());
        }
        return first
                && (second || title.second().isEmpty())
                && !otherDay
                && (!dated || lead.when().isPresent());
    }

    private static boolean apart(When a, When b) {
        return !EventMerger.overlap(a, b);
    }

    private static long known(ReadoutTitle title) {
        return title.first().stream().filter(ReadoutTitle.Party::known).count()
                + title.second().stream().filter(ReadoutTitle.Party::known).count();
    }

    private static List<String> names(EventMention event) {
        return event.actors().stream().map(Participant::name).toList();
    }

    private static EventMention made(ReadoutTitle title, ReadoutLead lead, List<EventMention> same) {
        Optional<EventMention> leading =
                same.stream().filter(each -> each.in() == DocumentPart.TEXT).findFirst();
        String mode = title.mode() == null && lead.distant() ? "phone" : title.mode();
        When when = when(title, same, lead, leading);
        List<Participant> who = who(
                title,
                mode,
                same.stream().filter(each -> lead.holds(each.evidence())).toList());
        Set<TextSpan> evidence = new LinkedHashSet<>();
        Set<StanceLink> links = new LinkedHashSet<>();
        same.stream().filter(each -> each.in() == DocumentPart.TEXT).forEach(each -> evidence.addAll(each.evidence()));
        same.forEach(each -> links.addAll(each.statements()));
        if (evidence.isEmpty()) {
            evidence.add(lead.span());
        }
        return new EventMention(
                DocumentPart.TEXT,
                List.copyOf(evidence),
                EventType.CONSULT,
                mode,
                CONTEXTS,
                cameo(mode),
                who,
                same.stream()
                        .map(EventMention::place)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null),
                when,
                Modality.HAPPENED,
                List.copyOf(links),
                line(title, mode, leading),
                Significance.UNWEIGHED,
                same.stream().map(EventMention::confidence).reduce(Ground.seen(grounds(title)), Ground::either),
                "readout-title");
    }

    private static List<Ground> grounds(ReadoutTitle title) {
        boolean known = known(title) > 0;
        return known
                ? List.of(Ground.NARROW_PATTERN, Ground.MAIN_CLAUSE, Ground.KNOWN_PARTY)
                : List.of(Ground.NARROW_PATTERN, Ground.MAIN_CLAUSE);
    }

    private static String cameo(@Nullable String mode) {
        return mode == null ? "040" : mode.equals("phone") ? "041" : "042";
    }

    /** The title's own date, that of the act in the text, of the first sentence, or what bounds it. */
    private static When when(
            ReadoutTitle title, List<EventMention> same, ReadoutLead lead, Optional<EventMention> leading) {
        if (title.when() != null) {
            return title.when();
        }
        Optional<When> own = same.stream()
                .map(EventMention::when)
                .filter(when -> when.edtf() != null && when.basis() != Basis.PUBLICATION)
                .findFirst();
        return own.or(lead::when).or(() -> leading.map(EventMention::when)).orElseGet(() -> lead.bound());
    }

    private static List<Participant> who(ReadoutTitle title, @Nullable String mode, List<EventMention> same) {
        boolean visit = "visit".equals(mode);
        List<Participant> who = new ArrayList<>();
        ReadoutTitle.names(title.first()).forEach(name -> who.add(new Participant(name, Participant.Role.ACTOR)));
        Participant.Role other = visit ? Participant.Role.RECIPIENT : Participant.Role.ACTOR;
        ReadoutTitle.names(title.second()).forEach(name -> who.add(new Participant(name, other)));
        for (EventMention each : same) {
            for (Participant one : each.actors()) {
                boolean there = who.stream().anyMatch(have -> partOf(one.name(), have.name()));
                if (!there) {
                    who.add(visit ? one : new Participant(one.name(), Participant.Role.ACTOR));
                }
            }
        }
        return who.stream().distinct().toList();
    }

    /** "Leaders" is told already where "Caribbean Leaders" are, and a person under another office. */
    private static boolean partOf(String name, String whole) {
        boolean surname = name.indexOf(' ') > 0 && whole.endsWith(name.substring(name.lastIndexOf(' ')));
        return surname || (" " + whole + " ").contains(" " + name + " ");
    }

    private static String line(ReadoutTitle title, @Nullable String mode, Optional<EventMention> leading) {
        Optional<String> told = leading.filter(event -> Objects.equals(event.mode(), mode))
                .filter(event -> names(event).containsAll(title.all()))
                .map(EventMention::title);
        if (told.isPresent()) {
            return told.get();
        }
        String first = TitleWriter.and(ReadoutTitle.names(title.first()));
        String second = TitleWriter.and(ReadoutTitle.names(title.second()));
        if (first.isEmpty() || second.isEmpty()) {
            String noun = "visit".equals(mode) ? "Visit by " : "phone".equals(mode) ? "Call with " : "Meeting with ";
            return TitleWriter.shortened(noun + first + second);
        }
        String verb = "visit".equals(mode) ? " visited " : "phone".equals(mode) ? " spoke by phone with " : " met ";
        return TitleWriter.shortened(first + verb + second);
    }
}
