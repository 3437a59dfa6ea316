/** Cuts a text into sentences. */
@NullMarked
package org.dateline.importer.extract.sentence;

import org.jspecify.annotations.NullMarked;
