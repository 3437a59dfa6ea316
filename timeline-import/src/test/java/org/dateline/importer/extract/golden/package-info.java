/** Texts of our own with what must and must not come out of them. */
@NullMarked
package org.dateline.importer.extract.golden;

import org.jspecify.annotations.NullMarked;
