package org.dateline.core.ingest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/**
 * Whether the disk has room for an import. PostgreSQL stops for good when its disk is full, so imports pause before: below a
 * tenth of the disk or 2 GB, whichever is less.
 */
@ApplicationScoped
public class DiskRoom {
    /** The setting that names the embedded server's data folder; the start sets it. */
    public static final String DATA_FOLDER = "dateline.data";

    private static final long ENOUGH = 2L << 30;
    private static final int SHARE = 10;
    private static final long MEGABYTE = 1L << 20;

    private final FreeSpace space;

    DiskRoom(FreeSpace space) {
        this.space = space;
    }

    /** Why imports pause, in a sentence without its end; empty where there is room, or it is not known. */
    public Optional<String> tooLittle() {
        FreeSpace.Room room = space.look();
        if (room == null) {
            return Optional.empty();
        }
        long least = Math.min(room.total() / SHARE, ENOUGH);
        return room.free() >= least
                ? Optional.empty()
                : Optional.of("the disk is nearly full: " + room.free() / MEGABYTE + " MB are free where imports need "
                        + least / MEGABYTE + " MB; they go on by themselves when there is room");
    }
}
