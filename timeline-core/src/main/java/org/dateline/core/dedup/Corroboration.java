package org.dateline.core.dedup;

import java.util.ArrayList;
import java.util.List;
import org.dateline.core.model.Confidence;
import org.dateline.core.model.Signal;
import org.dateline.core.model.SignalWeights;
import org.dateline.core.model.Significance;

/** What further independent sources add to how much an event matters and how sure it is. */
public final class Corroboration {
    private static final SignalWeights MATTERS =
            new SignalWeights(Corroboration.class, "/org/dateline/core/dedup/significance-by-sources.txt");
    private static final SignalWeights SURE =
            new SignalWeights(Corroboration.class, "/org/dateline/core/dedup/confidence-by-sources.txt");

    private Corroboration() {}

    /** One document's, and what the number of independent sources adds to it. */
    public static Significance significance(Significance one, int sources) {
        return sources < 2 ? one : Significance.of(with(one.signals(), MATTERS, sources));
    }

    /** One document's, and what the number of independent sources adds to it. */
    public static Confidence confidence(Confidence one, int sources) {
        return sources < 2 ? one : Confidence.of(with(one.signals(), SURE, sources));
    }

    private static List<Signal> with(List<Signal> signals, SignalWeights weights, int sources) {
        List<Signal> all = new ArrayList<>(signals);
        weights.add(name(sources), all);
        return all;
    }

    private static String name(int sources) {
        if (sources == 2) {
            return "told by 2 independent sources";
        }
        if (sources < 5) {
            return "told by 3 or 4 independent sources";
        }
        return sources < 10 ? "told by 5 to 9 independent sources" : "told by 10 or more independent sources";
    }
}
