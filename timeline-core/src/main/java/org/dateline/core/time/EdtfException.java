package org.dateline.core.time;

/** A string is not EDTF; says at which character. */
public final class EdtfException extends IllegalArgumentException {
    private final int position;

    /** @param position index of the first character that does not fit, from 0 */
    public EdtfException(String message, int position) {
        super(message);
        this.position = position;
    }

    /** Index of the first character that does not fit, from 0. */
    public int position() {
        return position;
    }
}
