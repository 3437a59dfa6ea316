package org.dateline.importer.extract.reading;

import org.dateline.importer.extract.lexicon.GivenNames;
import org.dateline.importer.extract.lexicon.Words;

/** How far capitalised words go that may be one name. */
final class NameRun {
    private static final int LONGEST = 8;

    private final KnownWords.InSentence s;
    private final GivenNames given;
    private final int start;

    NameRun(KnownWords.InSentence s, int start, GivenNames given) {
        this.s = s;
        this.start = start;
        this.given = given;
    }

    /** One past the name; the start itself when there is none. */
    int end() {
        int i = start;
        boolean organisation = false;
        while (i < s.size() && i - start < LONGEST && part(i, organisation)) {
            organisation |= Words.ORGANISATION.has(s.token(i).text());
            i++;
        }
        if (i > start && s.is(i, ",") && junior(i + 1)) {
            i += 2;
        } else if (i > start && junior(i)) {
            i++;
        }
        while (i > start && !s.token(i - 1).capitalised() && !hyphenated(s.token(i - 1))) {
            i--;
        }
        return i == start + 1 && s.token(start).text().length() == 1 ? start : i;
    }

    private boolean junior(int at) {
        return s.is(at, "jr.") || s.is(at, "sr.") || s.is(at, "jr") || s.is(at, "sr");
    }

    /** "al-Assad" */
    private static boolean hyphenated(Token token) {
        int hyphen = token.text().indexOf('-');
        return hyphen > 0
                && hyphen + 1 < token.text().length()
                && Character.isUpperCase(token.text().charAt(hyphen + 1))
                && Words.PARTICLE.has(token.lower().substring(0, hyphen));
    }

    private boolean part(int i, boolean organisation) {
        Token token = s.token(i);
        if (token.capitalised()) {
            if (Words.NO_NAME.has(token.lower())) {
                return month(i);
            }
            return i == start || organisation || !s.aliases.at(i) || surname(i);
        }
        if (hyphenated(token)) {
            return true;
        }
        if (Words.PARTICLE.has(token.lower()) && Words.PARTICLE.has(s.lower(i + 1)) && i + 2 < s.size()) {
            return s.token(i + 2).capitalised() || Words.PARTICLE.has(s.lower(i + 2));
        }
        boolean next = i + 1 < s.size() && s.token(i + 1).capitalised();
        if (!next || !token.word()) {
            return false;
        }
        if (Words.PARTICLE.has(token.lower())) {
            return i == start || !Words.NO_NAME.has(s.lower(i + 1));
        }
        return i > start && organisation && (token.is("of") || token.is("for"));
    }

    /** "Theresa May"; "May" alone may be somebody's surname, which the document has to tell. */
    private boolean month(int i) {
        if (!s.token(i).text().equals("May")) {
            return false;
        }
        if (i > start) {
            return given.has(s.token(i - 1).text());
        }
        return i + 1 < s.size() && s.token(i + 1).kind() != Token.Kind.NUMBER;
    }

    /** "Denzel Washington", "New Mexico": a government's seat or a country in a longer name. */
    private boolean surname(int i) {
        String before = s.token(start).text();
        return i == start + 1 && s.aliases.end(i) == i + 1 && (given.has(before) || before.equals("New"));
    }
}
