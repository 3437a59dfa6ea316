package org.dateline.importer.extract.lexicon;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dateline.importer.extract.lexicon.Dictionary.Entry;
import org.dateline.importer.extract.lexicon.VerbForms.Form;
import org.dateline.importer.extract.lexicon.VerbForms.Shape;
import org.jspecify.annotations.Nullable;

/** Reads inflected words back to the bases that the dictionary has. */
final class Inflection {
    /** Added to every count, since what WordNet lists without one does occur. */
    private static final double UNCOUNTED = 0.2;

    private final Dictionary dictionary;
    private final VerbForms forms = new VerbForms();

    Inflection(Dictionary dictionary) {
        this.dictionary = dictionary;
    }

    /** Weights gathered so far for one word. */
    private static final class Weights {
        double singular;
        double plural;
        double verb;
        double adjective;
        double adverb;
        final List<Form> verbs = new ArrayList<>();
        final Set<NounClass> classes = EnumSet.noneOf(NounClass.class);
        String base = "";

        Lexeme lexeme(String word, boolean known) {
            double all = singular + plural + verb + adjective + adverb;
            double each = all == 0 ? 1 : all;
            return new Lexeme(
                    singular / each,
                    plural / each,
                    verb / each,
                    adjective / each,
                    adverb / each,
                    List.copyOf(verbs),
                    base.isEmpty() ? word : base,
                    classes.isEmpty() ? Set.of() : Set.copyOf(classes),
                    known);
        }

        boolean empty() {
            return singular + plural + verb + adjective + adverb == 0;
        }
    }

    Lexeme lexeme(String word) {
        Weights weights = new Weights();
        Entry fixed = dictionary.correction(word);
        verb(word, weights);
        if (fixed != Entry.NONE) {
            corrected(word, fixed, weights);
            return weights.lexeme(word, true);
        }
        Entry own = dictionary.entry(word);
        if (own.noun() >= 0 && !pluralOnly(word)) {
            weights.singular += 0.75 * (own.noun() + UNCOUNTED);
            weights.classes.addAll(own.classes());
        }
        plural(word, own, weights);
        weights.adjective += own.adjective() < 0 ? 0 : own.adjective() + UNCOUNTED;
        weights.adverb += own.adverb() < 0 ? 0 : own.adverb() + UNCOUNTED;
        compared(word, own, weights);
        if (weights.empty()) {
            return guessed(word, weights);
        }
        return weights.lexeme(word, true);
    }

    private void corrected(String word, Entry fixed, Weights weights) {
        boolean plural =
                word.endsWith("s") && !word.endsWith("ss") && !singularOf(word).isEmpty();
        weights.base = plural ? singularOf(word) : word;
        weights.classes.addAll(
                fixed.classes().isEmpty() ? dictionary.entry(weights.base).classes() : fixed.classes());
        weights.singular = plural ? 0 : Math.max(0, fixed.noun());
        weights.plural = plural ? Math.max(0, fixed.noun()) : 0;
        weights.verb = Math.max(0, fixed.verb());
        weights.adjective = Math.max(0, fixed.adjective());
        weights.adverb = Math.max(0, fixed.adverb());
    }

    /** "talks" is listed as a noun of its own sense as well; it is a plural all the same. */
    private boolean pluralOnly(String word) {
        return word.endsWith("s")
                && !word.endsWith("ss")
                && !word.endsWith("us")
                && !word.endsWith("is")
                && !word.endsWith("ics")
                && !word.endsWith("news")
                && !singularOf(word).isEmpty();
    }

    private void plural(String word, Entry own, Weights weights) {
        String singular = singularOf(word);
        for (String base : own.bases()) {
            singular = base.startsWith("n>") ? base.substring(2) : singular;
        }
        if (!singular.isEmpty() && !singular.equals(word)) {
            Entry entry = dictionary.entry(singular);
            weights.plural += 0.25 * (Math.max(entry.noun(), own.noun()) + UNCOUNTED);
            weights.classes.addAll(entry.classes());
            weights.classes.addAll(own.classes());
            weights.base = singular;
        }
    }

