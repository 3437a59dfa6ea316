package org.dateline.importer.extract.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The inflected forms of the verbs the extractor knows, both ways. */
public final class VerbForms {
    private static final Set<String> REFER = Set.of(
            "refer",
            "prefer",
            "defer",
            "confer",
            "infer",
            "transfer",
            "deter",
            "rebut",
            "regret",
            "control",
            "equip",
            "kidnap",
            "patrol",
            "abet",
            "allot",
            "acquit",
            "abut",
            "extol",
            "enrol",
            "annul");

    private final Map<String, String[]> irregular = new HashMap<>();
    private final Map<String, List<Form>> byForm = new HashMap<>();
    private final Map<String, Boolean> known = new HashMap<>();

    /** What a form is. One word can be several: "met" is past and participle. */
    public enum Shape {
        BASE,
        PRESENT,
        PAST,
        PARTICIPLE,
        GERUND
    }

    /**
     * One reading of a word.
     *
     * @param lemma the verb's base form
     * @param shape the form it is in
     */
    public record Form(String lemma, Shape shape) {}

    /** Reads the irregular verbs; they are known from the start. */
    public VerbForms() {
        for (DataFile.Row row : DataFile.rows("irregular-verbs.txt")) {
            irregular.put(row.column(0), new String[] {row.column(1), row.column(2)});
        }
        irregular.keySet().forEach(this::add);
    }

    /** Makes a verb's forms known. */
    public void add(String lemma) {
        if (known.putIfAbsent(lemma, true) != null) {
            return;
        }
        put(lemma, lemma, Shape.BASE);
        put(present(lemma), lemma, Shape.PRESENT);
        put(past(lemma), lemma, Shape.PAST);
        put(participle(lemma), lemma, Shape.PARTICIPLE);
        put(gerund(lemma), lemma, Shape.GERUND);
    }

    /** The readings of a word in lower case; empty for a word that is no known verb. */
    public List<Form> of(String word) {
        return byForm.getOrDefault(word, List.of());
    }

    /** Whether a word can be a given form of a given verb. */
    public boolean is(String word, String lemma, Shape shape) {
        return of(word).contains(new Form(lemma, shape));
    }

    /** "holds" of "hold". */
    public String present(String lemma) {
        if (lemma.equals("be")) {
            return "is";
        }
        if (lemma.equals("have")) {
            return "has";
        }
        if (endsInConsonantY(lemma)) {
            return lemma.substring(0, lemma.length() - 1) + "ies";
        }
        boolean sibilant = lemma.endsWith("s")
                || lemma.endsWith("x")
                || lemma.endsWith("z")
                || lemma.endsWith("ch")
                || lemma.endsWith("sh")
                || lemma.endsWith("o");
        return lemma + (sibilant ? "es" : "s");
    }

    /** "held" of "hold". */
    public String past(String lemma) {
        String[] forms = irregular.get(lemma);
        return forms == null ? regularPast(lemma) : forms[0];
    }

    /** "held" of "hold", "taken" of "take". */
    public String participle(String lemma) {
        String[] forms = irregular.get(lemma);
        return forms == null ? regularPast(lemma) : forms[1];
    }

    /** "holding" of "hold". */
    public String gerund(String lemma) {
        if (lemma.endsWith("ie")) {
            return lemma.substring(0, lemma.length() - 2) + "ying";
        }
        if (lemma.endsWith("e") && !lemma.endsWith("ee") && !lemma.equals("be")) {
            return lemma.substring(0, lemma.length() - 1) + "ing";
        }
        return doubled(lemma) + "ing";
    }

    private static String regularPast(String lemma) {
        if (lemma.endsWith("e")) {
            return lemma + "d";
        }
        if (endsInConsonantY(lemma)) {
            return lemma.substring(0, lemma.length() - 1) + "ied";
        }
        return doubled(lemma) + "ed";
    }

    private static boolean endsInConsonantY(String lemma) {
        return lemma.length() > 1 && lemma.endsWith("y") && !vowel(lemma.charAt(lemma.length() - 2));
    }

    /** Doubles the last letter of a one-syllable verb, and of those longer ones that are stressed at the end. */
    private static String doubled(String lemma) {
        int n = lemma.length();
        if (REFER.contains(lemma)) {
            return lemma + lemma.charAt(n - 1);
        }
        if (n < 3 || vowel(lemma.charAt(n - 1)) || !vowel(lemma.charAt(n - 2)) || vowel(lemma.charAt(n - 3))) {
            return lemma;
        }
        char last = lemma.charAt(n - 1);
        if (last == 'w' || last == 'x' || last == 'y') {
            return lemma;
        }
        boolean single = true;
        for (int i = 0; i < n - 2; i++) {
            single &= !vowel(lemma.charAt(i));
        }
        boolean stressed =
                lemma.endsWith("mit") || REFER.contains(lemma) || lemma.endsWith("pel") || lemma.endsWith("cur");
        return single || stressed ? lemma + last : lemma;
    }

    private static boolean vowel(char c) {
        return "aeiou".indexOf(c) >= 0;
    }

    private void put(@Nullable String form, String lemma, Shape shape) {
        if (form != null && !form.isEmpty()) {
            byForm.computeIfAbsent(form, key -> new ArrayList<>()).add(new Form(lemma, shape));
        }
    }
}
