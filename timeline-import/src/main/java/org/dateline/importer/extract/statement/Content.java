package org.dateline.importer.extract.statement;

import java.util.List;
import org.dateline.core.model.TextSpan;

/**
 * What is said, and how it was found.
 *
 * @param spans its stretches, in text order
 * @param cue the entry of the lexicon that takes it
 * @param pattern name of the pattern that found it
 * @param clause whether it is a clause or a quotation, rather than an act or a thing
 */
record Content(List<TextSpan> spans, Cue cue, String pattern, boolean clause) {}
