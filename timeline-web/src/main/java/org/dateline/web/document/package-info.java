/** Pages of documents: the list, one with what was found in it, the import. */
@NullMarked
package org.dateline.web.document;

import org.jspecify.annotations.NullMarked;
