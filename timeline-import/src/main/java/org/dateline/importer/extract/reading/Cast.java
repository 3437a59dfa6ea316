package org.dateline.importer.extract.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.importer.extract.lexicon.Actor;
import org.dateline.importer.extract.lexicon.ActorLexicon;
import org.dateline.importer.extract.lexicon.Gender;
import org.dateline.importer.extract.lexicon.GivenNames;
import org.dateline.importer.extract.lexicon.Titles;
import org.dateline.importer.extract.lexicon.Words;
import org.dateline.importer.extract.reading.Mention.Kind;
import org.jspecify.annotations.Nullable;

/** Who is who in one document: gives a mention its canonical name from the full names, titles and offices around it. */
final class Cast {
    private final ActorLexicon lexicon;
    private final Titles titles;
    private final Persons persons;
    private final Met met;
    private final Offices offices;
    private final Topics topics = new Topics();
    /** The day the text tells of: of publication, or of the narration where it lies years before. */
    private @Nullable LocalDate day;

    private int mentions;

    Cast(ActorLexicon lexicon, Titles titles, GivenNames given, @Nullable LocalDate published) {
        this.lexicon = lexicon;
        this.titles = titles;
        this.day = published;
        this.persons = new Persons(lexicon, given);
        this.offices = new Offices(lexicon, titles);
        this.met = new Met(persons, titles, given);
    }

    /** From here on the text tells of another day. */
    void tells(@Nullable LocalDate of) {
        day = of;
    }

    /** Remembers full names and the offices they are given; the whole document is met before anything is named. */
    void meet(List<Mention> found, List<Token> tokens) {
        met.read(found, tokens);
    }

    /** The whole document has been met. */
    void settle() {
        met.settle(day);
    }

    /** The mentions without capitalised words that only open a sentence or a quotation. */
    List<Mention> candidates(List<Mention> found, List<Token> tokens) {
        List<Mention> candidates = new ArrayList<>(found.size());
        for (Mention mention : found) {
            if (mention.kind() != Kind.NAME || !met.nothing(mention, tokens)) {
                candidates.add(mention);
            }
        }
        return candidates;
    }

    /** The mentions of one sentence with their names, those that stand for nobody left out; to be called in text order. */
    List<Mention> name(List<Mention> found, List<Token> tokens, Grammar grammar) {
        topics.next();
        Mention ahead = ahead(found, tokens, grammar);
        List<Mention> named = new ArrayList<>(found.size());
        for (int i = 0; i < found.size(); i++) {
            Mention mention = found.get(i);
            Mention before = named.isEmpty() ? null : named.get(named.size() - 1);
            Mention now = named(mention, before, grammar, ahead);
            if (kept(now)) {
                now = besideName(now, i, found, tokens, ahead, grammar);
                named.add(now);
                note(now, grammar);
            }
        }
        return Appositions.named(named, tokens);
    }

    /** An office right before its holder's name has that name for what follows: "His counterpart, Ana Ruiz, ..." */
    private Mention besideName(
            Mention office, int at, List<Mention> found, List<Token> tokens, @Nullable Mention ahead, Grammar grammar) {
        boolean open = office.kind() == Kind.ROLE && at + 1 < found.size();
        if (!open || Appositions.beside(found, at + 1, tokens) != found.get(at)) {
            return office;
        }
        Mention holder = named(found.get(at + 1), office, grammar, ahead);
        return holder.kind() == Kind.PERSON ? office.named(holder.names()).of(holder.actor()) : office;
    }

    /** A pronoun of somebody who is named later in the sentence, after a comma: "Before he left, Mr. Holm said …". */
    private @Nullable Mention ahead(List<Mention> found, List<Token> tokens, Grammar grammar) {
        String first = tokens.get(0).lower();
        if (!Words.SUBORDINATOR.has(first) && !Words.PREPOSITION.has(first)) {
            return null;
        }
        int comma = 0;
        while (comma < tokens.size() && !tokens.get(comma).comma()) {
            comma++;
        }
        for (Mention mention : found) {
            if (mention.first() > comma && mention.kind() == Kind.PERSON && grammar.subject(mention)) {
                return mention.first() == comma + 1 ? named(mention, null, grammar, null) : null;
            }
        }
        return null;
    }

