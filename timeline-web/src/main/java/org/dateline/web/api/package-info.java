/** The JSON API and its documentation. */
@NullMarked
package org.dateline.web.api;

import org.jspecify.annotations.NullMarked;
