package org.dateline.importer.extract.reading;

import java.util.Objects;
import org.dateline.importer.extract.lexicon.Actor;
import org.dateline.importer.extract.lexicon.ActorLexicon.Alias;
import org.dateline.importer.extract.lexicon.ActorLexicon.Sort;
import org.dateline.importer.extract.lexicon.GivenNames;
import org.dateline.importer.extract.lexicon.Titles.Title;
import org.dateline.importer.extract.lexicon.Words;
import org.jspecify.annotations.Nullable;

/** What stands before a name, or instead of one: article, country or body, "former", titles, in any sensible order. */
final class Phrase {
    private static final int LONGEST = 14;

    private final KnownWords.InSentence s;
    private final GivenNames given;
    final int first;
    /** One past what has been read. */
    int at;

    /** First token of the first country or body. */
    int sideFirst = -1;

    @Nullable
    Actor side;

    boolean sideIsName;
    boolean seat;
    boolean possessive;
    /** Whether an article or possessive opens it, or a possessive name. */
    boolean determined;
    /** "a", "some": nobody in particular. */
    boolean indefinite;
    /** "former", "deputy": not the one who holds the office. */
    boolean passed;

    @Nullable
    Title title;

    /** Last token of the title. */
    int titleHead;

    private Phrase(KnownWords.InSentence s, int first, GivenNames given) {
        this.s = s;
        this.first = first;
        this.given = given;
        this.at = first;
    }

    static Phrase read(KnownWords.InSentence s, int start, GivenNames given) {
        Phrase phrase = new Phrase(s, start, given);
        boolean named = s.aliases.end(start) > start + 1;
        if (Words.ARTICLE.has(s.lower(start)) && !named) {
            phrase.determined = true;
            phrase.indefinite = s.lower(start).startsWith("a");
            phrase.at++;
        } else {
            phrase.determined = s.is(start - 1, "'s");
        }
        while (phrase.at < s.size() && phrase.at - start < LONGEST && phrase.one()) {
            if (phrase.possessive && phrase.title != null && phrase.sideIsName) {
                phrase.possessive = false;
            }
        }
        return phrase;
    }

    private boolean one() {
        return oneAlias() || oneInstitution() || onePrefix() || oneTitle();
    }

    String titleWords() {
        return title == null ? "" : title.words();
    }

    private boolean oneAlias() {
        int end = s.aliases.end(at);
        Alias alias = s.aliases.meaning(at);
        boolean another = sideIsName && !possessive && !s.titles.at(end);
        if (alias == null || title != null || another || surname(end) || OtherThings.follow(s, at, end)) {
            return false;
        }
        if (alias.actor().kind() == Actor.Kind.MEDIA && side != null) {
            return false;
        }
        side = alias.actor();
        sideFirst = sideFirst < 0 ? at : sideFirst;
        sideIsName = alias.sort() == Sort.NAME || alias.sort() == Sort.SEAT;
        seat = alias.sort() == Sort.SEAT;
        at = end;
        possessive = s.is(end, "'s");
        if (possessive && leadsToTitle(end + 1)) {
            at++;
            determined = true;
        }
        return true;
    }

    /** "Chad Brown", "Israel Katz": a given name. */
    private boolean surname(int end) {
        if (end != at + 1 || end >= s.size() || !given.has(s.token(at).text())) {
            return false;
        }
        Token next = s.token(end);
        return next.capitalised()
                && !s.titles.at(end)
                && !s.aliases.at(end)
                && !s.institutions.at(end)
                && !s.collectives.at(end)
                && !Words.NO_NAME.has(next.lower())
                && !Words.ORGANISATION.has(next.text())
                && !Words.GEOGRAPHIC.has(next.text());
    }

    private boolean leadsToTitle(int from) {
        int i = from;
        while (i < s.size() && Words.PREFIX.has(s.lower(i))) {
            i++;
        }
        return s.titles.at(i) || s.institutions.at(i) || (s.aliases.at(i) && s.titles.at(s.aliases.end(i)));
    }

    /** "Russian Foreign Ministry"; without a country only before a title: "Foreign Ministry spokesman". */
    private boolean oneInstitution() {
        String name = s.institutions.meaning(at);
        if (name == null || title != null) {
            return false;
        }
        int end = s.institutions.end(at);
        if (side != null && side.kind() == Actor.Kind.COUNTRY && (possessive || !seat)) {
            side = institution(side, name);
            sideIsName = true;
            possessive = s.is(end, "'s");
        } else if (side == null && ofCountry(end)) {
            int country = s.is(end + 1, "the") ? end + 2 : end + 1;
            side = institution(
                    Objects.requireNonNull(s.aliases.meaning(country)).actor(), name);
            sideIsName = true;
            end = s.aliases.end(country);
            possessive = s.is(end, "'s");
        } else if (!s.titles.at(end)) {
            return false;
        }
        at = end;
        return true;
    }

    /** "the Foreign Ministry of Iran" */
    private boolean ofCountry(int at) {
        int country = s.is(at + 1, "the") ? at + 2 : at + 1;
        Alias alias = s.is(at, "of") ? s.aliases.meaning(country) : null;
        return alias != null && alias.actor().kind() == Actor.Kind.COUNTRY && alias.sort() != Sort.ADJECTIVE;
    }

    static Actor institution(Actor country, String name) {
        return new Actor(country.adjective() + " " + name, Actor.Kind.OFFICE, country.government());
    }

    private boolean onePrefix() {
        boolean partOfName = s.token(at).text().equals("New") && s.aliases.at(at + 1);
        if (!Words.PREFIX.has(s.lower(at)) || partOfName || !leadsOn(at + 1)) {
            return false;
        }
        passed |= Words.PASSED.has(s.lower(at));
        at++;
        return true;
    }

    private boolean leadsOn(int i) {
        return s.titles.at(i) || s.aliases.at(i) || s.institutions.at(i) || Words.PREFIX.has(s.lower(i));
    }

    private boolean oneTitle() {
        Title found = s.titles.meaning(at);
        int end = s.titles.end(at);
        Title several = s.pluralTitles.meaning(at);
        if (several != null && s.pluralTitles.end(at) > end) {
            end = s.pluralTitles.end(at);
            boolean name = end < s.size() && s.token(end).capitalised() && !s.aliases.at(end);
            boolean joined = side != null && !sideIsName && (s.is(first - 1, "and") || s.is(first - 1, ","));
            if (!name && !joined) {
                return false;
            }
            found = several;
        }
        if (found == null || (found.words().equals("general") && Words.GENERAL_OF.has(s.lower(end)))) {
            return false;
        }
        boolean better = title == null || found.office() && !title.office();
        title = better ? found : title;
        titleHead = end - 1;
        at = pastPost(end);
        return true;
    }

    /** "Ambassador to Germany Ann Lee", "Minister of Defence of Latvia Ivo Kalns": a name follows what the office is for. */
    private int pastPost(int end) {
        if (!s.is(end, "to") && !s.is(end, "of")) {
            return end;
        }
        int country = s.is(end + 1, "the") ? end + 2 : end + 1;
        Alias alias = s.aliases.meaning(country);
        int after = s.aliases.end(country);
        boolean name = after < s.size() && s.token(after).capitalised() && !Words.NO_NAME.has(s.lower(after));
        if (alias == null || alias.sort() == Sort.ADJECTIVE || !name || s.titles.at(after) || s.aliases.at(after)) {
            return end;
        }
        if (side == null && s.is(end, "of")) {
            side = alias.actor();
        }
        return after;
    }
}
