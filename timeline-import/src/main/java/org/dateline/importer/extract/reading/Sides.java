package org.dateline.importer.extract.reading;

import java.util.List;
import org.dateline.importer.extract.lexicon.Actor;
import org.dateline.importer.extract.lexicon.ActorLexicon.Alias;
import org.dateline.importer.extract.lexicon.ActorLexicon.Sort;
import org.dateline.importer.extract.lexicon.Titles.Title;
import org.dateline.importer.extract.lexicon.Words;
import org.dateline.importer.extract.reading.Mention.Kind;
import org.jspecify.annotations.Nullable;

/** "Russia", "Russian forces", "the Kremlin", "the Saudis"; an adjective alone names nobody. */
final class Sides {
    private static final int ADJECTIVES = 2;

    private Sides() {}

    static @Nullable Mention read(KnownWords.InSentence s, Phrase phrase) {
        int end = phrase.at;
        int joined = joined(s, phrase);
        if (joined >= 0) {
            return joined(s, phrase, joined);
        }
        if (!phrase.possessive && !phrase.sideIsName) {
            int people = people(s, end);
            if (people > end) {
                return mention(s, phrase, people, phrase.side, phrase.side, people - 1);
            }
        }
        if (!phrase.sideIsName && !alone(s, phrase)) {
            return null;
        }
        return mention(s, phrase, end, phrase.side, null, end - 1);
    }

    /** One past "forces", "senior officials", "state media"; the start where there is none. */
    private static int people(KnownWords.InSentence s, int start) {
        for (int i = start; i < Math.min(s.size(), start + ADJECTIVES + 1); i++) {
            if (s.collectives.at(i)) {
                return s.collectives.end(i);
            }
            Token token = s.token(i);
            boolean stops = !token.word()
                    || token.is("'s")
                    || Words.PREPOSITION.has(token.lower())
                    || Words.CONJUNCTION.has(token.lower())
                    || Words.AUXILIARY.has(token.lower())
                    || Words.SAID.has(token.lower());
            if (stops) {
                return start;
            }
        }
        return start;
    }

    /** "the Russians", "Saudis"; "the British" and "the Chinese" where no noun follows; "U.S." */
    private static boolean alone(KnownWords.InSentence s, Phrase phrase) {
        int last = phrase.at - 1;
        Token token = s.token(last);
        String lower = token.lower();
        Alias alias = s.aliases.meaning(last);
        if (alias != null && alias.sort() == Sort.EITHER) {
            return true;
        }
        if (lower.endsWith("s") && !lower.endsWith("ss") || lower.endsWith("men")) {
            return true;
        }
        boolean people = lower.endsWith("ese") || lower.endsWith("sh") || lower.endsWith("ch") || lower.endsWith("ss");
        return people && phrase.determined && !phrase.indefinite && endsHere(s, phrase.at);
    }

    private static boolean endsHere(KnownWords.InSentence s, int at) {
        if (at >= s.size() || s.token(at).kind() == Token.Kind.MARK) {
            return true;
        }
        String next = s.lower(at);
        return Words.AUXILIARY.has(next)
                || Words.PREPOSITION.has(next)
                || Words.CONJUNCTION.has(next)
                || Words.SAID.has(next)
                || Words.RELATIVE.has(next)
                || Words.COPULA.has(next);
    }

    /** "American and Russian officials": two countries; where the noun of both begins, or -1. */
    private static int joined(KnownWords.InSentence s, Phrase phrase) {
        if (phrase.sideIsName || !(s.is(phrase.at, "and") || s.is(phrase.at, ","))) {
            return -1;
        }
        int end = s.aliases.end(phrase.at + 1);
        for (int i = end; end > phrase.at + 1 && i < Math.min(s.size(), end + ADJECTIVES + 1); i++) {
            if (s.collectives.at(i) || s.pluralTitles.at(i)) {
                return i;
            }
        }
        return -1;
    }

    private static Mention joined(KnownWords.InSentence s, Phrase phrase, int noun) {
        Mention mention = mention(s, phrase, phrase.at, phrase.side, phrase.side, phrase.at - 1);
        Title title = s.pluralTitles.meaning(noun);
        if (title != null && !s.collectives.at(noun)) {
            return mention.held(title.words());
        }
        int end = s.collectives.end(noun);
        return mention.called(mention.words() + " " + TokenWords.joined(s.tokens, noun, end));
    }

    private static Mention mention(
            KnownWords.InSentence s, Phrase phrase, int end, @Nullable Actor actor, @Nullable Actor side, int head) {
        int from = Words.ARTICLE.has(s.lower(phrase.first)) && phrase.first + 1 < end ? phrase.first + 1 : phrase.first;
        from = side == null && phrase.sideFirst > from ? phrase.sideFirst : from;
        boolean stands = actor != null && side == null && standsSomewhere(actor, phrase.seat);
        return new Mention(
                phrase.first,
                end,
                head,
                Kind.ACTOR,
                TokenWords.joined(s.tokens, from, end),
                actor,
                "",
                side,
                !phrase.indefinite,
                stands && place(s, phrase.first, end),
                List.of());
    }

    private static boolean standsSomewhere(Actor actor, boolean seat) {
        return seat || actor.kind() == Actor.Kind.COUNTRY || actor.kind() == Actor.Kind.OFFICE;
    }

    /** "in Moscow", "eastern Ukraine", "Geneva, Switzerland". */
    private static boolean place(KnownWords.InSentence s, int first, int end) {
        if (afterPlacePreposition(s, first) || Words.PLACE_VERB.has(s.lower(first - 1))) {
            return true;
        }
        if ((s.is(first - 1, "to") || s.is(first - 1, "from")) && Words.MOTION.has(s.lower(first - 2))) {
            return true;
        }
        String before = s.lower(first - 1);
        if (before.endsWith("ern") || before.equals("central") || before.equals("mainland")) {
            return true;
        }
        boolean parted =
                s.is(first - 1, ",") && first >= 2 && s.token(first - 2).capitalised();
        return parted && afterPlacePreposition(s, first - 2) && !s.is(end, "and");
    }

    static boolean afterPlacePreposition(KnownWords.InSentence s, int first) {
        return first > 0 && Words.PLACE_PREPOSITION.has(s.lower(first - 1));
    }
}
