/** The commands that read documents: {@code extract}, {@code import} and {@code date}, with their options and exit codes. */
@NullMarked
package org.dateline.importer.cli;

import org.jspecify.annotations.NullMarked;
