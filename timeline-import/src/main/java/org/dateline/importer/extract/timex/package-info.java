/** Finds temporal expressions by the rules of a language, such as those in {@code en} and resolves them to EDTF. */
@NullMarked
package org.dateline.importer.extract.timex;

import org.jspecify.annotations.NullMarked;
