package org.dateline.importer.extract.syntax;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A verb with its arguments and its place among the clauses of its sentence.
 *
 * @param number its place in {@link Syntax#predicates()}, in text order of the verbs
 * @param verb the verb
 * @param subject its grammatical subject, conjuncts on it; null where the sentence has none for it
 * @param subjectFrom where the subject comes from
 * @param objects its noun objects in order, two where somebody is given something; an infinitive's understood subject is
 *     an object here ("urged Iran to return")
 * @param attribute token of the noun or adjective after a copula ("is ready"), or -1
 * @param prepositionals the prepositional phrases that hang on the verb, in order, before or behind it
 * @param complement number of the predicate that is its clausal complement ("said that …", "agreed to meet"), or -1
 * @param parent number of the predicate that this one depends on, or -1
 * @param link how it depends on its parent
 * @param opener the word that opens its clause, in lower case: "that", "after", "who", "to", "and", or empty
 * @param first first token of its clause, opener included, subject included
 * @param end one past the last token of its clause with all clauses that depend on it
 */
public record Predicate(
        int number,
        VerbPhrase verb,
        @Nullable NounPhrase subject,
        SubjectFrom subjectFrom,
        List<NounPhrase> objects,
        int attribute,
        List<Prepositional> prepositionals,
        int complement,
        int parent,
        Link link,
        String opener,
        int first,
        int end) {

    /** Where a subject comes from. */
    public enum SubjectFrom {
        /** It stands in the clause. */
        OWN,
        /** The noun that the relative clause or the reduced participle hangs on. */
        ANTECEDENT,
        /** The subject of the verb that this one is joined to by "and". */
        SHARED,
        /** The subject or object of the verb that governs an infinitive or participle. */
        CONTROLLED,
        /** There is none. */
        NONE
    }

    /** How a clause depends on another. */
    public enum Link {
        MAIN,
        /** What is said, thought, wanted: a that-clause, a bare clause, an indirect question, an infinitive. */
        COMPLEMENT,
        RELATIVE,
        /** After "when", "after", "because", "if", "although"; an infinitive of purpose too. */
        ADVERBIAL,
        /** A participle that tells more of the subject or of the clause: ", killing two"; "troops deployed in Mali". */
        PARTICIPLE,
        /** Governed by a preposition: "of sending tanks". */
        GERUND,
        /** What a noun says: "a plan to attack", "the claim that". */
        NOUN_COMPLEMENT,
        COORDINATED
    }

    /** Copies the lists. */
    public Predicate {
        objects = List.copyOf(objects);
        prepositionals = List.copyOf(prepositionals);
    }

    /** Who does it: the subject, or of a passive the "by" phrase. */
    public Optional<NounPhrase> agent() {
        return verb.passive() ? by("by") : Optional.ofNullable(subject);
    }

    /** To whom it is done: the last object, or of a passive the subject. */
    public Optional<NounPhrase> patient() {
        if (verb.passive()) {
            return Optional.ofNullable(subject);
        }
        return objects.isEmpty() ? Optional.empty() : Optional.of(objects.get(objects.size() - 1));
    }

    /** What hangs on the verb by a preposition. */
    public Optional<NounPhrase> by(String preposition) {
        return prepositionals.stream()
                .filter(each -> each.preposition().equals(preposition))
                .flatMap(each -> Optional.ofNullable(each.object()).stream())
                .findFirst();
    }
}
