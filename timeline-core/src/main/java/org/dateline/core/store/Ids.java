package org.dateline.core.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/**
 * Ids of events and documents: UUIDs of version 8 whose first 32 bits are the timeline's number, so that an id alone
 * finds its row by the key (timeline_id, id).
 */
final class Ids {
    private static final long TIMELINE_MAX = 0xFFFF_FFFFL;

    private Ids() {}

    /** A new id on a timeline. */
    static UUID random(long timelineId) {
        UUID random = UUID.randomUUID();
        return of(timelineId, random.getMostSignificantBits(), random.getLeastSignificantBits());
    }

    /** The id that follows from the words given: the same words give the same id. */
    static UUID derived(long timelineId, String words) {
        try {
            ByteBuffer hash = ByteBuffer.wrap(
                    MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8)));
            return of(timelineId, hash.getLong(), hash.getLong());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The timeline that an id belongs to. */
    static long timelineOf(UUID id) {
        return id.getMostSignificantBits() >>> 32;
    }

    private static UUID of(long timelineId, long high, long low) {
        if (timelineId < 0 || timelineId > TIMELINE_MAX) {
            throw new IllegalArgumentException("no timeline number: " + timelineId);
        }
        long version8 = timelineId << 32 | (high & 0xFFFF_0FFFL) | 0x8000L;
        long variant = (low & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(version8, variant);
    }
}
