package org.dateline.core.bench;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * Words from a seed: common ones of diplomacy first, then made ones. A word's number is its rank by frequency.
 *
 * @param words as a text has them
 */
record Vocabulary(List<String> words) {
    static final int SIZE = 20_000;

    private static final String[] COMMON = ("treaty talks minister border agreement president sanctions summit visit"
                    + " ambassador army troops ceasefire trade gas pipeline election protest statement deal peace war"
                    + " council envoy region security defence foreign meeting attack support aid government parliament"
                    + " nuclear missile navy coast island river bridge railway energy grain export import bank loan debt"
                    + " refugee camp hospital school court judge prisoner exchange arrest law budget tax currency inflation"
                    + " market factory steel water dam farm harvest flood storm earthquake rescue police military exercise"
                    + " aircraft drone radar satellite cyber network media newspaper journalist interview speech vote"
                    + " referendum coalition opposition party leader successor reform union alliance partner neighbour"
                    + " dispute claim territory map line zone corridor checkpoint convoy supply fuel weapon tank artillery")
            .split(" ");
    private static final String[] SYLLABLES = ("ba be bi bo bu da de di do du fa fe fi fo ga ge go gu ka ke ki ko ku la"
                    + " le li lo lu ma me mi mo mu na ne ni no nu pa pe pi po ra re ri ro ru sa se si so su ta te ti to tu"
                    + " va ve vi vo za ze zo bran dor fen gar hal kel lor mar nor pel quin ros sten tor vel war")
            .split(" ");

    /** The same words for the same seed. */
    static Vocabulary of(long seed) {
        Set<String> words = new LinkedHashSet<>(List.of(COMMON));
        SplittableRandom random = new SplittableRandom(seed);
        while (words.size() < SIZE) {
            words.add(made(random, 3 + random.nextInt(2)));
        }
        return new Vocabulary(List.copyOf(words));
    }

    private static String made(SplittableRandom random, int syllables) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < syllables; i++) {
            word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
        }
        return word.toString();
    }

    /** A made name of one word, such as that of a country. */
    static String name(SplittableRandom random) {
        String word = made(random, 2 + random.nextInt(2));
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
