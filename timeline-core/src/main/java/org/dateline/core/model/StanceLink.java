package org.dateline.core.model;

/**
 * Ties an event to a statement of the same document.
 *
 * @param statementId the statement's id
 * @param stance how the statement bears on the event
 */
public record StanceLink(String statementId, Stance stance) {}
