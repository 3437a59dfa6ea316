package org.dateline.core.postgres;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Locks on files, between processes and within this one.
 *
 * <p>The kernel keeps file locks per process: a second channel of the same file is refused, and closing it would let go
 * of the first one's lock. So each file is open once here, and threads wait for each other before the file is touched.
 */
final class FileLocks {
    private static final Map<Path, Held> HELD = new HashMap<>();

    private FileLocks() {}

    /** What this process has of one file: nothing yet while it waits for another process. */
    private static final class Held {
        private final boolean shared;
        private int holders = 1;
        private @Nullable FileChannel channel;

        private Held(boolean shared) {
            this.shared = shared;
        }
    }

    /** Waits until the lock is free for us. */
    static DataFolder.Lock take(Path file, boolean shared) throws IOException {
        Held held = Objects.requireNonNull(claim(file, shared, true), "a claim that waits is granted");
        lock(file, held, true);
        return new DataFolder.Lock(() -> release(file, held));
    }

    /** The lock for us alone, or null when anybody has it, here or in another process. */
    static DataFolder.@Nullable Lock tryTake(Path file) throws IOException {
        Held held = claim(file, false, false);
        return held != null && lock(file, held, false) ? new DataFolder.Lock(() -> release(file, held)) : null;
    }

    private static @Nullable Held claim(Path file, boolean shared, boolean waits) throws InterruptedIOException {
        synchronized (HELD) {
            for (Held there = HELD.get(file); there != null; there = HELD.get(file)) {
                if (shared && there.shared && there.channel != null) {
                    there.holders++;
                    return there;
                }
                if (!waits) {
                    return null;
                }
                await(file);
            }
            Held fresh = new Held(shared);
            HELD.put(file, fresh);
            return fresh;
        }
    }

    private static void await(Path file) throws InterruptedIOException {
        try {
            HELD.wait();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while waiting for " + file);
        }
    }

    /** Takes the file's lock where it is not ours already. */
    private static boolean lock(Path file, Held held, boolean waits) throws IOException {
        synchronized (HELD) {
            if (held.channel != null) {
                return true;
            }
        }
        FileChannel channel = null;
        boolean locked = false;
        try {
            channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            locked = (waits ? channel.lock(0, Long.MAX_VALUE, held.shared) : channel.tryLock()) != null;
            return locked;
        } finally {
            settle(file, held, channel, locked);
        }
    }

    private static void settle(Path file, Held held, @Nullable FileChannel channel, boolean locked) throws IOException {
        try {
            if (!locked && channel != null) {
                channel.close();
            }
        } finally {
            synchronized (HELD) {
                if (locked) {
                    held.channel = channel;
                } else {
                    HELD.remove(file, held);
                }
                HELD.notifyAll();
            }
        }
    }

    private static void release(Path file, Held held) throws IOException {
        synchronized (HELD) {
            held.holders--;
            if (held.holders > 0) {
                return;
            }
            try {
                if (held.channel != null) {
                    held.channel.close();
                }
            } finally {
                HELD.remove(file, held);
                HELD.notifyAll();
            }
        }
    }
}
