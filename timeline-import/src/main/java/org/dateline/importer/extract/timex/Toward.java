package org.dateline.importer.extract.timex;

/** Which way the words themselves say that a date lies: "last", "this", "next", or nothing. */
enum Toward {
    LAST(-1),
    THIS(0),
    NEXT(1),
    NONE(0);

    private final int steps;

    Toward(int steps) {
        this.steps = steps;
    }

    /** Units from the one of publication: -1, 0 or 1. */
    int steps() {
        return steps;
    }
}
