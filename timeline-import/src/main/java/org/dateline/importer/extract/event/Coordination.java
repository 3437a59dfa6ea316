package org.dateline.importer.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.importer.extract.lexicon.Words;
import org.dateline.importer.extract.reading.Mention;
import org.dateline.importer.extract.reading.NounPhrases.Phrase;
import org.dateline.importer.extract.reading.ReadSentence;

/** Reads lists of parties: "France, Germany and Poland", "Macron of France and Scholz of Germany". */
final class Coordination {
    private Coordination() {}

    static List<Mention> withFollowing(ReadSentence s, Mention first, int end) {
        List<Mention> all = new ArrayList<>();
        all.add(first);
        int at = afterAttached(s, first.end());
        while (at + 1 < end && (s.lower(at).equals("and") || s.token(at).comma())) {
            int next = s.token(at).comma() && s.lower(at + 1).equals("and") ? at + 2 : at + 1;
            Optional<Mention> more = s.mentionAt(next);
            if (more.isEmpty()
                    || more.get().first() != next
                    || next == at + 1
                            && s.token(at).comma()
                            && !closesList(s, afterAttached(s, more.get().end()))) {
                break;
            }
            all.add(more.get());
            at = afterAttached(s, more.get().end());
        }
        return all;
    }

    /** Past "of France". */
    private static int afterAttached(ReadSentence s, int end) {
        boolean of = s.lower(end).equals("of") || s.lower(end).equals("from");
        return of ? s.mentionAt(end + 1).map(Mention::end).orElse(end) : end;
    }

    private static boolean closesList(ReadSentence s, int at) {
        return s.lower(at).equals("and")
                || s.token(Math.min(at, s.size() - 1)).comma()
                        && s.lower(at + 1).equals("and");
    }

    /** The head of a phrase and what "and" joins to it. */
    static List<Mention> coordinated(ReadSentence s, Phrase phrase) {
        List<Mention> all = new ArrayList<>();
        for (Mention mention : s.mentions()) {
            boolean inside = mention.first() >= phrase.first() && mention.end() <= phrase.end();
            boolean joined = mention.first() > 0
                    && (s.lower(mention.first() - 1).equals("and")
                            || s.token(mention.first() - 1).comma());
            if (inside && (mention.equals(phrase.head()) || joined && !all.isEmpty() && andBetween(s, phrase))) {
                all.add(mention);
            }
        }
        return all;
    }

    private static boolean andBetween(ReadSentence s, Phrase phrase) {
        for (int i = phrase.first(); i < phrase.end(); i++) {
            if (s.lower(i).equals("and")) {
                return true;
            }
        }
        return false;
    }

    static Optional<Mention> mentionAfter(ReadSentence s, int from) {
        for (int i = from; i < Math.min(s.size(), from + 5); i++) {
            Optional<Mention> mention = s.mentionAt(i);
            if (mention.isPresent()) {
                return mention;
            }
            if (!s.token(i).word()
                    || Words.PREPOSITION.has(s.lower(i)) && !s.lower(i).equals("of")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
