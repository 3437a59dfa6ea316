package org.dateline.core.store;

import org.dateline.core.dedup.Match;

/**
 * An event that may be the same as another one on its timeline.
 *
 * @param event the event
 * @param match how likely it is, and why
 */
public record SimilarEvent(EventRow event, Match match) {}
