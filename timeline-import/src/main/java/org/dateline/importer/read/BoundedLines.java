package org.dateline.importer.read;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Lines of a stream, of which none is ever held whole when it is longer than allowed. */
public final class BoundedLines implements AutoCloseable {
    private final BufferedInputStream in;
    private final int most;
    private int number;

    /** @param most longest line that is taken, in bytes */
    public BoundedLines(InputStream in, int most) {
        this.in = new BufferedInputStream(in, 1 << 16);
        this.most = most;
    }

    /** Number of the line that {@link #next()} gave last, from 1. */
    public int number() {
        return number;
    }

    /**
     * The next line without its end, or null after the last.
     *
     * @throws UnreadableException if the line is too long; the one after it can be read
     */
    public byte @Nullable [] next() throws IOException, UnreadableException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int b = in.read();
        if (b < 0) {
            return null;
        }
        number++;
        boolean tooLong = false;
        for (; b >= 0 && b != '\n'; b = in.read()) {
            if (line.size() < most) {
                line.write(b);
            } else {
                tooLong = true;
            }
        }
        if (tooLong) {
            throw new UnreadableException("line " + number + " is longer than " + most / 1024 / 1024 + " MB");
        }
        return line.toByteArray();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
