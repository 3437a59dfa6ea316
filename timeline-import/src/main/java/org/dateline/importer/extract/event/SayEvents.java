package org.dateline.importer.extract.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.core.model.EventMention;
import org.dateline.core.model.EventType;
import org.dateline.core.model.Modality;
import org.dateline.core.model.Participant;
import org.dateline.core.model.Significance;
import org.dateline.core.model.Stance;
import org.dateline.core.model.StanceLink;
import org.dateline.core.model.TextSpan;
import org.dateline.core.time.When;
import org.dateline.core.time.When.Basis;
import org.dateline.importer.extract.reading.Mention;
import org.dateline.importer.extract.reading.ReadSentence;
import org.dateline.importer.extract.reading.Reading;
import org.dateline.importer.extract.statement.Attributed;
import org.dateline.importer.extract.weight.Ground;

/** Public statements that are themselves news: one event for what one speaker says on one day. */
final class SayEvents {
    private static final Set<EventType> SPEECH = Set.of(
            EventType.ACCUSE,
            EventType.REJECT,
            EventType.THREATEN,
            EventType.REQUEST,
            EventType.APPEAL,
            EventType.SUPPORT,
            EventType.AGREE);

    private SayEvents() {}

    /**
     * The events of a part.
     *
     * @param taken statements whose saying is an act of its own already, such as an accusation
     */
    static List<EventMention> of(Reading reading, List<Attributed> statements, Set<String> taken) {
        Map<String, List<Attributed>> groups = new LinkedHashMap<>();
        Set<String> heard = new HashSet<>();
        for (Attributed each : statements) {
            String speaker = each.statement().speaker();
            if (speaker == null
                    || !each.speech()
                    || taken.contains(each.statement().id())) {
                continue;
            }
            When said = each.statement().said();
            boolean dated = said.basis() != Basis.PUBLICATION && said.basis() != Basis.NONE;
            boolean first = heard.add(speaker);
            String key = speaker + "|" + said.edtf();
            List<Attributed> group = groups.get(key);
            if (group != null) {
                group.add(each);
            } else if (each.official() && (dated || first)) {
                groups.put(key, new ArrayList<>(List.of(each)));
            }
        }
        return groups.values().stream().map(group -> event(reading, group)).toList();
    }

    /** Without the statements of a speaker whose act of speech the same sentence tells already. */
    static List<Attributed> notActs(List<Attributed> statements, List<EventMention> events) {
        Set<String> acts = new HashSet<>();
        for (EventMention event : events) {
            boolean told = event.modality() != Modality.CLAIMED
                    && event.modality() != Modality.EXPECTED
                    && event.modality() != Modality.CONDITIONAL
                    && event.modality() != Modality.NEGATED
                    && event.modality() != Modality.PLANNED;
            if (told && event.type() != null && SPEECH.contains(event.type())) {
                for (Participant participant : event.actors()) {
                    if (participant.role() != Participant.Role.ACTOR) {
                        continue;
                    }
                    event.evidence().forEach(span -> acts.add(participant.name() + span));
                }
            }
        }
        return statements.stream()
                .filter(each -> {
                    ReadSentence s = each.sentence();
                    return !acts.contains(each.statement().speaker() + String.valueOf(s.span(0, s.size())));
                })
                .toList();
    }

    private static EventMention event(Reading reading, List<Attributed> group) {
        Attributed first = group.get(0);
        String speaker = String.valueOf(first.statement().speaker());
        Set<TextSpan> evidence = new LinkedHashSet<>();
        List<StanceLink> links = new ArrayList<>();
        for (Attributed each : group) {
            ReadSentence s = each.sentence();
            evidence.add(s.span(0, s.size()));
            links.add(new StanceLink(each.statement().id(), each.stance()));
        }
        When said = first.statement().said();
        return new EventMention(
                reading.part(),
                List.copyOf(evidence),
                EventType.SAY,
                null,
                List.of(),
                "010",
                List.of(new Participant(speaker, Participant.Role.SPEAKER)),
                null,
                said,
                Modality.HAPPENED,
                links,
                title(reading, first, speaker),
                Significance.UNWEIGHED,
                Ground.seen(first.official() ? List.of(Ground.KNOWN_PARTY) : List.of()),
                "say");
    }

    /** What is said, with "Russian President Vladimir Putin" cut down to the surname. */
    private static String plain(Reading reading, Attributed statement) {
        TextSpan content = statement.statement().content().get(0);
        StringBuilder words = new StringBuilder();
        int at = content.start();
        for (Mention mention : statement.sentence().mentions()) {
            TextSpan span = statement.sentence().span(mention.first(), mention.end());
            String name = mention.name();
            boolean person = mention.kind() == Mention.Kind.PERSON
                    && name != null
                    && !mention.title().isEmpty();
            if (person && span.start() >= at && span.end() <= content.end()) {
                words.append(reading.text(), at, span.start()).append(surname(String.valueOf(name)));
                at = span.end();
            }
        }
        return words.append(reading.text(), at, content.end()).toString();
    }

    private static String surname(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    private static String title(Reading reading, Attributed statement, String speaker) {
        String content = plain(reading, statement).strip();
        int end = content.length();
        while (end > 0 && ",.;".indexOf(content.charAt(end - 1)) >= 0) {
            end--;
        }
        String verb = statement.stance() == Stance.DENIES ? " denies: " : ": ";
        String clean = content.substring(0, end);
        return TitleWriter.shortened(speaker + verb + (clean.isEmpty() ? "statement" : clean));
    }
}
