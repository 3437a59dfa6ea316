/** Pages of events: one with its evidence and history, the form to enter and change one. */
@NullMarked
package org.dateline.web.event;

import org.jspecify.annotations.NullMarked;
