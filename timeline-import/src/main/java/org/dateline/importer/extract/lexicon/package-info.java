/** Words the extractor knows, read from data files with comments. */
@NullMarked
package org.dateline.importer.extract.lexicon;

import org.jspecify.annotations.NullMarked;
