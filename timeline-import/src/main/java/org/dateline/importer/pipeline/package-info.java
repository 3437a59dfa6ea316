@NullMarked
package org.dateline.importer.pipeline;

import org.jspecify.annotations.NullMarked;
