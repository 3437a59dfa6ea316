package org.dateline.importer.extract.reading;

import java.util.List;
import java.util.Set;
import org.dateline.importer.extract.lexicon.VerbForms;
import org.dateline.importer.extract.lexicon.VerbForms.Shape;
import org.dateline.importer.extract.lexicon.Words;

/**
 * A verb with its auxiliaries and adverbs: "has not yet been".
 *
 * @param first its first token
 * @param verb the verb's token
 * @param shape the form the verb stands in
 * @param modal "will", "would", "may" and so on in lower case, or empty
 * @param negated whether it holds a "not" or "never"
 * @param passive whether it is passive
 * @param progressive whether it is "is doing"
 * @param perfect whether it holds a form of "have"
 * @param infinitive whether "to" stands before it
 */
public record VerbGroup(
        int first,
        int verb,
        Shape shape,
        String modal,
        boolean negated,
        boolean passive,
        boolean progressive,
        boolean perfect,
        boolean infinitive) {
    private static final int REACH = 8;
    private static final Set<String> MODALS = Set.of(
            "will",
            "would",
            "may",
            "might",
            "could",
            "can",
            "must",
            "shall",
            "should",
            "ought",
            "'ll",
            "won't",
            "wouldn't",
            "can't",
            "cannot",
            "couldn't",
            "shouldn't",
            "mustn't",
            "'d");
    private static final Set<String> BE = Set.of(
            "is", "are", "was", "were", "be", "been", "being", "am", "'re", "isn't", "aren't", "wasn't", "weren't");
    private static final Set<String> HAVE =
            Set.of("has", "have", "had", "having", "'ve", "hasn't", "haven't", "hadn't");

    /** The group that ends in a verb. */
    public static VerbGroup of(ReadSentence s, int verb, List<VerbForms.Form> readings) {
        int first = verb;
        String modal = "";
        boolean negated = false;
        boolean be = false;
        boolean have = false;
        for (int i = verb - 1; i >= 0 && verb - i < REACH && part(s, i); i--) {
            String lower = s.lower(i);
            modal = MODALS.contains(lower) ? lower : modal;
            negated |= lower.equals("not") || lower.equals("never") || lower.endsWith("n't") || lower.equals("cannot");
            be |= BE.contains(lower);
            have |= HAVE.contains(lower);
            first = i;
        }
        while (first < verb && Words.DETERMINER.has(s.lower(first))) {
            first++;
        }
        boolean infinitive = first > 0 && s.lower(first - 1).equals("to");
        Shape shape = shape(readings, be, have, !modal.isEmpty() || infinitive);
        boolean passive = be && shape == Shape.PARTICIPLE;
        return new VerbGroup(
                first, verb, shape, modal, negated, passive, be && shape == Shape.GERUND, have, infinitive);
    }

    private static boolean part(ReadSentence s, int i) {
        String lower = s.lower(i);
        boolean auxiliary = Words.AUXILIARY.has(lower) && !lower.equals("'s");
        boolean adverb =
                Words.ADVERB.has(lower) || (lower.endsWith("ly") && !s.token(i).capitalised());
        return (auxiliary || adverb) && s.mentionAt(i).isEmpty() && s.timexAt(i).isEmpty();
    }

    private static Shape shape(List<VerbForms.Form> readings, boolean be, boolean have, boolean base) {
        List<Shape> preferred = base && !be && !have
                ? List.of(Shape.BASE)
                : be || have
                        ? List.of(Shape.PARTICIPLE, Shape.GERUND)
                        : List.of(Shape.PAST, Shape.PRESENT, Shape.BASE, Shape.GERUND);
        for (Shape shape : preferred) {
            if (readings.stream().anyMatch(form -> form.shape() == shape)) {
                return shape;
            }
        }
        return readings.get(0).shape();
    }

    /** Whether a word in lower case is "will", "may" or one of their kind. */
    public static boolean modal(String word) {
        return MODALS.contains(word);
    }

    /** Whether the words before make a noun of it: "the attack", "his visit", "of protest". */
    public boolean nominal(ReadSentence s) {
        String before = s.lower(first - 1);
        boolean determined = Words.ARTICLE.has(before)
                || before.equals("'s")
                || before.equals("no")
                || before.equals("this")
                || before.equals("any")
                || before.equals("'");
        if (determined) {
            return true;
        }
        if (shape == Shape.GERUND && first == verb && nounLike(s, before)) {
            return true;
        }
        return !infinitive
                && first == verb
                && shape != Shape.GERUND
                && Words.PREPOSITION.has(before)
                && !before.equals("than");
    }

    /** "the preparatory meeting", "a killing of": a gerund after a plain word, or before "of". */
    private boolean nounLike(ReadSentence s, String before) {
        boolean plain = !before.isEmpty()
                && Character.isLetter(before.charAt(0))
                && !Words.PREPOSITION.has(before)
                && !Words.CONJUNCTION.has(before)
                && !Words.SUBORDINATOR.has(before)
                && !Words.PRONOUN.has(before)
                && s.mentionAt(first - 1).isEmpty()
                && s.timexAt(first - 1).isEmpty();
        return plain || s.lower(verb + 1).equals("of");
    }

    /** Whether a bare form has a subject right before it that fits: "officials say". */
    public boolean plural(ReadSentence s) {
        String before = s.lower(first - 1);
        return before.endsWith("s")
                || before.equals("they")
                || before.equals("we")
                || before.equals("i")
                || before.equals("you")
                || before.equals("who")
                || before.equals("people")
                || before.equals("police");
    }

    /** Whether the verb is bare or reduced: "troops deployed in Mali". */
    public boolean bare() {
        return first == verb;
    }
}
