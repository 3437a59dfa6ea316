/** The extractor's JSON lines: one document in, one extraction out. */
@NullMarked
package org.dateline.importer.extract.json;

import org.jspecify.annotations.NullMarked;
