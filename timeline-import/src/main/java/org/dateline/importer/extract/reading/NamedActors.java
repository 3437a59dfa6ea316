package org.dateline.importer.extract.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.core.model.ActorMention;
import org.dateline.core.model.ActorMention.Kind;
import org.dateline.core.model.DocumentPart;
import org.dateline.core.model.TextSpan;
import org.dateline.importer.extract.lexicon.Actor;
import org.dateline.importer.extract.lexicon.Words;
import org.jspecify.annotations.Nullable;

/** Gathers what one document calls each of its actors. */
public final class NamedActors {
    private final Map<String, Found> byName = new LinkedHashMap<>();

    private static final class Found {
        private Kind kind = Kind.UNKNOWN;
        private final Set<String> forms = new LinkedHashSet<>();
        private final List<TextSpan> inTitle = new ArrayList<>();
        private final List<TextSpan> inText = new ArrayList<>();
    }

    private NamedActors() {}

    /** The actors in the order in which they are first mentioned; places and names of which nothing is known are left out. */
    public static List<ActorMention> of(List<Reading> readings) {
        NamedActors named = new NamedActors();
        for (Reading reading : readings) {
            for (ReadSentence sentence : reading.sentences()) {
                for (Mention mention : sentence.mentions()) {
                    named.add(reading.part(), sentence, mention);
                }
            }
        }
        List<ActorMention> actors = new ArrayList<>();
        named.byName.forEach((name, found) -> {
            if (found.kind != Kind.UNKNOWN) {
                actors.add(new ActorMention(name, found.kind, List.copyOf(found.forms), found.inTitle, found.inText));
            }
        });
        return actors;
    }

    private void add(DocumentPart part, ReadSentence sentence, Mention mention) {
        if (mention.place()) {
            return;
        }
        for (String name : mention.names()) {
            Found found = byName.computeIfAbsent(name, key -> new Found());
            found.kind = found.kind == Kind.UNKNOWN ? kind(mention) : found.kind;
            boolean form = mention.kind() != Mention.Kind.PRONOUN && mention.kind() != Mention.Kind.PAIR;
            if (form && !mention.words().isEmpty()) {
                found.forms.add(mention.words());
            }
            (part == DocumentPart.TITLE ? found.inTitle : found.inText)
                    .add(sentence.span(mention.first(), mention.end()));
        }
    }

    private static Kind kind(Mention mention) {
        Actor actor = mention.actor();
        return switch (mention.kind()) {
            case PERSON, ROLE -> Kind.PERSON;
            case ACTOR, NOUN -> mention.side() != null && people(mention) ? Kind.PEOPLE : kind(actor);
            case NAME -> actor == null && organisation(mention.words()) ? Kind.BODY : kind(actor);
            case PRONOUN -> kind(actor);
            case PAIR -> Words.PAIRED_PERSON.has(mention.words()) ? Kind.PERSON : Kind.GOVERNMENT;
        };
    }

    /** "Maritime Agency"; "the Agency" alone could be any. */
    private static boolean organisation(String words) {
        return words.indexOf(' ') > 0 && Met.organisation(words);
    }

    private static boolean people(Mention mention) {
        return !mention.names().isEmpty() && mention.names().get(0).equals(mention.words());
    }

    private static Kind kind(@Nullable Actor actor) {
        if (actor == null) {
            return Kind.UNKNOWN;
        }
        return switch (actor.kind()) {
            case COUNTRY -> Kind.GOVERNMENT;
            case OFFICE, BODY -> Kind.BODY;
            case GROUP -> Kind.GROUP;
            case MEDIA -> Kind.MEDIA;
            case PERSON -> Kind.PERSON;
        };
    }
}
