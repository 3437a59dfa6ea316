package org.dateline.importer.evaluate;

/** What is wrong with an expression; each of the gold or found has one class, the first that fits. */
public enum ErrorClass {
    /** Nothing. */
    RIGHT("right"),
    /** Not found. */
    MISSED("missed"),
    /** Found where the gold has nothing. */
    SPURIOUS("spurious"),
    /** Right type and value, other words. */
    EXTENT("extent only"),
    /** Another type. */
    TYPE("type"),
    /** One of the two has no value. */
    NO_VALUE("no value"),
    /** One of the two is PAST_REF, PRESENT_REF or FUTURE_REF. */
    REFERENCE("reference"),
    /** One of the two leaves something open with an X. */
    VAGUE("vague"),
    /** A day for a month, days for weeks. */
    GRANULARITY("granularity"),
    /** As long in the same unit, another number. */
    AMOUNT("amount"),
    /** The same form, on the other side of the publication date. */
    DIRECTION("direction"),
    /** The next or the last one of the same form. */
    OFF_BY_ONE("off by one"),
    /** The same but for the year. */
    YEAR("other year"),
    /** Any other value. */
    OTHER("other value");

    private final String label;

    ErrorClass(String label) {
        this.label = label;
    }

    /** As reports call it. */
    public String label() {
        return label;
    }
}
