/** The real application as a process of its own, killed at random moments. */
@NullMarked
package org.dateline.web.badtimes;

import org.jspecify.annotations.NullMarked;
