@NullMarked
package org.dateline.importer.read;

import org.jspecify.annotations.NullMarked;
