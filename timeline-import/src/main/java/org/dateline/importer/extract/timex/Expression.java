package org.dateline.importer.extract.timex;

/**
 * Tokens that name a time, and what they mean.
 *
 * @param first its first token
 * @param end one past its last token
 * @param rule the name of the rule that read it
 * @param meaning what it means before it is known when it was written
 */
record Expression(int first, int end, String rule, Meaning meaning) {}
