/** Dates as historians and news write them: EDTF, and a date with the reason for it. */
@NullMarked
package org.dateline.core.time;

import org.jspecify.annotations.NullMarked;
