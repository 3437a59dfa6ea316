package org.dateline.importer.cli;

/** What the commands end with. */
public final class ExitCodes {
    public static final int CLEAN = 0;
    public static final int ISSUES = 1;
    public static final int USAGE = 2;
    public static final int CANNOT_RUN = 3;

    private ExitCodes() {}
}
