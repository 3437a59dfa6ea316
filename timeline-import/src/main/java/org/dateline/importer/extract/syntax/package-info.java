/** The grammar of one sentence: what each word is, its noun phrases, and its predicates with who does what to whom. */
@NullMarked
package org.dateline.importer.extract.syntax;

import org.jspecify.annotations.NullMarked;
