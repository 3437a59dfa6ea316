/** Pages of actors. */
@NullMarked
package org.dateline.web.actor;

import org.jspecify.annotations.NullMarked;
