package org.dateline.importer.extract.weight;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.core.model.EventMention;
import org.dateline.core.model.Participant;
import org.dateline.core.model.Signal;
import org.dateline.core.model.SignalWeights;
import org.dateline.core.model.Significance;
import org.dateline.importer.extract.lexicon.DataFile;
import org.jspecify.annotations.Nullable;

/** How much an event matters: what is done, by whom, how plainly, and where the document tells it. */
final class SignificanceScale {
    private static final String CAMEO = "CAMEO ";

    private final SignalWeights weights =
            new SignalWeights(SignificanceScale.class, "/org/dateline/importer/extract/significance.txt");
    /** The name of a signal by the CAMEO code that it begins with. */
    private final Map<String, String> byCode = new HashMap<>();

    private final Set<String> modes = new HashSet<>();
    private final Set<String> great = new HashSet<>();

    SignificanceScale() {
        for (String name : weights.names()) {
            if (name.startsWith(CAMEO)) {
                byCode.put(name.substring(CAMEO.length(), name.indexOf(',')), name);
            } else if (name.startsWith("mode ")) {
                modes.add(name);
            }
        }
        for (DataFile.Row row : DataFile.rows("great-powers.txt")) {
            great.add(row.column(0));
        }
    }

    /**
     * Weighs one event.
     *
     * @param who the highest of those who take part, or null
     * @param inTitle whether the headline tells it
     * @param first whether the first paragraph does
     */
    Significance of(EventMention event, @Nullable Standing who, boolean inTitle, boolean first) {
        List<Signal> signals = new ArrayList<>();
        weights.add(event.type() == null ? "an act without a type" : "type " + event.type(), signals);
        String act = act(event.cameo());
        if (act != null) {
            weights.add(act, signals);
        }
        if (modes.contains("mode " + event.mode())) {
            weights.add("mode " + event.mode(), signals);
        }
        if (who != null) {
            weights.add(who.label(), signals);
        }
        if (event.actors().stream().anyMatch(this::isGreat)) {
            weights.add("a great power or body takes part", signals);
        }
        if (event.actors().size() >= 2) {
            weights.add("two parties or more", signals);
        }
        if (inTitle) {
            weights.add("in the headline", signals);
        }
        if (first) {
            weights.add("in the first paragraph", signals);
        }
        weights.add(event.when().edtf() == null ? "no date" : "dated", signals);
        weights.add(event.modality().label(), signals);
        return Significance.of(signals);
    }

    private boolean isGreat(Participant actor) {
        return great.contains(actor.name()) || actor.actsFor() != null && great.contains(actor.actsFor());
    }

    /** The line of a code, else of the code that it is a case of: 1823, 182, 18. */
    private @Nullable String act(@Nullable String code) {
        for (int end = code == null ? 0 : code.length(); code != null && end >= 2; end--) {
            String name = byCode.get(code.substring(0, end));
            if (name != null) {
                return name;
            }
        }
        return null;
    }
}
