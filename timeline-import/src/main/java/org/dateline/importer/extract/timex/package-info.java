@NullMarked
package org.dateline.importer.extract.timex;

import org.jspecify.annotations.NullMarked;
