package org.dateline.importer;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Prints made-up reports as JSON lines, to measure imports with: {@code java ManyDocuments.java 2000 3000} prints 2 000 of some
 * 3 000 characters. The same numbers print the same.
 */
public final class ManyDocuments {
    private static final List<String> STATES = List.of(
            "Norway", "Finland", "France", "Germany", "Japan", "India", "Brazil", "Egypt", "Turkey", "Poland", "Canada",
            "Mexico", "Kenya", "Ghana", "Chile", "Peru", "Spain", "Italy", "Jordan", "Qatar");
    private static final List<String> DEEDS = List.of(
            "The foreign ministers of %s and %s met in %s on %s.",
            "%s said on Thursday that it had signed a trade agreement with %s in %s on %s.",
            "Officials from %s accused %s of breaking the %s accord on %s.",
            "%s will send a delegation to %s for talks in %s on %s.",
            "The president of %s spoke by phone with the prime minister of %s about %s on %s.",
            "%s denied a report that it had recalled its ambassador to %s from %s on %s.",
            "%s and %s agreed to extend the %s ceasefire until %s.");
    private static final List<String> TOWNS = List.of("Oslo", "Geneva", "Vienna", "Cairo", "Doha", "Paris", "Lima", "Rome");
    private static final List<String> BETWEEN = List.of(
            "The talks had been prepared for weeks by diplomats who asked not to be named.",
            "Nobody expected a quick result, and few of those who took part would speak of one.",
            "Trade between them has grown in most years, though not in all of its parts.",
            "The text is long, and much of it repeats what was known before.");

    private ManyDocuments() {}

    /** Prints them. */
    public static void main(String... arguments) {
        int documents = Integer.parseInt(arguments[0]);
        int length = Integer.parseInt(arguments[1]);
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        for (int i = 0; i < documents; i++) {
            Random random = new Random(i);
            LocalDate published = LocalDate.of(2015, 1, 1).plusDays(random.nextInt(3_650));
            StringBuilder text = new StringBuilder();
            while (text.length() < length) {
                text.append(random.nextInt(3) == 0 ? deed(random, published) : any(BETWEEN, random))
                        .append(random.nextInt(5) == 0 ? "\\n\\n" : " ");
            }
            out.println("{\"doc\":\"report " + i + "\",\"dct\":\"" + published + "\",\"source\":\"Gazette " + i % 9
                    + "\",\"title\":\"Report " + i + "\",\"text\":\"" + text + "\"}");
        }
        out.flush();
    }

    private static String deed(Random random, LocalDate published) {
        LocalDate day = published.plusDays(random.nextInt(20) - 12);
        String month = day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        return String.format(
                any(DEEDS, random),
                any(STATES, random),
                any(STATES, random),
                any(TOWNS, random),
                day.getDayOfMonth() + " " + month + " " + day.getYear());
    }

    private static String any(List<String> words, Random random) {
        return words.get(random.nextInt(words.size()));
    }
}
