package org.dateline.importer.extract.lexicon;

/** What a text or a name tells of a person's gender, for pronouns. */
public enum Gender {
    MALE,
    FEMALE,
    UNKNOWN;

    /** {@code m} or {@code f}, as the data files write it; anything else is unknown. */
    public static Gender of(String letter) {
        return switch (letter) {
            case "m" -> MALE;
            case "f" -> FEMALE;
            default -> UNKNOWN;
        };
    }

    /** Whether the two can be the same person's. */
    public boolean fits(Gender other) {
        return this == UNKNOWN || other == UNKNOWN || this == other;
    }
}
