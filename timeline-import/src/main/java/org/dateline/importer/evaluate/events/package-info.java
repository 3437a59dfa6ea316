/** How right statements, acts, read-outs and confidences are, on texts in which people have marked them. */
@NullMarked
package org.dateline.importer.evaluate.events;

import org.jspecify.annotations.NullMarked;
