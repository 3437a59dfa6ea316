@NullMarked
package org.dateline.importer.extract.event;

import org.jspecify.annotations.NullMarked;
