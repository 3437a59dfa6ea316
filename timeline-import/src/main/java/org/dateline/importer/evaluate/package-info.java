/** How right the date tagger is: gold and what was found in, scores and errors out. */
@NullMarked
package org.dateline.importer.evaluate;

import org.jspecify.annotations.NullMarked;
