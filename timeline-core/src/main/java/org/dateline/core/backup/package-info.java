/** The whole store into one file and back: found from PostgreSQL's catalog, streamed by COPY, checked by hashes. */
@NullMarked
package org.dateline.core.backup;

import org.jspecify.annotations.NullMarked;
