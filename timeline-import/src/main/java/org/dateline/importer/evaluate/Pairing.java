package org.dateline.importer.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which expression of the gold was found as which: one to one, largest overlap first, and the same stretch before any
 * other.
 *
 * @param pairs in no order that means anything
 * @param missed what was not found
 * @param spurious what was found and is not in the gold
 */
public record Pairing(List<Pair> pairs, List<Annotation> missed, List<Annotation> spurious) {
    private static final int SAME_STRETCH = 1000;
    private static final int MOST_CANDIDATES = 2_000_000;
    private static final Comparator<Candidate> LARGEST_FIRST = Comparator.comparingInt(Candidate::weight)
            .reversed()
            .thenComparingInt(Candidate::gold)
            .thenComparingInt(Candidate::found);

    /** An expression of the gold and the one found in its place. */
    public record Pair(Annotation gold, Annotation found) {
        boolean isStrict() {
            return gold.isAsLongAs(found);
        }

        boolean isTypeRight() {
            return gold.type().equals(found.type());
        }

        boolean isValueRight() {
            return gold.value().equals(found.value());
        }
    }

    private record Candidate(int weight, int gold, int found) {}

    /** @throws IllegalArgumentException if so many overlap that pairing them would take for ever */
    public static Pairing of(List<Annotation> gold, List<Annotation> found) {
        boolean[] goldTaken = new boolean[gold.size()];
        boolean[] foundTaken = new boolean[found.size()];
        List<Pair> pairs = new ArrayList<>();
        for (Candidate candidate : candidates(gold, found)) {
            if (!goldTaken[candidate.gold()] && !foundTaken[candidate.found()]) {
                goldTaken[candidate.gold()] = true;
                foundTaken[candidate.found()] = true;
                pairs.add(new Pair(gold.get(candidate.gold()), found.get(candidate.found())));
            }
        }
        return new Pairing(pairs, left(gold, goldTaken), left(found, foundTaken));
    }

    private static List<Candidate> candidates(List<Annotation> gold, List<Annotation> found) {
        int[] byStart = IntStream.range(0, found.size())
                .boxed()
                .sorted(Comparator.comparingInt(i -> found.get(i).start()))
                .mapToInt(Integer::intValue)
                .toArray();
        int[] endSoFar = new int[byStart.length];
        for (int i = 0; i < byStart.length; i++) {
            endSoFar[i] =
                    Math.max(i == 0 ? 0 : endSoFar[i - 1], found.get(byStart[i]).end());
        }
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            Annotation wanted = gold.get(i);
            int at = firstEndingAfter(endSoFar, wanted.start());
            for (; at < byStart.length && found.get(byStart[at]).start() < wanted.end(); at++) {
                Annotation other = found.get(byStart[at]);
                int overlap = wanted.overlap(other);
                if (overlap > 0) {
                    int weight = overlap + (wanted.isAsLongAs(other) ? SAME_STRETCH : 0);
                    candidates.add(new Candidate(weight, i, byStart[at]));
                }
            }
            if (candidates.size() > MOST_CANDIDATES) {
                throw new IllegalArgumentException("its annotations overlap too often to be paired");
            }
        }
        candidates.sort(LARGEST_FIRST);
        return candidates;
    }

    private static int firstEndingAfter(int[] endSoFar, int start) {
        int low = 0;
        int high = endSoFar.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (endSoFar[middle] > start) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private static List<Annotation> left(List<Annotation> all, boolean[] taken) {
        return IntStream.range(0, taken.length)
                .filter(i -> !taken[i])
                .mapToObj(all::get)
                .toList();
    }
}
