package org.dateline.importer.extract.sentence;

import org.dateline.core.model.TextSpan;

/**
 * One sentence of a text.
 *
 * @param span its characters, without white space at either end
 * @param index its place in the text, from 0
 * @param paragraph the paragraph it stands in, from 0
 */
public record Sentence(TextSpan span, int index, int paragraph) {}
