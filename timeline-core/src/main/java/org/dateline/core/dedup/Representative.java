package org.dateline.core.dedup;

import java.util.Comparator;
import java.util.List;
import org.dateline.core.time.CalendarTime;
import org.dateline.core.time.Edtf;

/**
 * Which telling an event is shown by: the surest and most exact one. It does not depend on the order in which documents
 * came in.
 */
public final class Representative {
    private static final Comparator<Telling> BEST = Comparator.comparingInt(Representative::rank)
            .thenComparing(telling -> telling.edtf() == null)
            .thenComparingLong(Representative::length)
            .thenComparing(Telling::inferred)
            .thenComparing(telling -> telling.type() == null)
            .thenComparing(telling -> -telling.actors().size())
            .thenComparing(telling -> telling.place() == null)
            .thenComparing(telling -> String.valueOf(telling.published()))
            .thenComparing(Telling::document)
            .thenComparing(Telling::toString);

    private Representative() {}

    /**
     * The place in the list of the telling to show.
     *
     * @throws java.util.NoSuchElementException if the list is empty
     */
    public static int of(List<Telling> tellings) {
        Telling best = tellings.stream().min(BEST).orElseThrow();
        return tellings.indexOf(best);
    }

    private static int rank(Telling telling) {
        return switch (telling.modality()) {
            case HAPPENED -> 0;
            case ONGOING -> 1;
            case CLAIMED -> 2;
            case PLANNED -> 3;
            case DENIED, NEGATED -> 4;
            case OFFERED, DEMANDED -> 5;
            case EXPECTED, CONDITIONAL -> 6;
        };
    }

    private static long length(Telling telling) {
        Edtf edtf = telling.edtf();
        if (edtf == null
                || edtf.earliestInclusive().isEmpty()
                || edtf.latestExclusive().isEmpty()) {
            return Long.MAX_VALUE;
        }
        return edtf.latestExclusive().map(CalendarTime::seconds).orElse(0L)
                - edtf.earliestInclusive().map(CalendarTime::seconds).orElse(0L);
    }
}
