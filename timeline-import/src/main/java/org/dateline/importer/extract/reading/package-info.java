/** A text read once: tokens, quotations and who is named in it. */
@NullMarked
package org.dateline.importer.extract.reading;

import org.jspecify.annotations.NullMarked;
