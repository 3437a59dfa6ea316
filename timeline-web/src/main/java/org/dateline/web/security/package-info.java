@NullMarked
package org.dateline.web.security;

import org.jspecify.annotations.NullMarked;
