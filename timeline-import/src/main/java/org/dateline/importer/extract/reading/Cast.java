package org.dateline.importer.extract.reading;

import java.time.LocalDate;
import java.util.ArrayList;
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
    /** The day the text tells of: of publication, or of the narration where it lies years before. */
    private @Nullable LocalDate day;

    private final Map<String, String> bySurname = new HashMap<>();
    private final Map<String, String> byOffice = new HashMap<>();
    private @Nullable String lastPerson;

    Cast(ActorLexicon lexicon, Titles titles, @Nullable LocalDate published) {
        this.lexicon = lexicon;
        this.titles = titles;
        this.day = published;
    }

    /** From here on the text tells of another day. */
    void tells(@Nullable LocalDate of) {
        day = of;
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
                Actor side = mention.side() == null ? null : lexicon.then(mention.side(), day);
                byOffice.putIfAbsent(office(side, mention.title()), full);
                byOffice.putIfAbsent(office(null, mention.title()), full);
            }
        }
    }

    private String full(String words) {
        String plain = words.replace(", Jr.", "").replace(" Jr.", "").replace(", Jr", "");
        return lexicon.person(plain).map(Actor::name).orElse(words);
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
            return lexicon.surname(words, day).map(Actor::name).orElse(words);
        }
        return full(words);
    }

    /**
     * The mentions of one sentence with their names; to be called in text order, pronouns look back.
     *
     * @param subjects whether a verb follows each mention
     * @param leadsOff whether the sentence opens with a phrase that its subject comes after
     */
    List<Mention> name(List<Mention> mentions, List<Boolean> subjects, boolean leadsOff) {
        List<Mention> named = new ArrayList<>();
        String topic = leadsOff ? later(mentions, subjects) : lastPerson;
        boolean found = false;
        for (int i = 0; i < mentions.size(); i++) {
            Mention mention =
                    mentions.get(i).kind() == Kind.PRONOUN ? mentions.get(i).named(topic) : named(mentions.get(i));
            named.add(mention);
            named.set(i, apposed(named.get(i), mentions, i));
            Mention now = named.get(i);
            boolean person = now.kind() == Kind.PERSON || now.kind() == Kind.ROLE || now.kind() == Kind.PRONOUN;
            if (person && now.name() != null && subjects.get(i) && !found) {
                topic = now.name();
                found = true;
            }
        }
        lastPerson = found ? topic : firstPerson(named);
        return named;
    }

    /** "India's prime minister, Jawaharlal Nehru, ...": the office is held by whom the text names. */
    private Mention apposed(Mention role, List<Mention> mentions, int i) {
        if (role.kind() != Kind.ROLE || i + 1 >= mentions.size()) {
            return role;
        }
        Mention next = mentions.get(i + 1);
        boolean beside = next.first() == role.end() + 1 && next.words().indexOf(' ') > 0;
        boolean name = next.kind() == Kind.PERSON || next.kind() == Kind.NAME;
        return beside && name ? role.named(named(next).name()) : role;
    }

    private @Nullable String later(List<Mention> mentions, List<Boolean> subjects) {
        for (int i = 0; i < mentions.size(); i++) {
            Mention mention = named(mentions.get(i));
            if (mention.kind() == Kind.PERSON && subjects.get(i)) {
                return mention.name();
            }
        }
        return lastPerson;
    }

    private @Nullable String firstPerson(List<Mention> named) {
        for (Mention mention : named) {
            if ((mention.kind() == Kind.PERSON || mention.kind() == Kind.ROLE) && mention.name() != null) {
                return mention.name();
            }
        }
        return lastPerson;
    }

    private Mention named(Mention mention) {
        return switch (mention.kind()) {
            case PERSON -> known(mention, person(mention));
            case NAME -> name(mention);
            case ACTOR -> mention.named(actor(mention));
            case ROLE -> mention.named(holder(mention).orElse(null));
            case PRONOUN -> mention.named(lastPerson);
        };
    }

    /** A person whom the lexicon knows, or whom the document gave an office, acts for somebody. */
    private Mention known(Mention mention, String name) {
        boolean office = byOffice.containsValue(name);
        Actor actor = lexicon.person(name).orElse(office ? new Actor(name, Actor.Kind.PERSON, null) : null);
        return new Mention(
                mention.first(),
                mention.end(),
                Kind.PERSON,
                mention.words(),
                actor,
                mention.title(),
                mention.side(),
                name);
    }

    /** A lone capitalised word is a person whose surname has been met or is well known; otherwise just a name. */
    private Mention name(Mention mention) {
        String words = mention.words();
        String known = words.indexOf(' ') < 0
                ? Optional.ofNullable(bySurname.get(words))
                        .or(() -> lexicon.surname(words, day).map(Actor::name))
                        .orElse(null)
                : lexicon.person(words).map(Actor::name).orElse(null);
        if (known == null) {
            return mention.named(words);
        }
        return known(mention, known);
    }

    private @Nullable String actor(Mention mention) {
        return mention.actor() == null
                ? null
                : lexicon.then(mention.actor(), day).name();
    }

    private Optional<String> holder(Mention mention) {
        Actor side = mention.side() == null ? null : lexicon.then(mention.side(), day);
        Optional<String> met = Optional.ofNullable(byOffice.get(office(side, mention.title())));
        if (met.isPresent()) {
            return met;
        }
        if (mention.title().equals("president-elect") && day != null) {
            return lexicon.elect(day, Set.copyOf(bySurname.values()));
        }
        if (side == null) {
            return met;
        }
        String government = side.government() == null ? side.name() : side.government();
        LocalDate then = day;
        Optional<String> held = then == null
                ? Optional.empty()
                : lexicon.holder(mention.title(), government, then)
                        .or(() -> lexicon.holder(mention.title(), side.name(), then));
        return held.or(() -> Optional.of(side.name() + " " + mention.title()));
    }
}
