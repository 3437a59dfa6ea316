package org.dateline.core.store;

import org.dateline.core.model.ActorKind;

/**
 * An actor as a list shows it.
 *
 * @param id its number
 * @param name the name it is shown by
 * @param kind what it is
 */
public record ActorRow(long id, String name, ActorKind kind) {}
