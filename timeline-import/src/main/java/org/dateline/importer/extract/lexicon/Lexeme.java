package org.dateline.importer.extract.lexicon;

import java.util.List;
import java.util.Set;
import org.dateline.importer.extract.lexicon.VerbForms.Form;

/**
 * What a written word can be. The weights of all its readings are shares of 1.
 *
 * @param singular share of its readings as a singular noun
 * @param plural as a plural noun
 * @param verb as any form of a verb
 * @param adjective as an adjective
 * @param adverb as an adverb
 * @param verbs which verb forms it can be, the likeliest verb first
 * @param base the singular of the noun, or the word itself
 * @param classes what the noun can name, as far as known
 * @param known whether the dictionary has it; otherwise its ending was judged
 */
public record Lexeme(
        double singular,
        double plural,
        double verb,
        double adjective,
        double adverb,
        List<Form> verbs,
        String base,
        Set<NounClass> classes,
        boolean known) {}
