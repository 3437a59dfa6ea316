/** Writer, reader and query of the PostgreSQL store; entities never leave this package. */
@NullMarked
package org.dateline.core.store;

import org.jspecify.annotations.NullMarked;
