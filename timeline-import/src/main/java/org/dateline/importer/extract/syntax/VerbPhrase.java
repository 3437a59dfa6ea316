package org.dateline.importer.extract.syntax;

import org.dateline.importer.extract.lexicon.VerbForms.Shape;

/**
 * A verb with its auxiliaries, adverbs and particle: "has not yet been called off".
 *
 * @param first its first token; "to" of an infinitive included
 * @param verb the verb's token; of a bare copula the form of "be"
 * @param end one past the verb, or past its particle where that follows at once
 * @param lemma the verb's base form
 * @param particle "off" of "call off", also where its object stands between; or empty
 * @param shape the form the verb stands in
 * @param modal "will", "would", "may" and so on in lower case, or empty
 * @param negated whether it holds "not", "never" or "no longer"
 * @param passive whether it is passive, with a form of "be" or reduced ("troops deployed in Mali")
 * @param progressive whether it is "is doing"
 * @param perfect whether it holds a form of "have"
 * @param infinitive whether "to" stands before it
 */
public record VerbPhrase(
        int first,
        int verb,
        int end,
        String lemma,
        String particle,
        Shape shape,
        String modal,
        boolean negated,
        boolean passive,
        boolean progressive,
        boolean perfect,
        boolean infinitive) {

    /** Whether it has a tense of its own: no infinitive, no participle by itself. */
    public boolean finite() {
        boolean served = !modal.isEmpty() || perfect || progressive || passive && first < verb;
        return !infinitive && (served || shape == Shape.PAST || shape == Shape.PRESENT || shape == Shape.BASE);
    }

    /** The same with a particle that stands behind the object. */
    VerbPhrase with(String word) {
        return new VerbPhrase(
                first, verb, end, lemma, word, shape, modal, negated, passive, progressive, perfect, infinitive);
    }

    /** The verb with its particle: "call off". */
    public String words() {
        return particle.isEmpty() ? lemma : lemma + " " + particle;
    }
}
