/** Finds temporal expressions by the rules in {@code rules-en.txt} and resolves them to EDTF. */
@NullMarked
package org.dateline.importer.extract.timex;

import org.jspecify.annotations.NullMarked;
