@NullMarked
package org.dateline.importer.extract.statement;

import org.jspecify.annotations.NullMarked;
