/** What a reader gets when something goes wrong: a page for a browser, problem JSON for the API. */
@NullMarked
package org.dateline.web.problem;

import org.jspecify.annotations.NullMarked;
