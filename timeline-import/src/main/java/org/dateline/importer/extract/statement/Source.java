package org.dateline.importer.extract.statement;

import org.dateline.core.model.TextSpan;
import org.dateline.importer.extract.reading.Mention;
import org.jspecify.annotations.Nullable;

/**
 * Who is said to say it.
 *
 * @param span the words, with what hangs on them; null when the sentence names nobody
 * @param speaker who is named by them, or null
 * @param animate whether it is somebody who can think and want, as far as can be told
 */
record Source(@Nullable TextSpan span, @Nullable Mention speaker, boolean animate) {
    static final Source NOBODY = new Source(null, null, false);
}
