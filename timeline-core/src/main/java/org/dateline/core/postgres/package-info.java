/** The embedded PostgreSQL server: its folder, its life and its login. */
@NullMarked
package org.dateline.core.postgres;

import org.jspecify.annotations.NullMarked;
