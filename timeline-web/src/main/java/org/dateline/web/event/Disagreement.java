package org.dateline.web.event;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dateline.core.dedup.Contradiction;
import org.dateline.core.model.Modality;

/**
 * What the sources of an event do not agree on, as its page shows it.
 *
 * @param about what it is about
 * @param sides who says what
 */
public record Disagreement(String about, List<Side> sides) {

    /**
     * One side.
     *
     * @param says what it says
     * @param sources who says so
     */
    public record Side(String says, List<EvidenceItem> sources) {}

    static Disagreement of(Contradiction contradiction, List<EvidenceItem> evidence) {
        String kind = contradiction.kind().label();
        String about = contradiction.about().isEmpty() ? kind : kind + ": " + contradiction.about();
        return new Disagreement(
                about.substring(0, 1).toUpperCase(Locale.ROOT) + about.substring(1),
                contradiction.sides().stream()
                        .map(side -> new Side(
                                says(
                                        contradiction.kind(),
                                        side.says(),
                                        side.tellings().stream()
                                                .map(evidence::get)
                                                .toList()),
                                side.tellings().stream().map(evidence::get).toList()))
                        .toList());
    }

    /** Who claims or denies it, by name: "claimed by Erik Holm". */
    private static String says(Contradiction.Kind kind, String says, List<EvidenceItem> sources) {
        String speakers = sources.stream()
                .flatMap(source -> source.said().stream())
                .map(EvidenceItem.SaidItem::speaker)
                .distinct()
                .collect(Collectors.joining(", "));
        boolean word = says.equals(Modality.CLAIMED.label()) || says.equals(Modality.DENIED.label());
        return kind == Contradiction.Kind.WHETHER && word && !speakers.isEmpty() ? says + " by " + speakers : says;
    }
}