    private static boolean kept(Mention mention) {
        boolean bare = mention.kind() == Kind.NOUN || mention.kind() == Kind.PAIR;
        boolean they = mention.kind() == Kind.PRONOUN && !mention.ownVoice() && gender(mention) == Gender.UNKNOWN;
        return !mention.names().isEmpty() || !bare && !they;
    }

    private static Gender gender(Mention pronoun) {
        return switch (pronoun.words()) {
            case "he", "him" -> Gender.MALE;
            case "she", "her" -> Gender.FEMALE;
            default -> Gender.UNKNOWN;
        };
    }

    private void note(Mention mention, Grammar grammar) {
        String name = mention.name();
        Persons.Person person = name == null ? null : persons.named(name);
        if (person != null) {
            person.last = mentions++;
            person.mentions++;
        }
        Gender gender = titles.title(mention.title()).map(Titles.Title::gender).orElse(Gender.UNKNOWN);
        topics.add(mention, person, gender, grammar.subjectOf(mention));
    }

    private Mention named(Mention mention, @Nullable Mention before, Grammar grammar, @Nullable Mention ahead) {
        return switch (mention.kind()) {
            case PERSON -> person(ownedBy(mention, before, grammar));
            case NAME -> name(mention);
            case ACTOR -> actor(mention, grammar);
            case ROLE -> role(ownedBy(mention, before, grammar));
            case PRONOUN -> pronoun(mention, grammar, ahead);
            case NOUN -> noun(mention);
            case PAIR -> mention.named(topics.pair(Words.PAIRED_PERSON.has(mention.words())));
        };
    }

    /** "President Kovac's chief of staff": of her government. */
    private Mention ownedBy(Mention mention, @Nullable Mention before, Grammar grammar) {
        boolean owned = grammar.owned(mention) && mention.side() == null;
        if (!owned || before == null || !before.person() || before.actor() == null) {
            return mention;
        }
        return mention.onSide(lexicon.country(before.actor().government()).orElse(null));
    }

    private Mention person(Mention mention) {
        String words = mention.words();
        Gender gender = titles.title(mention.title()).map(Titles.Title::gender).orElse(Gender.UNKNOWN);
        Persons.Person known = words.indexOf(' ') < 0 ? surnamed(mention, gender) : persons.meet(words);
        if (known == null) {
            known = persons.leader(words, gender, day);
        }
        return known == null ? mention.named(words) : of(mention.as(Kind.PERSON), known);
    }

    private Persons.@Nullable Person surnamed(Mention mention, Gender gender) {
        Persons.Person known = persons.surname(mention.words(), gender);
        return known == null && Words.GIVEN_NAME_TITLE.has(mention.title())
                ? persons.givenName(mention.words())
                : known;
    }

    /** A person whom the lexicon knows, or whom the document gave an office, acts for somebody. */
    private Mention of(Mention mention, Persons.Person person) {
        Actor known = lexicon.person(person.name).orElse(null);
        boolean office = !person.offices.isEmpty() || person.side != null;
        if (known == null && office) {
            Actor side = person.side == null ? null : lexicon.then(person.side, day);
            String government = side == null ? null : side.government() == null ? side.name() : side.government();
            known = new Actor(person.name, Actor.Kind.PERSON, government);
        }
        return mention.named(person.name).of(known);
    }

    /** Capitalised words are a person whom the document or the lexicon names, an acronym that it explains, or just a name. */
    private Mention name(Mention mention) {
        String words = mention.words();
        Actor body = met.acronym(words);
        if (body != null) {
            return mention.named(body.name()).of(body).as(Kind.ACTOR);
        }
        Persons.Person known = persons.surname(words, Gender.UNKNOWN);
        if (known == null && words.indexOf(' ') < 0) {
            Persons.Person leader = persons.leader(words, Gender.UNKNOWN, day);
            return leader == null ? mention.named(words) : of(mention.as(Kind.PERSON), leader);
        }
        known = known == null ? persons.named(words) : known;
        return known == null ? mention.named(words) : of(mention.as(known.certain ? Kind.PERSON : Kind.NAME), known);
    }

