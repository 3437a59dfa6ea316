package org.dateline.importer.extract.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.importer.extract.lexicon.Actor;
import org.dateline.importer.extract.lexicon.ActorLexicon;
import org.dateline.importer.extract.lexicon.ActorLexicon.Alias;
import org.dateline.importer.extract.lexicon.ActorLexicon.Sort;
import org.dateline.importer.extract.lexicon.Titles;
import org.dateline.importer.extract.lexicon.Words;
import org.dateline.importer.extract.reading.Mention.Kind;
import org.jspecify.annotations.Nullable;

/** Finds who is named in a sentence: by the lexicon, by titles before names, and by capitals. */
final class MentionFinder {
    private static final int LONGEST_NAME = 8;
    private static final int LONGEST_PHRASE = 14;
    private static final Set<String> BODIES = Set.of(
            "staff", "assembly", "electric", "motors", "secretariat", "council", "directorate", "command", "court");

    private final ActorLexicon lexicon;
    private final Titles titles;
    private final KnownWords known;

    MentionFinder(ActorLexicon lexicon, Titles titles) {
        this.lexicon = lexicon;
        this.titles = titles;
        this.known = new KnownWords(lexicon, titles);
    }

    /** What has been read of a phrase so far. */
    private static final class Phrase {
        int at;

        @Nullable
        Actor side;

        boolean sideIsName;
        boolean determined;
        boolean possessive;
        String title = "";
    }

    List<Mention> find(List<Token> tokens, Set<String> surnames) {
        List<Mention> found = new ArrayList<>();
        int i = 0;
        while (i < tokens.size()) {
            Optional<Mention> mention = at(tokens, i, surnames);
            mention.ifPresent(found::add);
            i = mention.map(Mention::end).orElse(i + 1);
        }
        return found;
    }

    private Optional<Mention> at(List<Token> tokens, int i, Set<String> surnames) {
        Token token = tokens.get(i);
        if (!token.word()) {
            return Optional.empty();
        }
        if (Words.PERSON_PRONOUN.has(token.lower())) {
            return Optional.of(new Mention(i, i + 1, Kind.PRONOUN, "", null, "", null, null));
        }
        Phrase phrase = modifiers(tokens, i);
        int nameEnd = nameEnd(tokens, phrase.at, surnames, !phrase.title.isEmpty() || phrase.side != null);
        if (nameEnd > phrase.at) {
            return Optional.of(named(tokens, i, phrase, nameEnd));
        }
        if (!phrase.title.isEmpty()
                && (phrase.determined || phrase.side != null)
                && !titles.kind(phrase.title).orElse("").equals("honorific")) {
            return Optional.of(new Mention(i, phrase.at, Kind.ROLE, "", null, phrase.title, phrase.side, null));
        }
        if (phrase.side != null && joinsAdjective(tokens, phrase)) {
            return Optional.of(new Mention(
                    i,
                    phrase.at,
                    Kind.ACTOR,
                    TokenWords.joined(tokens, i, phrase.at),
                    phrase.side,
                    "",
                    phrase.side,
                    null));
        }
        return phrase.side == null ? Optional.empty() : side(tokens, i, phrase);
    }

    /** Article, country or organisation, "former", titles, in any sensible order. */
    private Phrase modifiers(List<Token> tokens, int start) {
        Phrase phrase = new Phrase();
        phrase.at = start;
        if (Words.ARTICLE.has(tokens.get(start).lower())) {
            phrase.determined = true;
            phrase.at++;
        }
        while (phrase.at < tokens.size()
                && phrase.at - start < LONGEST_PHRASE
                && (oneAlias(tokens, phrase) || onePrefix(tokens, phrase) || oneTitle(tokens, phrase))) {
            if (phrase.possessive && !phrase.title.isEmpty() && phrase.sideIsName) {
                phrase.possessive = false;
            }
        }
        return phrase;
    }