    /** The singular that a regular plural belongs to, or nothing. */
    private String singularOf(String word) {
        int n = word.length();
        if (n < 4 || !word.endsWith("s") || word.endsWith("ss")) {
            return "";
        }
        String bare = word.substring(0, n - 1);
        if (dictionary.entry(bare).noun() >= 0) {
            return bare;
        }
        String shorter = word.endsWith("ies") ? word.substring(0, n - 3) + "y" : word.substring(0, n - 2);
        return word.endsWith("es") && dictionary.entry(shorter).noun() >= 0 ? shorter : "";
    }

    private void compared(String word, Entry own, Weights weights) {
        for (String base : own.bases()) {
            if (base.startsWith("a>")) {
                weights.adjective +=
                        0.3 * (Math.max(0, dictionary.entry(base.substring(2)).adjective()) + UNCOUNTED);
            }
        }
        if (word.endsWith("er") || word.endsWith("est")) {
            String bare = word.substring(0, word.length() - (word.endsWith("er") ? 2 : 3));
            for (String base :
                    List.of(bare, bare + "e", bare.endsWith("i") ? bare.substring(0, bare.length() - 1) + "y" : bare)) {
                int count = base.length() < 3 ? -1 : dictionary.entry(base).adjective();
                if (count >= 0) {
                    weights.adjective += 0.2 * (count + UNCOUNTED);
                    return;
                }
            }
        }
    }

    private void verb(String word, Weights weights) {
        for (Form form : forms.of(word)) {
            addVerb(form, weights, word);
        }
        if (!weights.verbs.isEmpty()) {
            return;
        }
        Entry own = dictionary.listed(word);
        if (own.verb() >= 0) {
            addVerb(new Form(word, Shape.BASE), weights, word);
        }
        for (String base : own.bases()) {
            if (base.startsWith("v>")) {
                irregular(word, base.substring(2), weights);
            }
        }
        regular(word, weights);
        if (weights.verbs.isEmpty() && dictionary.correction(word).verb() > 0) {
            addVerb(new Form(word, Shape.BASE), weights, word);
        }
    }

    private void irregular(String word, String lemma, Weights weights) {
        if (word.endsWith("ing")) {
            addVerb(new Form(lemma, Shape.GERUND), weights, word);
        } else if (word.endsWith("s")) {
            addVerb(new Form(lemma, Shape.PRESENT), weights, word);
        } else {
            if (!word.endsWith("n")) {
                addVerb(new Form(lemma, Shape.PAST), weights, word);
            }
            addVerb(new Form(lemma, Shape.PARTICIPLE), weights, word);
        }
    }

    private void regular(String word, Weights weights) {
        int n = word.length();
        if (n < 4) {
            return;
        }
        if (word.endsWith("ed")) {
            String lemma = base(word, word.substring(0, n - 2), Shape.PAST);
            if (!lemma.isEmpty()) {
                addVerb(new Form(lemma, Shape.PAST), weights, word);
                addVerb(new Form(lemma, Shape.PARTICIPLE), weights, word);
            }
        } else if (word.endsWith("ing")) {
            String lemma = base(word, word.substring(0, n - 3), Shape.GERUND);
            if (!lemma.isEmpty()) {
                addVerb(new Form(lemma, Shape.GERUND), weights, word);
            }
        } else if (word.endsWith("s") && !word.endsWith("ss")) {
            String lemma = base(word, word.substring(0, n - 1), Shape.PRESENT);
            if (!lemma.isEmpty()) {
                addVerb(new Form(lemma, Shape.PRESENT), weights, word);
            }
        }
    }

