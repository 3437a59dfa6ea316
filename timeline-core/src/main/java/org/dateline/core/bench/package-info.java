/** Synthetic timelines from a seed, and what is measured on them. */
@NullMarked
package org.dateline.core.bench;

import org.jspecify.annotations.NullMarked;
