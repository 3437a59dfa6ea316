package org.dateline.importer.extract.weight;

import java.util.ArrayList;
import java.util.List;
import org.dateline.core.model.Confidence;
import org.dateline.core.model.Signal;

/**
 * What a finder sees where it finds an event, that bears on how sure the event is. The finder only names it;
 * {@link Rater} knows what it weighs and adds what the whole document says.
 */
public enum Ground {
    /** The pattern asks for more than a verb: for the noun or the particle that goes with it. */
    NARROW_PATTERN("the pattern asks for more than one word"),
    /** The act stands in the sentence's main clause. */
    MAIN_CLAUSE("told in a main clause"),
    /** Somebody who takes part is known to act for a state or an organisation. */
    KNOWN_PARTY("a state, an organisation or somebody in office takes part");

    private final String label;

    Ground(String label) {
        this.label = label;
    }

    /** The name as the data file and readers have it. */
    public String label() {
        return label;
    }

    /** What was seen, not weighed yet. */
    public static Confidence seen(List<Ground> grounds) {
        List<Signal> signals = new ArrayList<>(grounds.size());
        for (Ground ground : grounds) {
            signals.add(new Signal(ground.label, 0));
        }
        return new Confidence(0, signals);
    }

    /** What was seen at either of two tellings of one act. */
    public static Confidence either(Confidence a, Confidence b) {
        List<Signal> all = new ArrayList<>(a.signals());
        for (Signal signal : b.signals()) {
            if (all.stream().noneMatch(known -> known.name().equals(signal.name()))) {
                all.add(signal);
            }
        }
        return new Confidence(Math.max(a.value(), b.value()), all);
    }
}
