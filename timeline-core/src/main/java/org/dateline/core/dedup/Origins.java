package org.dateline.core.dedup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which of several documents tell of something by themselves. An agency's text counts once, whoever prints it; so does
 * what one publisher prints, and a text that is nearly another's. Documents of unknown publishers count as one, since
 * nothing shows that they are not.
 */
public final class Origins {
    private Origins() {}

    /**
     * What is known of where a document has its words from.
     *
     * @param id which document
     * @param publisher who published it, or null
     * @param agency the agency whose text it is or through which its statements came, or null
     * @param sketch its text
     */
    public record Origin(
            String id, @Nullable String publisher, @Nullable String agency, TextSketch sketch) {

        private String key() {
            return agency != null
                    ? "agency " + ContentWords.plain(agency)
                    : publisher != null ? "publisher " + ContentWords.plain(publisher.strip()) : "";
        }
    }

    /**
     * Whether a document tells by itself.
     *
     * @param id which document
     * @param repeats the document that it repeats: the first of its group; itself where it is that one
     * @param why in words for a reader why it counts with that one; empty for the first of a group
     */
    public record Standing(String id, String repeats, String why) {}

    /** How each document counts, in their order; the first of a group is the one that comes first in the list. */
    public static List<Standing> of(List<Origin> documents) {
        List<Standing> standings = new ArrayList<>();
        int[] group = groups(documents, new ArrayList<>());
        for (int i = 0; i < documents.size(); i++) {
            Origin first = documents.get(group[i]);
            Origin own = documents.get(i);
            standings.add(new Standing(own.id(), first.id(), group[i] == i ? "" : why(documents, group, i)));
        }
        return standings;
    }

    /** How many independent sources there are. */
    public static int count(List<Standing> standings) {
        return (int) standings.stream()
                .filter(standing -> standing.id().equals(standing.repeats()))
                .count();
    }

    /** How many independent sources there are among the first document, the first two, and so on. */
    public static List<Integer> counts(List<Origin> documents) {
        List<Integer> counts = new ArrayList<>();
        groups(documents, counts);
        return counts;
    }

    /** For each document the least index of its group. */
    private static int[] groups(List<Origin> documents, List<Integer> counts) {
        int[] group = new int[documents.size()];
        Map<String, Integer> byKey = new HashMap<>();
        for (int i = 0; i < group.length; i++) {
            group[i] = i;
            Integer known = byKey.putIfAbsent(documents.get(i).key(), i);
            if (known != null) {
                join(group, known, i);
            }
            for (int j = 0; j < i; j++) {
                if (documents.get(i).sketch().nearly(documents.get(j).sketch())) {
                    join(group, j, i);
                }
            }
            counts.add((int) Arrays.stream(group, 0, i + 1).distinct().count());
        }
        return group;
    }

    private static void join(int[] group, int a, int b) {
        int least = Math.min(group[a], group[b]);
        int other = Math.max(group[a], group[b]);
        for (int i = 0; i < group.length; i++) {
            group[i] = group[i] == other ? least : group[i];
        }
    }

    /** The closest reason that ties a document to one of its group. */
    private static String why(List<Origin> documents, int[] group, int at) {
        Origin own = documents.get(at);
        for (int i = 0; i < group.length; i++) {
            if (i != at && group[i] == group[at]) {
                String why = why(own, documents.get(i));
                if (!why.isEmpty()) {
                    return why;
                }
            }
        }
        return "repeats one that repeats it";
    }

    private static String why(Origin own, Origin other) {
        if (own.sketch().nearly(other.sketch())) {
            return "nearly the same text: " + Math.round(100 * own.sketch().within(other.sketch()))
                    + " % of the shorter stands in the longer";
        }
        if (!own.key().equals(other.key())) {
            return "";
        }
        if (own.agency() != null) {
            return "both from " + own.agency();
        }
        return own.publisher() != null ? "both published by " + own.publisher() : "neither names its publisher";
    }
}
