@NullMarked
package org.dateline.importer.extract.sentence;

import org.jspecify.annotations.NullMarked;
