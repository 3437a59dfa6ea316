package org.dateline.importer.extract.reading;

import java.util.List;
import java.util.Set;
import org.dateline.importer.extract.lexicon.Words;
import org.dateline.importer.extract.reading.Mention.Kind;
import org.jspecify.annotations.Nullable;

/** Words that stand for somebody named before: pronouns, "the two leaders", "the ministry". */
final class Anaphors {
    private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "it", "we", "i", "him", "them", "us");

    private Anaphors() {}

    /** Whether a token is a pronoun that stands alone; "her" before a noun is none. */
    static boolean pronoun(KnownWords.InSentence s, int at) {
        Token token = s.token(at);
        String lower = token.lower();
        if (lower.equals("her")) {
            return at + 1 >= s.size() || endsPhrase(s, at + 1);
        }
        return PRONOUNS.contains(lower) && (token.text().length() == 1 || !upper(token.text()));
    }

    /** "US", "IT" */
    private static boolean upper(String text) {
        return Character.isUpperCase(text.charAt(1));
    }

    private static boolean endsPhrase(KnownWords.InSentence s, int at) {
        String next = s.lower(at);
        return s.token(at).kind() == Token.Kind.MARK
                || Words.PREPOSITION.has(next)
                || Words.CONJUNCTION.has(next)
                || Words.DETERMINER.has(next)
                || Words.SUBORDINATOR.has(next);
    }

    /** "the two leaders", "both sides", "the ministry". */
    static @Nullable Mention noun(KnownWords.InSentence s, int at) {
        int noun = at + 1;
        boolean pair = s.is(at, "both");
        if (s.is(at, "the") && s.is(noun, "two")) {
            noun++;
            pair = true;
        }
        if (pair || s.is(at, "the") && s.is(noun, "sides")) {
            String two = s.lower(noun) + " " + s.lower(noun + 1);
            String three = two + " " + s.lower(noun + 2);
            for (int words = 3; words >= 1; words--) {
                String phrase = words == 3 ? three : words == 2 ? two : s.lower(noun);
                if (Words.PAIRED_PERSON.has(phrase) || Words.PAIRED_BODY.has(phrase)) {
                    return mention(s, at, noun + words, Kind.PAIR, phrase);
                }
            }
            return null;
        }
        if (!s.is(at, "the")) {
            return null;
        }
        String institution = s.institutions.meaning(noun);
        if (institution != null && !s.token(noun).capitalised()) {
            return mention(s, at, s.institutions.end(noun), Kind.NOUN, institution);
        }
        boolean named = noun + 1 < s.size()
                && (s.is(noun + 1, "of") || s.token(noun + 1).capitalised());
        return Words.BODY_NOUN.has(s.lower(noun)) && !named ? mention(s, at, noun + 1, Kind.NOUN, s.lower(noun)) : null;
    }

    private static Mention mention(KnownWords.InSentence s, int first, int end, Kind kind, String words) {
        return new Mention(first, end, end - 1, kind, words, null, "", null, true, false, List.of());
    }
}
