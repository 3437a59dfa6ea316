package org.dateline.importer.extract.event;

import java.util.ArrayList;
import java.util.List;
import org.dateline.core.time.When;
import org.jspecify.annotations.Nullable;

/**
 * What a title says that reports talks or a visit: "Readout of X's Call with Y and Z".
 *
 * @param opened whether it says itself that it reports ("Readout of ..."), and so that the talks took place
 * @param first who held them, by canonical names or in the title's words; empty where the title does not say
 * @param second with whom, or whom the visit was to
 * @param mode phone, visit, or null for a meeting
 * @param several whether there were several, one with each of the second
 * @param when the day it gives itself ("PM call with X: 3 March 2024"), or null
 */
record ReadoutTitle(
        boolean opened,
        List<Party> first,
        List<Party> second,
        @Nullable String mode,
        boolean several,
        @Nullable When when) {

    /**
     * A party.
     *
     * @param name its name
     * @param known whether that is somebody's name, and not a description ("Caribbean Leaders")
     */
    record Party(String name, boolean known) {}

    ReadoutTitle {
        first = List.copyOf(first);
        second = List.copyOf(second);
    }

    /** The same title as several acts, where it tells of several: "Calls with X and Y". */
    List<ReadoutTitle> apart() {
        boolean each = several && second.size() > 1 && second.stream().allMatch(Party::known);
        return !each
                ? List.of(this)
                : second.stream()
                        .map(one -> new ReadoutTitle(opened, first, List.of(one), mode, false, when))
                        .toList();
    }

    static List<String> names(List<Party> parties) {
        return parties.stream().map(Party::name).toList();
    }

    /** All names, in order. */
    List<String> all() {
        List<String> all = new ArrayList<>(names(first));
        all.addAll(names(second));
        return all;
    }
}
