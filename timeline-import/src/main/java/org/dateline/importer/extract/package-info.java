@NullMarked
package org.dateline.importer.extract;

import org.jspecify.annotations.NullMarked;
