package org.dateline.core.store;

/** A field's value cannot be taken; names the field and what it should be. */
public final class FieldException extends IllegalArgumentException {
    private final String field;

    public FieldException(String field, String problem) {
        super(problem);
        this.field = field;
    }

    /** Name of the field, as in JSON and forms. */
    public String field() {
        return field;
    }

    /** @throws FieldException unless the condition holds */
    public static void check(boolean condition, String field, String problem) {
        if (!condition) {
            throw new FieldException(field, problem);
        }
    }
}
