/** Finds dates, statements and events in one document; pure, without store or network. */
@NullMarked
package org.dateline.importer.extract;

import org.jspecify.annotations.NullMarked;
