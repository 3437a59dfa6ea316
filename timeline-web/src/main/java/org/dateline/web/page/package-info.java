/** What every page is made of: form errors, badges, links. */
@NullMarked
package org.dateline.web.page;

import org.jspecify.annotations.NullMarked;
