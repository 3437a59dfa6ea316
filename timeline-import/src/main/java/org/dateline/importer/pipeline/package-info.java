/** From a document or a shipped dossier through extraction into the store, with a report of what was taken. */
@NullMarked
package org.dateline.importer.pipeline;

import org.jspecify.annotations.NullMarked;
