package org.dateline.core.model;

/** Which part of a document a span counts in. */
public enum DocumentPart {
    TEXT,
    TITLE
}
