/** What is measured over HTTP, by clients in the same process. */
@NullMarked
package org.dateline.web.bench;

import org.jspecify.annotations.NullMarked;
