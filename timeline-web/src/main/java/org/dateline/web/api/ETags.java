package org.dateline.web.api;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.core.store.EventDetail;
import org.dateline.core.store.StaleException;
import org.dateline.core.store.TimelineSummary;
import org.dateline.web.problem.Problem;
import org.dateline.web.problem.RequestException;
import org.jspecify.annotations.Nullable;

/** ETags: what they are made of, and what a request says of them. */
final class ETags {
    private static final Pattern VERSION = Pattern.compile("\"(\\d{1,18})(?:-[^\"]*)?\"");
    private static final int PRECONDITION_REQUIRED = 428;
    private static final int PRECONDITION_FAILED = 412;
    private static final int DIGEST_BYTES = 12;

    private ETags() {}

    /** The tag of a timeline, whose counts change without a new version too. */
    static String of(TimelineSummary timeline) {
        return "\"" + timeline.version() + "-" + timeline.events() + "-" + timeline.documents() + "\"";
    }

    /** The tag of an event, whose status and evidence change without a new version too. */
    static String of(EventDetail event) {
        String rest = event.row().status().label() + "-" + event.evidence().size();
        return "\"" + event.row().version() + "-" + rest + "\"";
    }

    /** The tag of what changes with its version alone. */
    static String of(long version) {
        return "\"" + version + "\"";
    }

    /** The tag of a body. */
    static String of(byte[] body) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(body);
            return "\"" + HexFormat.of().formatHex(digest, 0, DIGEST_BYTES) + "\"";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Whether the reader has what the tag stands for already. */
    static boolean known(String tag, @Nullable String ifNoneMatch) {
        return ifNoneMatch != null
                && Arrays.stream(ifNoneMatch.split(",", -1))
                        .map(String::strip)
                        .map(known -> known.startsWith("W/") ? known.substring(2) : known)
                        .anyMatch(known -> known.equals(tag) || known.equals("*"));
    }

    /**
     * The version that a change is made to.
     *
     * @throws RequestException with 428 if the header is missing, with 412 if it cannot be the tag of any version
     */
    static long version(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank() || ifMatch.strip().equals("*")) {
            throw new RequestException(PRECONDITION_REQUIRED, Problem.detail(PRECONDITION_REQUIRED));
        }
        Matcher matcher = VERSION.matcher(ifMatch.strip());
        if (!matcher.matches()) {
            throw new RequestException(PRECONDITION_FAILED, Problem.detail(PRECONDITION_FAILED));
        }
        return Long.parseLong(matcher.group(1));
    }

    /** @throws StaleException unless the two versions are the same */
    static void same(long wanted, long stored) {
        if (wanted != stored) {
            throw new StaleException(stored);
        }
    }
}
