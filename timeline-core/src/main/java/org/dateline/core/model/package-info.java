/** The nouns of the domain, as records without behaviour of their own beyond their invariants. */
@NullMarked
package org.dateline.core.model;

import org.jspecify.annotations.NullMarked;
