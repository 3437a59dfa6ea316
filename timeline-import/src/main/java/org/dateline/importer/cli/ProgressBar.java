package org.dateline.importer.cli;

import java.io.PrintStream;

/** Shows how far a long work is: a bar that redraws itself on a terminal, a line now and then elsewhere. */
public final class ProgressBar implements AutoCloseable {
    private static final int WIDTH = 30;
    private static final int PLAIN_STEPS = 10;

    private final PrintStream out;
    private final boolean terminal;
    private final String what;
    private final long total;
    private long done;
    private long shown = -1;

    /**
     * @param terminal whether the output can redraw a line
     * @param total how much there is in all, or 0 when it is not known
     */
    public ProgressBar(PrintStream out, boolean terminal, String what, long total) {
        this.out = out;
        this.terminal = terminal;
        this.what = what;
        this.total = total;
    }

    /** Whether this process writes its messages to a terminal. */
    public static boolean onTerminal() {
        return System.console() != null
                && System.getenv("NO_PROGRESS") == null
                && !"dumb".equals(System.getenv("TERM"));
    }

    /** More of the work is done. */
    public void step(long more) {
        done += more;
        long steps = terminal ? 200 : PLAIN_STEPS;
        long now = total > 0 ? Math.min(done, total) * steps / total : done / 100;
        if (now != shown) {
            shown = now;
            draw();
        }
    }

    private void draw() {
        if (terminal) {
            out.print("\r" + line());
            out.flush();
        } else {
            out.println(line());
        }
    }

    private String line() {
        if (total <= 0) {
            return what + " " + done;
        }
        int full = (int) (Math.min(done, total) * WIDTH / total);
        String percent = String.format("%3d %%", Math.min(done, total) * 100 / total);
        return terminal
                ? what + " [" + "#".repeat(full) + "-".repeat(WIDTH - full) + "] " + percent
                : what + " " + percent.strip();
    }

    @Override
    public void close() {
        if (terminal && shown >= 0) {
            out.println();
        }
    }
}