    private Mention actor(Mention mention, Grammar grammar) {
        Actor actor = mention.actor();
        if (actor == null) {
            return mention;
        }
        Actor then = lexicon.then(actor, day);
        Persons.Person namesake = mention.side() == null && !mention.place() && actor.kind() == Actor.Kind.COUNTRY
                ? persons.surname(mention.words(), Gender.UNKNOWN)
                : null;
        if (namesake != null && namesake.certain) {
            return of(mention.as(Kind.PERSON), namesake);
        }
        if (met.isOther(mention.words())) {
            return mention.as(Kind.NAME).of(null).asPlace().named(mention.words());
        }
        boolean seat = mention.side() == null && lexicon.isSeat(mention.words());
        if (seat && grammar.modifies(mention)) {
            return mention.of(then).asPlace().named(then.name());
        }
        boolean described = mention.side() != null && Described.people(mention);
        return mention.of(then).named(described ? mention.words() : then.name());
    }

    private Mention role(Mention mention) {
        Actor side = mention.side() == null ? null : lexicon.then(mention.side(), day);
        Mention role = mention.onSide(side);
        if (titles.title(mention.title())
                .filter(title -> title.kind().equals("counterpart"))
                .isPresent()) {
            Mention owner = topics.person(Gender.UNKNOWN, false, 0);
            String office = owner == null || owner.name() == null ? null : offices.of(owner.name(), persons, day);
            String holder = side == null || office == null ? null : offices.holder(office, side, persons, day);
            return described(role, holder);
        }
        String holder = role.definite()
                ? offices.holder(role.title(), side, persons, day)
                : role.words().startsWith("former ") ? offices.formerHolder(role.title(), side, persons) : null;
        if (holder == null && role.definite() && role.title().equals("president-elect") && day != null) {
            holder = lexicon.elect(day, Set.copyOf(persons.names())).orElse(null);
        }
        return described(role, holder);
    }

    /** Somebody whose name is not told is called by office and side. */
    private Mention described(Mention role, @Nullable String holder) {
        if (holder != null) {
            Persons.Person person = persons.named(holder);
            Actor leader = lexicon.person(holder).orElse(null);
            return person != null ? of(role, person) : role.named(holder).of(leader);
        }
        Actor side = role.side();
        return side == null ? role : role.named(side.adjective() + " " + role.title());
    }

    private Mention pronoun(Mention pronoun, Grammar grammar, @Nullable Mention ahead) {
        Gender gender = gender(pronoun);
        if (gender != Gender.UNKNOWN) {
            Mention whom = ahead != null && pronoun.first() < ahead.first() && fits(ahead, gender)
                    ? ahead
                    : topics.person(gender, grammar.object(pronoun), grammar.clause(pronoun));
            return whom == null ? pronoun : pronoun.named(whom.names()).of(whom.actor());
        }
        if (pronoun.words().equals("it") && (grammar.says(pronoun) || grammar.reported(pronoun))) {
            Mention body = topics.body(grammar.says(pronoun));
            return body == null ? pronoun : pronoun.named(body.names()).of(body.actor());
        }
        boolean they = pronoun.words().equals("they") && grammar.acts(pronoun);
        return they ? pronoun.named(topics.people()) : pronoun;
    }

    private boolean fits(Mention mention, Gender gender) {
        Persons.Person person = mention.name() == null ? null : persons.named(mention.name());
        return person == null || person.gender.fits(gender);
    }

    private Mention noun(Mention mention) {
        if (mention.words().equals("government")
                || mention.words().equals("kingdom")
                || mention.words().equals("regime")) {
            Mention country = topics.onlyCountry();
            return country == null ? mention : mention.named(country.names()).of(country.actor());
        }
        Mention body = topics.called(mention.words());
        return body == null ? mention : mention.named(body.names()).of(body.actor());
    }
}
