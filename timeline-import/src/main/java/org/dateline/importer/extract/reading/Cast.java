package org.dateline.importer.extract.reading;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.importer.extract.lexicon.Actor;
import org.dateline.importer.extract.lexicon.ActorLexicon;
import org.dateline.importer.extract.lexicon.Titles;
import org.dateline.importer.extract.reading.Mention.Kind;
import org.jspecify.annotations.Nullable;

/** Who is who in one document: gives a mention its canonical name from the full names, titles and offices around it. */
final class Cast {
    private final ActorLexicon lexicon;
    private final Titles titles;
    private final @Nullable LocalDate published;
    private final Map<String, String> bySurname = new HashMap<>();
    private final Map<String, String> byOffice = new HashMap<>();
    private @Nullable String lastPerson;

    Cast(ActorLexicon lexicon, Titles titles, @Nullable LocalDate published) {
        this.lexicon = lexicon;
        this.titles = titles;
        this.published = published;
    }

    /** Surnames known so far. */
    Set<String> surnames() {
        return new HashSet<>(bySurname.keySet());
    }

    /** Remembers full names and the offices they are given. */
    void meet(List<Mention> mentions) {
        for (Mention mention : mentions) {
            if (mention.kind() == Kind.PERSON && !mention.words().isEmpty()) {
                String full = full(mention.words());
                if (full.indexOf(' ') > 0) {
                    bySurname.putIfAbsent(surname(full), full);
                }
            }
        }
        for (Mention mention : mentions) {
            if (mention.kind() == Kind.PERSON && titles.office(mention.title())) {
                String full = person(mention);
                byOffice.putIfAbsent(office(mention.side(), mention.title()), full);
                byOffice.putIfAbsent(office(null, mention.title()), full);
            }
        }
    }

    private String full(String words) {
        return lexicon.person(words).map(Actor::name).orElse(words);
    }

    private static String surname(String full) {
        String words = full;
        for (String suffix : List.of(", Jr.", " Jr.", " Jr", " Sr.", " II", " III")) {
            words = words.endsWith(suffix) ? words.substring(0, words.length() - suffix.length()) : words;
        }
        return words.substring(words.lastIndexOf(' ') + 1);
    }

    private static String office(@Nullable Actor side, String title) {
        return (side == null ? "" : side.name()) + "|" + title;
    }

    private String person(Mention mention) {
        String words = mention.words();
        if (words.indexOf(' ') < 0) {
            String met = bySurname.get(words);
            if (met != null) {
                return met;
            }
            return lexicon.surname(words).map(Actor::name).orElse(words);
        }
        return full(words);
    }

    /** The mentions of one sentence with their names; to be called in text order, pronouns look back. */
    List<Mention> name(List<Mention> mentions) {
        List<Mention> named = mentions.stream().map(this::named).toList();
        named.stream()
                .filter(mention -> mention.kind() == Kind.PERSON || mention.kind() == Kind.ROLE)
                .filter(mention -> mention.name() != null)
                .findFirst()
                .ifPresent(mention -> lastPerson = mention.name());
        return named;
    }

    /** Says who was last heard, so that "he" in the next sentence is the speaker. */
    private Mention named(Mention mention) {
        return switch (mention.kind()) {
            case PERSON -> mention.named(person(mention));
            case NAME -> name(mention);
            case ACTOR -> mention.named(actor(mention));
            case ROLE -> mention.named(holder(mention).orElse(null));
            case PRONOUN -> mention.named(lastPerson);
        };
    }

    /** A lone capitalised word is a person whose surname has been met or is well known; otherwise just a name. */
    private Mention name(Mention mention) {
        String words = mention.words();
        String known = words.indexOf(' ') < 0
                ? Optional.ofNullable(bySurname.get(words))
                        .or(() -> lexicon.surname(words).map(Actor::name))
                        .orElse(null)
                : lexicon.person(words).map(Actor::name).orElse(null);
        if (known == null) {
            return mention.named(words);
        }
        return new Mention(
                mention.first(), mention.end(), Kind.PERSON, words, null, mention.title(), mention.side(), known);
    }

    private static @Nullable String actor(Mention mention) {
        return mention.actor() == null ? null : mention.actor().name();
    }

    private Optional<String> holder(Mention mention) {
        Actor side = mention.side();
        Optional<String> met = Optional.ofNullable(byOffice.get(office(side, mention.title())));
        if (met.isPresent() || side == null) {
            return met;
        }
        String government = side.government() == null ? side.name() : side.government();
        Optional<String> held = published == null
                ? Optional.empty()
                : lexicon.holder(mention.title(), government, published)
                        .or(() -> lexicon.holder(mention.title(), side.name(), published));
        return held.or(() -> Optional.of(side.name() + " " + mention.title()));
    }
}
