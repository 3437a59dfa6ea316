package org.dateline.core.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an event was known on the days between two pieces of evidence.
 *
 * @param from the day that brought the newest evidence which it holds, inclusive
 * @param until the day that brought the next, exclusive
 * @param look title, date, actors and what else a telling shows, with significance and confidence
 * @param actorsAsNow whether its actors are those of the event as it is, by the names under which they are written
 * @param pattern what found the event, or null where a person entered it
 * @param modalities what its evidence makes of it, as a set of Modality ordinals
 * @param sources how many independent sources tell of it
 * @param claimants how many independent parties claim it
 * @param note a person's remark, or null
 * @param evidence numbers of the evidence that was there
 */
record KnownState(
        LocalDate from,
        LocalDate until,
        StoredTelling look,
        boolean actorsAsNow,
        @Nullable String pattern,
        int modalities,
        int sources,
        int claimants,
        @Nullable String note,
        List<Integer> evidence) {

    /** The same for the same state. */
    String digest() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
