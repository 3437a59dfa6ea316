/** One document with what was found in it, stored in one transaction. */
@NullMarked
package org.dateline.core.ingest;

import org.jspecify.annotations.NullMarked;
