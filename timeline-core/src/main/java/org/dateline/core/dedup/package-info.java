/** Decides whether two events are one; pure functions that explain themselves. */
@NullMarked
package org.dateline.core.dedup;

import org.jspecify.annotations.NullMarked;