    /** The likeliest verb whose form this is. */
    private String base(String word, String stem, Shape shape) {
        List<String> candidates = new ArrayList<>(List.of(stem));
        int n = stem.length();
        candidates.add(stem + "e");
        if (n > 2 && stem.charAt(n - 1) == stem.charAt(n - 2)) {
            candidates.add(stem.substring(0, n - 1));
        }
        if (n > 1 && (stem.endsWith("i") || stem.endsWith("ie"))) {
            candidates.add(stem.substring(0, stem.lastIndexOf('i')) + "y");
        }
        if (stem.endsWith("e")) {
            candidates.add(stem.substring(0, n - 1));
        }
        if (stem.endsWith("y")) {
            candidates.add(stem.substring(0, n - 1) + "ie");
        }
        String best = "";
        int most = -1;
        for (String candidate : candidates) {
            int count =
                    candidate.length() < 2 ? -1 : dictionary.entry(candidate).verb();
            if (count > most && word.equals(made(candidate, shape))) {
                best = candidate;
                most = count;
            }
        }
        return best;
    }

    private @Nullable String made(String lemma, Shape shape) {
        return switch (shape) {
            case PRESENT -> forms.present(lemma);
            case GERUND -> forms.gerund(lemma);
            default -> forms.past(lemma);
        };
    }

    private void addVerb(Form form, Weights weights, String word) {
        if (weights.verbs.contains(form)) {
            return;
        }
        double count = Math.max(0, dictionary.entry(form.lemma()).verb()) + UNCOUNTED;
        weights.verb += count * share(form.shape(), word);
        weights.verbs.add(form);
    }

    private static double share(Shape shape, String word) {
        return switch (shape) {
            case BASE -> 0.35;
            case PRESENT -> 0.12;
            case PAST -> word.endsWith("ed") ? 0.28 : 0.3;
            case PARTICIPLE -> 0.22;
            case GERUND -> 0.15;
        };
    }

    /** A word that nobody listed: by its ending, or by what stands behind its last hyphen. */
    private Lexeme guessed(String word, Weights weights) {
        int hyphen = word.lastIndexOf('-');
        if (hyphen > 0 && hyphen < word.length() - 2) {
            return hyphened(word, dictionary.lexeme(word.substring(hyphen + 1)), weights);
        }
        if (word.endsWith("ly")) {
            weights.adverb = 0.8;
            weights.adjective = 0.2;
        } else if (word.endsWith("ing") && word.length() > 5) {
            weights.verbs.add(new Form(word.substring(0, word.length() - 3), Shape.GERUND));
            weights.verb = 0.5;
            weights.singular = 0.5;
        } else if (word.endsWith("ed") && word.length() > 4) {
            weights.verbs.add(new Form(word.substring(0, word.length() - 2), Shape.PAST));
            weights.verbs.add(new Form(word.substring(0, word.length() - 2), Shape.PARTICIPLE));
            weights.verb = 0.8;
            weights.adjective = 0.2;
        } else if (adjectival(word)) {
            weights.adjective = 0.9;
            weights.singular = 0.1;
        } else if (word.endsWith("s") && !word.endsWith("ss")) {
            weights.plural = 1;
        } else {
            weights.singular = 1;
        }
        return weights.lexeme(word, false);
    }

    /** "state-owned" is an adjective, "re-elected" a verb, "air-strike" a noun. */
    private Lexeme hyphened(String word, Lexeme last, Weights weights) {
        boolean prefix =
                word.startsWith("re-") || word.startsWith("co-") || word.startsWith("pre-") || word.startsWith("de-");
        if (prefix) {
            return last;
        }
        boolean participle = last.verb() > 0.3 && (word.endsWith("ed") || word.endsWith("ing") || word.endsWith("n"));
        weights.adjective = participle ? 1 : 0.3 + last.adjective();
        weights.singular = participle ? 0 : last.singular();
        weights.plural = participle ? 0 : last.plural();
        weights.classes.addAll(last.classes());
        return weights.lexeme(word, false);
    }

    private static boolean adjectival(String word) {
        return word.endsWith("ous")
                || word.endsWith("ive")
                || word.endsWith("able")
                || word.endsWith("ible")
                || word.endsWith("ful")
                || word.endsWith("less")
                || word.endsWith("al")
                || word.endsWith("ic");
    }
}
