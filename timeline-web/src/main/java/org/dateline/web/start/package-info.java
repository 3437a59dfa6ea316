@NullMarked
package org.dateline.web.start;

import org.jspecify.annotations.NullMarked;
