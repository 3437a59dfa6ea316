package org.dateline.importer.extract.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.importer.extract.lexicon.Actor;
import org.dateline.importer.extract.lexicon.Gender;
import org.dateline.importer.extract.lexicon.GivenNames;
import org.dateline.importer.extract.lexicon.Titles;
import org.dateline.importer.extract.lexicon.Words;
import org.dateline.importer.extract.reading.Mention.Kind;
import org.jspecify.annotations.Nullable;

/** What is read off the whole document before anybody in it is named: full names, offices, appositions, acronyms. */
final class Met {
    private static final int LONGEST_NAME = 5;

    private final Persons persons;
    private final Titles titles;
    private final GivenNames given;
    private final Map<String, Actor> acronyms = new HashMap<>();
    private final OtherThings.Company company = new OtherThings.Company();
    private final List<Mention> addressed = new ArrayList<>();

    Met(Persons persons, Titles titles, GivenNames given) {
        this.persons = persons;
        this.titles = titles;
        this.given = given;
    }

    void read(List<Mention> found, List<Token> tokens) {
        tokens.forEach(company::read);
        for (int i = 0; i < found.size(); i++) {
            Mention mention = found.get(i);
            switch (mention.kind()) {
                case PERSON, NAME -> name(found, i, tokens);
                case ACTOR -> acronym(mention, mention.actor(), tokens);
                default -> {}
            }
        }
    }

    private void name(List<Mention> found, int i, List<Token> tokens) {
        Mention mention = found.get(i);
        int words = count(mention.words());
        if (words == 1) {
            if (mention.kind() == Kind.PERSON) {
                addressed.add(mention);
            }
            return;
        }
        Mention office = Appositions.beside(found, i, tokens);
        boolean certain = mention.kind() == Kind.PERSON
                || office != null && titles.office(office.title())
                || givenName(mention)
                || age(mention, tokens);
        if (mention.kind() == Kind.NAME && organisation(mention.words())) {
            acronym(mention, new Actor(mention.words(), Actor.Kind.BODY, null), tokens);
            return;
        }
        if (mention.place() || words > LONGEST_NAME || !certain && !saying(mention, tokens)) {
            persons.contested(mention.words());
            return;
        }
        Persons.Person person = persons.meet(mention.words());
        person.certain |= certain;
        office(person, mention);
        if (office != null) {
            office(person, office);
        }
    }

    private void office(Persons.Person person, Mention mention) {
        Titles.Title title = titles.title(mention.title()).orElse(null);
        if (title == null) {
            return;
        }
        if (title.gender() != Gender.UNKNOWN) {
            person.gender = title.gender();
        }
        boolean given = Words.GIVEN_NAME_TITLE.has(title.words());
        if (title.office() || given) {
            (mention.definite() ? person.offices : person.formerOffices).add(title.words());
            persons.official(person);
        }
        if (mention.side() != null && person.side == null) {
            person.side = mention.side();
        }
    }

    private static int count(String words) {
        int count = 1;
        for (int i = words.indexOf(' '); i >= 0; i = words.indexOf(' ', i + 1)) {
            count++;
        }
        return count;
    }

    private boolean givenName(Mention mention) {
        String words = mention.words();
        return mention.kind() == Kind.NAME && !organisation(words) && given.has(words.substring(0, words.indexOf(' ')));
    }

    /** "Ana Ruiz, 45,", "45-year-old Ana Ruiz". */
    private static boolean age(Mention mention, List<Token> tokens) {
        int at = mention.end();
        if (mention.first() > 0 && tokens.get(mention.first() - 1).lower().endsWith("year-old")) {
            return true;
        }
        return at + 2 < tokens.size()
                && tokens.get(at).comma()
                && tokens.get(at + 1).kind() == Token.Kind.NUMBER
                && tokens.get(at + 1).text().length() == 2
                && tokens.get(at + 2).comma();
    }

    private static boolean saying(Mention mention, List<Token> tokens) {
        return mention.end() < tokens.size()
                && Words.SAID.has(tokens.get(mention.end()).lower());
    }

    static boolean organisation(String words) {
        if (Words.GEOGRAPHIC.has(words.substring(words.lastIndexOf(' ') + 1))) {
            return false;
        }
        int start = 0;
        while (start < words.length()) {
            int end = words.indexOf(' ', start);
            end = end < 0 ? words.length() : end;
            if (Words.ORGANISATION.has(words.substring(start, end))) {
                return true;
            }
            start = end + 1;
        }
        return false;
    }

    /** "International Atomic Energy Agency (IAEA)" */
    private void acronym(Mention mention, @Nullable Actor actor, List<Token> tokens) {
        int at = mention.end();
        if (actor == null || mention.side() != null || at + 2 >= tokens.size()) {
            return;
        }
        String short_ = tokens.get(at + 1).text();
        boolean brackets = tokens.get(at).is("(") && tokens.get(at + 2).is(")");
        if (brackets && short_.length() > 1 && initials(short_, mention.words())) {
            acronyms.putIfAbsent(short_, actor);
        }
    }

    /** Whether each capital of the short form begins a word of the long one, in order. */
    private static boolean initials(String acronym, String words) {
        int at = 0;
        for (int i = 0; i < acronym.length(); i++) {
            char c = acronym.charAt(i);
            if (!Character.isUpperCase(c)) {
                continue;
            }
            while (at < words.length() && !(words.charAt(at) == c && (at == 0 || words.charAt(at - 1) == ' '))) {
                at++;
            }
            if (at++ >= words.length()) {
                return false;
            }
        }
        return true;
    }

    /** "Mr. Holm" tells of the Holm whose full name came before or comes later. */
    void settle(@Nullable LocalDate day) {
        for (Mention mention : addressed) {
            Gender gender =
                    titles.title(mention.title()).map(Titles.Title::gender).orElse(Gender.UNKNOWN);
            Persons.Person person = persons.surname(mention.words(), gender);
            if (person == null) {
                person = persons.leader(mention.words(), gender, day);
            }
            if (person == null && Words.GIVEN_NAME_TITLE.has(mention.title())) {
                person = persons.givenName(mention.words());
                person = person == null ? persons.meet(mention.words()) : person;
            }
            if (person != null) {
                person.certain = true;
                office(person, mention);
            }
        }
        addressed.clear();
    }

    @Nullable
    Actor acronym(String words) {
        return acronyms.get(words);
    }

    /** Whether the document uses a country's name for something else. */
    boolean isOther(String words) {
        return company.isOther(words);
    }

    /** A capitalised word that only opens a sentence or a quotation, and a month that is nobody's surname. */
    boolean nothing(Mention mention, List<Token> tokens) {
        String words = mention.words();
        if (words.indexOf(' ') >= 0 || persons.hasSurname(words)) {
            return false;
        }
        if (Words.NO_NAME.has(tokens.get(mention.head()).lower())) {
            return true;
        }
        boolean opens = mention.first() == 0 || tokens.get(mention.first() - 1).quote();
        boolean capitals = words.length() > 2 && words.chars().allMatch(Character::isUpperCase);
        return opens && !capitals && !persons.known(words) && acronyms.get(words) == null;
    }
}