    private boolean oneAlias(List<Token> tokens, Phrase phrase) {
        int end = known.aliasEnd(tokens, phrase.at);
        if (end == phrase.at || !phrase.title.isEmpty() || phrase.sideIsName && !phrase.possessive) {
            return false;
        }
        Alias alias = lexicon.alias(TokenWords.joined(tokens, phrase.at, end)).orElseThrow();
        if (alias.actor().kind() == Actor.Kind.MEDIA && phrase.side != null) {
            return false;
        }
        phrase.side = alias.actor();
        phrase.sideIsName = alias.sort() != Sort.ADJECTIVE;
        phrase.at = end;
        phrase.possessive = end < tokens.size() && tokens.get(end).is("'s");
        if (phrase.possessive && leadsToTitle(tokens, end + 1)) {
            phrase.at++;
            phrase.determined = true;
        }
        return true;
    }

    private boolean leadsToTitle(List<Token> tokens, int from) {
        int i = from;
        while (i < tokens.size() && Words.PREFIX.has(tokens.get(i).lower())) {
            i++;
        }
        return known.titleEnd(tokens, i) > i
                || (known.aliasEnd(tokens, i) > i
                        && known.titleEnd(tokens, known.aliasEnd(tokens, i)) > known.aliasEnd(tokens, i));
    }

    private boolean onePrefix(List<Token> tokens, Phrase phrase) {
        Token token = tokens.get(phrase.at);
        if (!Words.PREFIX.has(token.lower()) || !leadsOn(tokens, phrase.at + 1)) {
            return false;
        }
        phrase.at++;
        return true;
    }

    private boolean leadsOn(List<Token> tokens, int i) {
        return i < tokens.size()
                && (known.titleEnd(tokens, i) > i
                        || known.aliasEnd(tokens, i) > i
                        || Words.PREFIX.has(tokens.get(i).lower()));
    }

    private boolean oneTitle(List<Token> tokens, Phrase phrase) {
        int end = known.titleEnd(tokens, phrase.at);
        if (end == phrase.at) {
            return false;
        }
        String title = TokenWords.lowered(tokens, phrase.at, end);
        if (title.equals("general")
                && end < tokens.size()
                && BODIES.contains(tokens.get(end).lower())) {
            return false;
        }
        boolean office = titles.office(title);
        phrase.title = phrase.title.isEmpty() || (office && !titles.office(phrase.title)) ? title : phrase.title;
        phrase.at = end;
        return true;
    }

    /** The end of the capitalised words that start here; the start itself when they are no name. */
    private int nameEnd(List<Token> tokens, int start, Set<String> surnames, boolean led) {
        int i = start;
        boolean organisation = false;
        while (i < tokens.size() && i - start < LONGEST_NAME && namePart(tokens, i, start, organisation)) {
            organisation |= Words.ORGANISATION.has(tokens.get(i).text());
            i++;
        }
        if (i > start && i + 1 < tokens.size() && tokens.get(i).comma() && junior(tokens.get(i + 1))) {
            i += 2;
        } else if (i > start && i < tokens.size() && junior(tokens.get(i))) {
            i++;
        }
        while (i > start && !tokens.get(i - 1).capitalised()) {
            i--;
        }
        if (i == start || led) {
            return i;
        }
        if (i - start == 1) {
            String word = tokens.get(start).text();
            boolean wellKnown = surnames.contains(word) || lexicon.hasSurname(word);
            boolean acronym = word.length() > 2 && word.chars().allMatch(Character::isUpperCase);
            return wellKnown || acronym || (start > 0 && !tokens.get(start - 1).quote() && word.length() > 1)
                    ? i
                    : start;
        }
        return i;
    }

    private static boolean junior(Token token) {
        return token.is("jr.") || token.is("sr.") || token.is("jr") || token.is("sr");
    }

