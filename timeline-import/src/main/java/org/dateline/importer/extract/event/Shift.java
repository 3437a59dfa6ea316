package org.dateline.importer.extract.event;

/** What becomes of an act that is not done but promised, refused and so on. */
enum Shift {
    /** Somebody says that he will do it: a promise, or a threat where the act is hostile. */
    PROMISE,
    REFUSE,
    DEMAND,
    /** It was going on, or agreed, and is ended. */
    STOP
}
