/** Dates as people type and read them: words to a date with its meaning, a date to words. */
@NullMarked
package org.dateline.web.date;

import org.jspecify.annotations.NullMarked;
