package org.dateline.importer.extract.statement;

import java.util.ArrayList;
import java.util.List;
import org.dateline.core.model.Stance;
import org.dateline.core.model.TextSpan;
import org.dateline.importer.extract.reading.Mention;
import org.jspecify.annotations.Nullable;

/**
 * Words attributed to somebody, as found in one sentence; a statement is made of it.
 *
 * @param content what is said; empty where the next sentence tells it
 * @param source who says it, in words; null when the sentence does not tell
 * @param cue the words that attribute
 * @param cueToken the verb's token
 * @param speaker the mention that heads the source, or null
 * @param stance how what is said bears on the world
 * @param verb the cue's lemma
 * @param via who passed it on
 * @param speech whether it is said, rather than thought or wanted
 * @param nested whether it stands inside what another says
 * @param pattern how it was found
 */
record Attribution(
        List<TextSpan> content,
        @Nullable TextSpan source,
        TextSpan cue,
        int cueToken,
        @Nullable Mention speaker,
        Stance stance,
        String verb,
        List<String> via,
        boolean speech,
        boolean nested,
        String pattern) {

    /** One that stands in nothing else and that nobody passed on. */
    Attribution(
            List<TextSpan> content,
            @Nullable TextSpan source,
            TextSpan cue,
            int cueToken,
            @Nullable Mention speaker,
            Stance stance,
            String verb,
            boolean speech,
            String pattern) {
        this(content, source, cue, cueToken, speaker, stance, verb, List.of(), speech, false, pattern);
    }

    Attribution with(List<TextSpan> newContent) {
        return new Attribution(newContent, source, cue, cueToken, speaker, stance, verb, via, speech, nested, pattern);
    }

    Attribution via(List<String> names) {
        return new Attribution(content, source, cue, cueToken, speaker, stance, verb, names, speech, nested, pattern);
    }

    Attribution inside() {
        return new Attribution(content, source, cue, cueToken, speaker, stance, verb, via, speech, true, pattern);
    }

    /** Without what stands from another's cue on. */
    Attribution without(TextSpan other) {
        List<TextSpan> before = new ArrayList<>();
        for (TextSpan span : content) {
            if (span.end() <= other.start()) {
                before.add(span);
            } else if (span.start() < other.start()) {
                before.add(new TextSpan(span.start(), other.start()));
            }
        }
        return before.isEmpty() ? this : with(before);
    }

    boolean covers(int character) {
        for (TextSpan span : content) {
            if (span.start() <= character && character < span.end()) {
                return true;
            }
        }
        return false;
    }

    int length() {
        int length = 0;
        for (TextSpan span : content) {
            length += span.end() - span.start();
        }
        return length;
    }
}
