package org.dateline.importer.extract.reading;

import java.util.ArrayList;
import java.util.List;
import org.dateline.importer.extract.lexicon.Actor;
import org.dateline.importer.extract.lexicon.ActorLexicon;
import org.dateline.importer.extract.lexicon.ActorLexicon.Alias;
import org.dateline.importer.extract.lexicon.ActorLexicon.Sort;
import org.dateline.importer.extract.lexicon.GivenNames;
import org.dateline.importer.extract.lexicon.Titles;
import org.dateline.importer.extract.lexicon.Titles.Title;
import org.dateline.importer.extract.lexicon.Words;
import org.dateline.importer.extract.reading.Mention.Kind;
import org.jspecify.annotations.Nullable;

/** Finds who is named in a sentence, or may be: by the lexicon, by titles before names, and by capitals. */
final class MentionFinder {
    private final ActorLexicon lexicon;
    private final Titles titles;
    private final GivenNames given;
    private final KnownWords known;

    MentionFinder(ActorLexicon lexicon, Titles titles, GivenNames given) {
        this.lexicon = lexicon;
        this.titles = titles;
        this.given = given;
        this.known = new KnownWords(lexicon, titles);
    }

    /** In order and without overlap; a capitalised word that opens the sentence is among them, whatever it is. */
    List<Mention> find(List<Token> tokens) {
        KnownWords.InSentence s = known.in(tokens);
        List<Mention> found = new ArrayList<>();
        int i = 0;
        while (i < tokens.size()) {
            Mention mention = s.token(i).word() ? at(s, i) : null;
            if (mention != null) {
                found.add(mention);
            }
            i = mention == null ? i + 1 : mention.end();
        }
        return found;
    }

    private @Nullable Mention at(KnownWords.InSentence s, int i) {
        if (Anaphors.pronoun(s, i)) {
            return Mention.pronoun(i, s.lower(i));
        }
        Phrase phrase = Phrase.read(s, i, given);
        int nameEnd = new NameRun(s, phrase.at, given).end();
        if (nameEnd > phrase.at
                && !(phrase.title != null && phrase.indefinite && phrase.at > i + 1 && ordinary(s, phrase))) {
            return named(s, phrase, nameEnd);
        }
        Title title = phrase.title;
        if (title != null
                && (phrase.determined || phrase.side != null)
                && !title.kind().equals("honorific")) {
            return role(s, phrase, title);
        }
        if (phrase.side != null) {
            return phrase.title == null ? Sides.read(s, phrase) : null;
        }
        return Anaphors.noun(s, i);
    }

    /** "a Reuters reporter": the name begins another phrase. */
    private static boolean ordinary(KnownWords.InSentence s, Phrase phrase) {
        return s.aliases.at(phrase.at);
    }

    private Mention named(KnownWords.InSentence s, Phrase phrase, int nameEnd) {
        int from = phrase.at;
        String title = phrase.titleWords();
        int inner = titleInside(s, from, nameEnd);
        if (inner > from) {
            Title found = s.titles.meaning(inner);
            title = found == null ? title : found.words();
            from = s.titles.end(inner);
        }
        boolean organisation = false;
        boolean geographic = false;
        for (int i = from; i < nameEnd; i++) {
            organisation |= Words.ORGANISATION.has(s.token(i).text());
            geographic |= Words.GEOGRAPHIC.has(s.token(i).text());
        }
        String words = TokenWords.joined(s.tokens, from, nameEnd);
        boolean person = !organisation
                && !geographic
                && (!title.isEmpty() || lexicon.person(words).isPresent());
        if (organisation && title.isEmpty()) {
            int after = Words.ARTICLE.has(s.lower(phrase.first)) ? phrase.first + 1 : phrase.first;
            words = TokenWords.joined(s.tokens, after, nameEnd);
        }
        Mention mention = new Mention(
                phrase.first,
                nameEnd,
                nameEnd - 1,
                person ? Kind.PERSON : Kind.NAME,
                words,
                null,
                title,
                phrase.side,
                !phrase.passed,
                !person && !organisation && (geographic || Sides.afterPlacePreposition(s, phrase.first)),
                List.of());
        return person && phrase.side == null && titles.office(title) ? of(s, mention) : mention;
    }

    /** "National Economic Council Director Brian Deese": the name begins after the title. */
    private static int titleInside(KnownWords.InSentence s, int start, int end) {
        int last = start;
        for (int i = start + 1; i < end - 1; i++) {
            if (s.titles.at(i) && s.titles.end(i) < end) {
                last = i;
            }
        }
        return last;
    }

    private static Mention role(KnownWords.InSentence s, Phrase phrase, Title title) {
        int from = phrase.determined && Words.ARTICLE.has(s.lower(phrase.first)) ? phrase.first + 1 : phrase.first;
        Mention mention = new Mention(
                phrase.first,
                phrase.at,
                phrase.titleHead,
                Kind.ROLE,
                TokenWords.joined(s.tokens, from, phrase.at),
                null,
                title.words(),
                phrase.side,
                !phrase.passed && !phrase.indefinite,
                false,
                List.of());
        return of(s, mention);
    }

    /** "… of Slovenia", "… for the Foreign Ministry": whose office it is; of somebody unknown it is nobody's we could name. */
    private static Mention of(KnownWords.InSentence s, Mention mention) {
        int end = mention.end();
        if (!s.is(end, "of") && !s.is(end, "for")) {
            return mention;
        }
        int at = s.is(end + 1, "the") ? end + 2 : end + 1;
        Alias alias = s.aliases.meaning(at);
        int after = s.aliases.end(at);
        String institution = s.institutions.meaning(after);
        if (alias != null && institution != null && alias.actor().kind() == Actor.Kind.COUNTRY) {
            return reaching(mention, s.institutions.end(after), Phrase.institution(alias.actor(), institution));
        }
        if (alias != null && alias.sort() != Sort.ADJECTIVE && !s.is(after, "'s") && mention.side() == null) {
            return reaching(mention, after, alias.actor());
        }
        boolean nobody = s.is(end, "of") && mention.side() == null && mention.kind() == Kind.ROLE;
        return nobody ? indefinite(mention) : mention;
    }

    private static Mention indefinite(Mention m) {
        return new Mention(
                m.first(), m.end(), m.head(), m.kind(), m.words(), m.actor(), m.title(), m.side(), false, m.place(),
                m.names());
    }

    private static Mention reaching(Mention m, int end, Actor side) {
        return new Mention(
                m.first(),
                end,
                m.head(),
                m.kind(),
                m.words(),
                m.actor(),
                m.title(),
                side,
                m.definite(),
                m.place(),
                m.names());
    }
}
