package org.dateline.importer.extract.timex;

/** Which part of a date the words mean: "early", "the end of", "earlier", "about". */
enum Edge {
    NONE,
    EARLY,
    MIDDLE,
    LATE,
    FIRST_HALF,
    SECOND_HALF,
    BEFORE_NOW,
    AFTER_NOW,
    ABOUT
}
