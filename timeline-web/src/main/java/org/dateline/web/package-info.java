@NullMarked
package org.dateline.web;

import org.jspecify.annotations.NullMarked;
