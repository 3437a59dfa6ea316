package org.dateline.importer.extract.reading;

import java.util.List;
import org.dateline.importer.extract.lexicon.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Words of a sentence that name an actor, or stand for one.
 *
 * @param first first token of the whole phrase, with titles and articles
 * @param end one past its last token
 * @param head its head: the last word of the name, or the noun
 * @param kind how it names the actor
 * @param words as written: a name without titles, another phrase without its article
 * @param actor the lexicon's actor, or null
 * @param title the office or form of address in lower case, or empty
 * @param side whom a person speaks or acts for ("Kremlin" of "Kremlin spokesman"), or null
 * @param definite of an office: whether it points to whoever holds it now ("the president", not "a former president")
 * @param place whether the words stand for a place and not for its government: "in Moscow"
 * @param names canonical names in this document: none when it is not known who is meant, several for "the two leaders"
 */
public record Mention(
        int first,
        int end,
        int head,
        Kind kind,
        String words,
        @Nullable Actor actor,
        String title,
        @Nullable Actor side,
        boolean definite,
        boolean place,
        List<String> names) {

    /** How a mention names its actor. */
    public enum Kind {
        PERSON,
        /** By office alone: "the Kremlin spokesman". */
        ROLE,
        /** A country, organisation or body that the lexicon knows, or people of it: "Iranian officials". */
        ACTOR,
        /** Capitalised words of which nothing else is known. */
        NAME,
        PRONOUN,
        /** A common noun for a body that was named before: "the ministry", "the alliance". */
        NOUN,
        /** Two or more that were named before: "the two leaders", "both sides". */
        PAIR
    }

    /** Copies the list. */
    public Mention {
        names = List.copyOf(names);
    }

    /** The canonical name in this document; null when it is not known who is meant, or when there are several. */
    public @Nullable String name() {
        return names.size() == 1 ? names.get(0) : null;
    }

    Mention named(@Nullable String canonical) {
        return named(canonical == null ? List.of() : List.of(canonical));
    }

    Mention named(List<String> canonical) {
        return new Mention(first, end, head, kind, words, actor, title, side, definite, place, canonical);
    }

    /** The mention as it stands in a line that more tokens come before. */
    public Mention behind(int tokens) {
        return new Mention(
                first + tokens, end + tokens, head + tokens, kind, words, actor, title, side, definite, place, names);
    }

    Mention of(@Nullable Actor who) {
        return new Mention(first, end, head, kind, words, who, title, side, definite, place, names);
    }

    Mention as(Kind how) {
        return new Mention(first, end, head, how, words, actor, title, side, definite, place, names);
    }

    Mention onSide(@Nullable Actor whose) {
        return new Mention(first, end, head, kind, words, actor, title, whose, definite, place, names);
    }

    /** With other words, those that it would have by itself: "Russian officials" of "Russian and Saudi officials". */
    Mention called(String whole) {
        return new Mention(first, end, head, kind, whole, actor, title, side, definite, place, names);
    }

    /** As whoever holds an office of its side. */
    Mention held(String office) {
        return new Mention(first, end, head, Kind.ROLE, words, null, office, side, true, place, names);
    }

    Mention asPlace() {
        return new Mention(first, end, head, kind, words, actor, title, side, definite, true, names);
    }

    /** Whether the words name somebody who acts for a state or an international organisation, or that itself. */
    public boolean official() {
        return (actor != null && actor.official()) || side != null || !title.isEmpty();
    }

    /** Whether it is a person, or stands for one. */
    public boolean person() {
        return kind == Kind.PERSON
                || kind == Kind.ROLE
                || kind == Kind.PRONOUN && (actor == null || actor.kind() == Actor.Kind.PERSON);
    }

    /** Whether it is the speaker's own "I" or "we". */
    public boolean ownVoice() {
        return kind == Kind.PRONOUN && (words.equals("i") || words.equals("we") || words.equals("us"));
    }

    /**
     * What the speaker of a quotation means by "I" or "we" in it: himself, or the state or body that he speaks for.
     *
     * @param speaker who says it
     */
    public Mention spokenBy(Mention speaker) {
        if (!ownVoice()) {
            return this;
        }
        Actor whom = speaker.actor();
        if (words.equals("i") || whom == null || whom.kind() != Actor.Kind.PERSON || whom.government() == null) {
            return named(speaker.names()).of(whom);
        }
        return named(whom.government());
    }

    static Mention pronoun(int at, String word) {
        return new Mention(at, at + 1, at, Kind.PRONOUN, word, null, "", null, true, false, List.of());
    }
}
