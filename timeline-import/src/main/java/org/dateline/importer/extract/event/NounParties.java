package org.dateline.importer.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.importer.extract.lexicon.Words;
import org.dateline.importer.extract.reading.Mention;
import org.dateline.importer.extract.reading.ReadSentence;

/** Finds the parties that hang on a noun: "Russia's invasion of Ukraine", "the meeting between X and Y". */
final class NounParties {
    private NounParties() {}

    /** "Russia's invasion", "Putin's February visit". */
    static List<String> owner(ReadSentence s, int noun) {
        for (int i = noun - 1; i >= Math.max(0, noun - 5); i--) {
            if (s.lower(i).equals("'s") || s.lower(i).equals("'")) {
                Optional<Mention> mention = i == 0 ? Optional.empty() : s.mentionAt(i - 1);
                String name = mention.map(Mention::name).orElse(null);
                return name == null ? List.of() : List.of(name);
            }
            if (!s.token(i).word() && s.timexAt(i).isEmpty() || Words.PREPOSITION.has(s.lower(i))) {
                break;
            }
        }
        return List.of();
    }

    static List<String> linked(ReadSentence s, int end, EventPattern pattern) {
        List<String> names = new ArrayList<>();
        for (int i = end; i < Math.min(s.size(), end + 6); i++) {
            if (!pattern.links().contains(s.lower(i))) {
                if (i > end && s.timexAt(i).isEmpty()) {
                    break;
                }
                continue;
            }
            int at = i + 1;
            while (at < s.size()) {
                Optional<Mention> mention = s.mentionAt(at);
                String name = mention.map(Mention::name).orElse(null);
                if (mention.isEmpty() || name == null) {
                    break;
                }
                names.add(name);
                boolean more = s.lower(mention.get().end()).equals("and");
                at = more ? mention.get().end() + 1 : s.size();
            }
            break;
        }
        return names;
    }
}
