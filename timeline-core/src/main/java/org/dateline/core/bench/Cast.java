package org.dateline.core.bench;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * Who takes part, where, and who publishes. Numbers are ranks by frequency.
 *
 * @param actors governments first, then persons who act for one of them
 * @param actsFor the rank of the government, -1 for a government itself
 * @param places made towns
 * @param sources made newspapers
 */
record Cast(List<String> actors, int[] actsFor, List<String> places, List<String> sources) {
    static final int GOVERNMENTS = 180;
    static final int ACTORS = 5_000;
    private static final int PLACES = 600;
    private static final int SOURCES = 400;

    static Cast of(long seed) {
        SplittableRandom random = new SplittableRandom(seed ^ 0xCA57);
        Set<String> actors = new LinkedHashSet<>();
        while (actors.size() < GOVERNMENTS) {
            actors.add(Vocabulary.name(random));
        }
        while (actors.size() < ACTORS) {
            actors.add(Vocabulary.name(random) + " " + Vocabulary.name(random));
        }
        Zipf governments = new Zipf(GOVERNMENTS, 2);
        int[] actsFor = new int[ACTORS];
        for (int i = 0; i < ACTORS; i++) {
            actsFor[i] = i < GOVERNMENTS ? -1 : governments.draw(random);
        }
        return new Cast(new ArrayList<>(actors), actsFor, names(random, PLACES, ""), names(random, SOURCES, " Herald"));
    }

    private static List<String> names(SplittableRandom random, int many, String end) {
        Set<String> names = new LinkedHashSet<>();
        while (names.size() < many) {
            names.add(Vocabulary.name(random) + end);
        }
        return new ArrayList<>(names);
    }
}
