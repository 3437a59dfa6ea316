package org.dateline.core.time;

/** A string is not EDTF; says at which character, counted from 1 in the message, and what was wanted there. */
public final class EdtfException extends IllegalArgumentException {
    private final String problem;
    private final int position;

    /**
     * A refusal.
     *
     * @param problem what was wanted, or what is wrong, without the place
     * @param position index of the first character that does not fit, from 0; the length where the text ends too soon
     */
    public EdtfException(String problem, int position) {
        super("at character " + (position + 1) + ": " + problem);
        this.problem = problem;
        this.position = position;
    }

    /** Index of the first character that does not fit, from 0; the text's length where it ends too soon. */
    public int position() {
        return position;
    }

    /** The message without its place. */
    public String problem() {
        return problem;
    }
}
