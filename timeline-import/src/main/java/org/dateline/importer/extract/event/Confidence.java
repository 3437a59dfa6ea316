package org.dateline.importer.extract.event;

import org.dateline.core.time.When;
import org.dateline.core.time.When.Basis;

/** How sure the extractor is, from 0 to 1: the sum of what speaks for an event. */
final class Confidence {
    private Confidence() {}

    static double of(EventPattern pattern, Parties parties, When when, boolean mainClause) {
        double sum = 0.35;
        sum += parties.official() ? 0.15 : 0;
        sum += parties.named() >= 2 ? 0.15 : 0;
        sum += pattern.narrowness() > 0 ? 0.1 : 0;
        sum += when.basis() == Basis.EXPLICIT || when.basis() == Basis.RELATIVE && !when.inferred() ? 0.15 : 0;
        sum += mainClause ? 0.1 : 0;
        return Math.min(1, sum);
    }
}
