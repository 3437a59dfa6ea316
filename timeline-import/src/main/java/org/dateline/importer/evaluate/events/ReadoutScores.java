package org.dateline.importer.evaluate.events;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.core.model.EventMention;
import org.dateline.core.model.EventType;
import org.dateline.core.model.Modality;
import org.dateline.core.model.Participant;
import org.dateline.core.time.CalendarTime;
import org.dateline.core.time.When;
import org.jspecify.annotations.Nullable;

/** Who, in what way and on which day: one call, meeting or visit for each read-out, by the event that fits it best. */
final class ReadoutScores {
    private static final Pattern NAME = Pattern.compile("[\\w’'-]+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern SUFFIX =
            Pattern.compile("\\b([IVX]+|Jr\\.?|Sr\\.?)(?=\\s|$)", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern REST = Pattern.compile("\\b(of|and)\\b.*", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Set<String> MODES = Set.of("phone", "visit");

    private int documents;
    private int consult;
    private int parties;
    private int mode;
    private int met;
    private int dated;
    private int day;
    private int otherDay;
    private int otherDayRight;

    void add(JsonNode line, List<EventMention> found) {
        JsonNode gold = line.path("gold");
        String date = gold.path("date").isTextual() ? gold.path("date").asText() : "";
        boolean off = !date.isEmpty() && !date.equals(line.path("published").asText());
        documents++;
        dated += date.isEmpty() ? 0 : 1;
        otherDay += off ? 1 : 0;
        Set<String> names = new HashSet<>(List.of(
                last(gold.path("usActor").asText()),
                last(gold.path("counterpart").asText())));
        EventMention best = null;
        int most = -1;
        for (EventMention event : found) {
            boolean talks = event.type() == EventType.CONSULT;
            boolean happened = event.modality() == Modality.HAPPENED;
            met += talks && happened ? 1 : 0;
            Set<String> have = words(event);
            int fit = (talks ? 1 : 0)
                    + (int) names.stream().filter(have::contains).count()
                    + (happened ? 1 : 0);
            if (fit > most) {
                most = fit;
                best = event;
            }
        }
        if (best != null) {
            count(best, names, gold.path("mode").asText(), date, off);
        }
    }

    private void count(EventMention best, Set<String> names, String wanted, String date, boolean off) {
        consult += best.type() == EventType.CONSULT ? 1 : 0;
        parties += words(best).containsAll(names) ? 1 : 0;
        String how = best.mode() != null && MODES.contains(best.mode()) ? best.mode() : "meeting";
        mode += how.equals(wanted) ? 1 : 0;
        When when = best.when();
        boolean right = !date.isEmpty() && date.equals(firstDay(when)) && date.equals(lastDay(when));
        day += right ? 1 : 0;
        otherDayRight += right && off ? 1 : 0;
    }

    private static @Nullable String firstDay(When when) {
        return when.earliestInclusive().map(ReadoutScores::day).orElse(null);
    }

    private static @Nullable String lastDay(When when) {
        return when.latestExclusive()
                .map(end -> day(new CalendarTime(end.seconds() - 1)))
                .orElse(null);
    }

    private static String day(CalendarTime time) {
        LocalDate day = time.toLocalDateTime().toLocalDate();
        return day.toString();
    }

    private static Set<String> words(EventMention event) {
        Set<String> words = new HashSet<>();
        for (Participant actor : event.actors()) {
            Matcher matcher = NAME.matcher(actor.name().toLowerCase(Locale.ROOT));
            while (matcher.find()) {
                words.add(matcher.group());
            }
        }
        return words;
    }

    /** The surname: the last word without "III" and "Jr.", and without "of Arvonia". */
    private static String last(String name) {
        String plain = SUFFIX.matcher(REST.matcher(name).replaceFirst("")).replaceAll("");
        Matcher matcher = NAME.matcher(plain);
        String last = "";
        while (matcher.find()) {
            last = matcher.group();
        }
        return last.toLowerCase(Locale.ROOT);
    }

    List<String> lines(String corpus) {
        List<String> lines = new ArrayList<>();
        lines.add(corpus + ": " + documents + " read-outs");
        lines.add("  CONSULT " + share(consult, documents) + ", both parties " + share(parties, documents) + ", mode "
                + share(mode, documents));
        lines.add("  day right " + day + "/" + dated + " = " + share(day, dated)
                + ", of those not on the publication day " + otherDayRight + "/" + otherDay + " = "
                + share(otherDayRight, otherDay));
        lines.add("  meetings shown as happened " + String.format(Locale.ROOT, "%.2f", Tally.share(met, documents))
                + " a document");
        return lines;
    }

    private static String share(int part, int whole) {
        return Tally.figure(Tally.share(part, whole));
    }

    int size() {
        return documents;
    }
}
