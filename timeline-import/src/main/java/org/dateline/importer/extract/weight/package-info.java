/** How much an event matters and how sure it is, each as a sum of signals that a reader can see. */
@NullMarked
package org.dateline.importer.extract.weight;

import org.jspecify.annotations.NullMarked;
