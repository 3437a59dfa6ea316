package org.dateline.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Answers of views by the tags that they follow from, so that what many look at is counted and written once. Holds a
 * bounded number of bytes; what was not asked for the longest goes first.
 */
@ApplicationScoped
class ViewBytes {
    /** A view is some 20 kB. */
    static final int MOST_BYTES = 16 << 20;

    private final Map<String, byte[]> byTag = new LinkedHashMap<>(16, 0.75f, true);
    private long held;

    /** The answer with a tag, made when it is not held. */
    byte[] get(String tag, Supplier<byte[]> making) {
        byte[] known = held(tag);
        if (known != null) {
            return known;
        }
        byte[] made = making.get();
        keep(tag, made);
        return made;
    }

    /** The answer with a tag; null when it is not held. */
    byte @Nullable [] held(String tag) {
        synchronized (byTag) {
            return byTag.get(tag);
        }
    }

    private void keep(String tag, byte[] made) {
        synchronized (byTag) {
            byte[] before = byTag.put(tag, made);
            held += made.length - (before == null ? 0 : before.length);
            Iterator<byte[]> oldest = byTag.values().iterator();
            while (held > MOST_BYTES && oldest.hasNext()) {
                held -= oldest.next().length;
                oldest.remove();
            }
        }
    }
}
