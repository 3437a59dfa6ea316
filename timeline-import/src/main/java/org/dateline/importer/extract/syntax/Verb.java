package org.dateline.importer.extract.syntax;

import org.dateline.importer.extract.lexicon.VerbForms.Shape;

/**
 * A verb chunk.
 *
 * @param phrase its parts, particle included where it follows at once
 * @param form what its form lets it be
 */
record Verb(VerbPhrase phrase, Form form) {

    /** What a verb's form lets it be. */
    enum Form {
        FINITE,
        /** "held": a past tense or, reduced, a participle. */
        EITHER,
        PARTICIPLE,
        GERUND,
        INFINITIVE,
        /** A bare base form: "meet" of "and meet". */
        BASE
    }

    String lemma() {
        return phrase.lemma();
    }

    /** The same verb as a passive participle by itself: "held in Vienna". */
    Verb reduced() {
        VerbPhrase p = phrase;
        return new Verb(
                new VerbPhrase(
                        p.first(),
                        p.verb(),
                        p.end(),
                        p.lemma(),
                        p.particle(),
                        Shape.PARTICIPLE,
                        "",
                        p.negated(),
                        true,
                        false,
                        false,
                        false),
                Form.PARTICIPLE);
    }

    /** The same bare verb, with the "to" or the modal of the verb that it is joined to. */
    Verb like(Verb other) {
        VerbPhrase p = phrase;
        VerbPhrase o = other.phrase;
        return new Verb(
                new VerbPhrase(
                        p.first(),
                        p.verb(),
                        p.end(),
                        p.lemma(),
                        p.particle(),
                        Shape.BASE,
                        o.modal(),
                        p.negated(),
                        p.passive(),
                        p.progressive(),
                        p.perfect(),
                        o.infinitive()),
                o.infinitive() ? Form.INFINITIVE : Form.FINITE);
    }

    /** The same verb served by an auxiliary that stands apart from it. */
    Verb behind(Verb auxiliary) {
        VerbPhrase p = phrase;
        VerbPhrase a = auxiliary.phrase;
        boolean have = a.lemma().equals("have");
        boolean be = a.lemma().equals("be");
        boolean participle = have || be && p.shape() != Shape.GERUND;
        return new Verb(
                new VerbPhrase(
                        a.first(),
                        p.verb(),
                        p.end(),
                        p.lemma(),
                        p.particle(),
                        participle ? Shape.PARTICIPLE : p.shape(),
                        a.modal(),
                        p.negated() || a.negated(),
                        be && participle,
                        be && !participle,
                        have || a.perfect(),
                        a.infinitive()),
                Form.FINITE);
    }

    /** Whether it is a form of "be" by itself. */
    boolean copula() {
        return phrase.lemma().equals("be");
    }
}
