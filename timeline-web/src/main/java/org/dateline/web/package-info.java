/** The application: pages, API, interactive view, and how it starts. */
@NullMarked
package org.dateline.web;

import org.jspecify.annotations.NullMarked;
