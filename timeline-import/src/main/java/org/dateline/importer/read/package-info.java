/** Files, folders, pages and JSON lines to documents, or one line that says why not. */
@NullMarked
package org.dateline.importer.read;

import org.jspecify.annotations.NullMarked;
