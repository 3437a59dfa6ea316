/** Finds who said what, through whom, and when. */
@NullMarked
package org.dateline.importer.extract.statement;

import org.jspecify.annotations.NullMarked;
