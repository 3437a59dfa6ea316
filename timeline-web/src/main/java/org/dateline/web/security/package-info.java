/** Who may come in and do what: accounts, tokens, sign-in, and the guard of every request. */
@NullMarked
package org.dateline.web.security;

import org.jspecify.annotations.NullMarked;
