@NullMarked
package org.dateline.importer.cli;

import org.jspecify.annotations.NullMarked;
