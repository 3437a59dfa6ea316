/** Starts the server and its database, and runs the commands that need them. */
@NullMarked
package org.dateline.web.start;

import org.jspecify.annotations.NullMarked;
