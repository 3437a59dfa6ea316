/** Finds events, with their actors, place, date, and what the text makes of them. */
@NullMarked
package org.dateline.importer.extract.event;

import org.jspecify.annotations.NullMarked;
