package org.dateline.importer.extract.reading;

/**
 * A clause of a sentence. Clauses nest: the tokens of a relative clause are its own, not its parent's.
 *
 * @param index its place in the sentence's list of clauses
 * @param parent index of the clause it hangs on; -1 for the first
 * @param opener the word that opens it in lower case ("since", "who", "that", "and"); empty for the first
 * @param first index of its first token
 */
public record Clause(int index, int parent, String opener, int first) {}
