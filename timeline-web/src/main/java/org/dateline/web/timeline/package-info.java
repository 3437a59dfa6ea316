/** Pages of timelines: the list of them, one with its events, its form, the search. */
@NullMarked
package org.dateline.web.timeline;

import org.jspecify.annotations.NullMarked;