    private boolean namePart(List<Token> tokens, int i, int start, boolean organisation) {
        Token token = tokens.get(i);
        if (token.capitalised()) {
            return !Words.NO_NAME.has(token.lower()) && (i == start || known.aliasEnd(tokens, i) == i || organisation);
        }
        boolean next = i + 1 < tokens.size() && tokens.get(i + 1).capitalised();
        if (!next || !token.word()) {
            return false;
        }
        if (Words.PARTICLE.has(token.lower())) {
            return true;
        }
        return i > start && organisation && (token.is("of") || token.is("for"));
    }

    private Mention named(List<Token> tokens, int first, Phrase phrase, int nameEnd) {
        int inner = known.titleInside(tokens, phrase.at, nameEnd);
        if (inner > phrase.at) {
            phrase.title = TokenWords.lowered(tokens, inner, known.titleEnd(tokens, inner));
            phrase.at = known.titleEnd(tokens, inner);
        }
        String words = TokenWords.joined(tokens, phrase.at, nameEnd);
        boolean organisation = false;
        for (int i = phrase.at; i < nameEnd; i++) {
            organisation |= Words.ORGANISATION.has(tokens.get(i).text());
        }
        boolean person = !organisation
                && (!phrase.title.isEmpty() || lexicon.person(words).isPresent());
        String full = organisation && phrase.title.isEmpty()
                ? TokenWords.joined(tokens, withoutArticle(tokens, first), nameEnd)
                : words;
        return new Mention(
                first, nameEnd, person ? Kind.PERSON : Kind.NAME, full, null, phrase.title, phrase.side, null);
    }

    private static int withoutArticle(List<Token> tokens, int first) {
        return Words.ARTICLE.has(tokens.get(first).lower()) ? first + 1 : first;
    }

    /** "Russia", "Russian forces", "the Kremlin"; an adjective alone names nobody. */
    private Optional<Mention> side(List<Token> tokens, int first, Phrase phrase) {
        int end = phrase.at;
        int reach = Math.min(tokens.size(), end + 3);
        for (int i = end; i < reach && !phrase.possessive; i++) {
            String two = i + 1 < tokens.size()
                    ? tokens.get(i).lower() + " " + tokens.get(i + 1).lower()
                    : "";
            if (Words.COLLECTIVE.has(two)) {
                return Optional.of(new Mention(
                        first,
                        i + 2,
                        Kind.ACTOR,
                        TokenWords.joined(tokens, first, i + 2),
                        phrase.side,
                        "",
                        phrase.side,
                        null));
            }
            if (Words.COLLECTIVE.has(tokens.get(i).lower())) {
                return Optional.of(new Mention(
                        first,
                        i + 1,
                        Kind.ACTOR,
                        TokenWords.joined(tokens, first, i + 1),
                        phrase.side,
                        "",
                        phrase.side,
                        null));
            }
            if (!tokens.get(i).word()
                    || phrase.sideIsName
                    || Words.PREPOSITION.has(tokens.get(i).lower())) {
                break;
            }
        }
        boolean plural = tokens.get(end - 1).lower().endsWith("s");
        if (!phrase.sideIsName && !plural && !tokens.get(end - 1).text().contains(".")) {
            return Optional.empty();
        }
        return Optional.of(new Mention(
                first, end, Kind.ACTOR, TokenWords.joined(tokens, first, end), phrase.side, "", null, null));
    }

    /** "American and Russian officials": two countries. */
    private boolean joinsAdjective(List<Token> tokens, Phrase phrase) {
        if (phrase.sideIsName
                || phrase.at + 2 >= tokens.size()
                || !tokens.get(phrase.at).is("and")) {
            return false;
        }
        int end = known.aliasEnd(tokens, phrase.at + 1);
        for (int i = end; end > phrase.at + 1 && i < Math.min(tokens.size(), end + 3); i++) {
            if (Words.COLLECTIVE.has(tokens.get(i).lower()) || tokens.get(i).is("delegations")) {
                return true;
            }
        }
        return false;
    }
}
