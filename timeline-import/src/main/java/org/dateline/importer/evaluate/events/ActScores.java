package org.dateline.importer.evaluate.events;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.core.model.EventMention;
import org.dateline.core.model.EventType;
import org.dateline.core.model.Participant;
import org.dateline.core.model.Participant.Role;
import org.jspecify.annotations.Nullable;

/**
 * The PLOVER type of one sentence's act, and who does it to whom. Of the events that are found the one counts that fits
 * the gold's two parties best, and of those an act before a statement.
 */
final class ActScores {
    private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);
    /** Words of titles that two parties share without being one. */
    private static final Set<String> SMALL = Set.of(
            "the",
            "a",
            "an",
            "and",
            "of",
            "for",
            "in",
            "to",
            "its",
            "his",
            "her",
            "their",
            "s",
            "president",
            "prime",
            "minister",
            "foreign",
            "ministry",
            "secretary",
            "government",
            "state");

    private record Row(String gold, String found, boolean parties) {}

    private final List<Row> rows = new ArrayList<>();
    private int events;

    void add(JsonNode gold, List<EventMention> found) {
        Set<String> source = words(gold.path("source").asText(""));
        Set<String> target = words(gold.path("target").asText(""));
        EventMention best = null;
        int most = -1;
        for (EventMention event : found) {
            if (event.type() != null) {
                events++;
                boolean speech = event.type() == EventType.SAY || event.type() == EventType.APPEAL;
                int fit = 2 * fit(event, source, target) + (speech ? 0 : 1);
                if (fit > most) {
                    most = fit;
                    best = event;
                }
            }
        }
        rows.add(new Row(
                gold.path("type").asText().replaceAll("\\p{Cntrl}", " "),
                best == null ? "NONE" : String.valueOf(best.type()),
                best != null && fit(best, source, target) == 2));
    }

    private static int fit(EventMention event, Set<String> source, Set<String> target) {
        Set<String> recipients = named(event, Role.RECIPIENT);
        Set<String> others = recipients.isEmpty() ? named(event, null) : recipients;
        return (meet(named(event, Role.ACTOR), source) ? 1 : 0) + (meet(others, target) ? 1 : 0);
    }

    private static boolean meet(Set<String> a, Set<String> b) {
        return a.stream().anyMatch(b::contains);
    }

    private static Set<String> named(EventMention event, @Nullable Role role) {
        Set<String> names = new HashSet<>();
        for (Participant actor : event.actors()) {
            if (role == null || actor.role() == role) {
                names.addAll(words(actor.name()));
            }
        }
        return names;
    }

    private static Set<String> words(String name) {
        Set<String> words = new HashSet<>();
        Matcher matcher = WORD.matcher(name.replace("U.S.", "US").replace("U.N.", "UN"));
        while (matcher.find()) {
            words.add(matcher.group().toLowerCase(Locale.ROOT));
        }
        Set<String> telling = new HashSet<>(words);
        telling.removeAll(SMALL);
        return telling.isEmpty() ? words : telling;
    }

    List<String> lines(String corpus) {
        Map<String, int[]> byType = new TreeMap<>();
        int right = 0;
        int parties = 0;
        for (Row row : rows) {
            int[] own = byType.computeIfAbsent(row.gold(), type -> new int[3]);
            own[0]++;
            if (row.gold().equals(row.found())) {
                own[2]++;
                right++;
            }
            parties += row.parties() ? 1 : 0;
        }
        for (Row row : rows) {
            int[] found = byType.get(row.found());
            if (found != null) {
                found[1]++;
            }
        }
        List<String> lines = new ArrayList<>();
        lines.add(corpus + ": acts of " + rows.size() + " sentences, " + events + " events found");
        lines.add("  type            n  P      R      F1");
        double sum = 0;
        for (Map.Entry<String, int[]> type : byType.entrySet()) {
            int[] n = type.getValue();
            double f1 = Tally.f1(n[2], n[1], n[0]);
            sum += f1;
            lines.add("  %-12s %4d  %s  %s  %s"
                    .formatted(
                            type.getKey(),
                            n[0],
                            Tally.figure(Tally.share(n[2], n[1])),
                            Tally.figure(Tally.share(n[2], n[0])),
                            Tally.figure(f1)));
        }
        lines.add("  accuracy " + Tally.figure(Tally.share(right, rows.size())) + ", macro-F1 "
                + Tally.figure(byType.isEmpty() ? 0 : sum / byType.size()) + ", both parties right "
                + Tally.figure(Tally.share(parties, rows.size())));
        return lines;
    }

    int size() {
        return rows.size();
    }
}
