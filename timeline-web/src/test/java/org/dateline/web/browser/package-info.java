/** What an analyst does, in a real browser. */
@NullMarked
package org.dateline.web.browser;

import org.jspecify.annotations.NullMarked;
