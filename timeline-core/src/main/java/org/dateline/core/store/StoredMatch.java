package org.dateline.core.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import org.dateline.core.dedup.Match;
import org.dateline.core.dedup.Match.Verdict;
import org.jspecify.annotations.Nullable;

/** Why a document's telling was taken for an event, as the evidence keeps it. */
final class StoredMatch {
    private StoredMatch() {}

    static String json(Match match) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("score", match.score())
                .set("signals", StoredTelling.signals(match.signals()))
                .toString();
    }

    static @Nullable Match read(@Nullable String column) {
        if (column == null) {
            return null;
        }
        JsonNode json = StoredTelling.tree(column);
        return new Match(
                Verdict.SAME,
                json.path("score").asDouble(),
                StoredTelling.signals(json.path("signals").toString()));
    }
}
