package org.dateline.importer.extract.weight;

import java.util.ArrayList;
import java.util.List;
import org.dateline.core.model.Confidence;
import org.dateline.core.model.DocumentPart;
import org.dateline.core.model.EventMention;
import org.dateline.core.model.EventType;
import org.dateline.core.model.Modality;
import org.dateline.core.model.Signal;
import org.dateline.core.model.SignalWeights;

/** How sure an event is: the logistic function of a sum of signals, fitted by {@code timeline evaluate}. */
final class ConfidenceScale {
    /** More words than this, and a parse has more than one chance to go wrong. */
    private static final int LONG_SENTENCE = 40;

    private final SignalWeights weights = weights();

    static SignalWeights weights() {
        return new SignalWeights(ConfidenceScale.class, "/org/dateline/importer/extract/confidence.txt");
    }

    /**
     * Weighs one event.
     *
     * @param inTitle whether the headline tells it
     * @param words number of words of the sentence that tells it
     * @param unknown whether somebody takes part of whom nothing but the name is known
     */
    Confidence of(EventMention event, boolean inTitle, int words, boolean unknown) {
        List<Signal> signals = new ArrayList<>();
        add("any event", signals);
        for (Signal seen : event.confidence().signals()) {
            add(seen.name(), signals);
        }
        if (event.type() == EventType.SAY) {
            add("a statement", signals);
        }
        if (event.pattern().endsWith("-noun")) {
            add("told by a noun", signals);
        }
        add(
                switch (Math.min(event.actors().size(), 2)) {
                    case 0 -> "no party is named";
                    case 1 -> "one party is named";
                    default -> "two parties or more are named";
                },
                signals);
        if (unknown) {
            add("of some party nothing but the name is known", signals);
        }
        if (inTitle) {
            add(event.in() == DocumentPart.TITLE ? "told in the headline alone" : "the headline tells it too", signals);
        }
        if (event.evidence().size() > 1) {
            add("told more than once", signals);
        }
        if (words > LONG_SENTENCE) {
            add("told in a long sentence", signals);
        }
        add(when(event), signals);
        add(made(event.modality()), signals);
        return Confidence.of(signals);
    }

    /** Those that weigh nothing yet are kept too, so that judgements can tell what they should weigh. */
    private void add(String name, List<Signal> to) {
        to.add(new Signal(name, weights.points(name)));
    }

    private static String when(EventMention event) {
        if (event.when().edtf() == null) {
            return "no date";
        }
        return switch (event.when().basis()) {
            case EXPLICIT, PERSON -> "the text gives the date";
            case RELATIVE -> event.when().inferred() ? "the date is chosen by the tense" : "the text gives the date";
            case INHERITED -> "the date is of a sentence before";
            case PUBLICATION, NONE -> "the publication bounds the date";
        };
    }

    private static String made(Modality modality) {
        return switch (modality) {
            case HAPPENED, ONGOING -> "told as a fact";
            case CLAIMED, DENIED, NEGATED -> "claimed, denied or negated";
            case PLANNED, EXPECTED, DEMANDED, OFFERED, CONDITIONAL -> "not come to pass yet";
        };
    }
}
