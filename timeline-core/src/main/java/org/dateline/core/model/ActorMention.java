package org.dateline.core.model;

import java.util.List;
import java.util.Locale;

/**
 * An actor as one document names it.
 *
 * @param name canonical name
 * @param kind what it is
 * @param aliases the words by which the document names it, each once, in order; pronouns are not among them
 * @param inTitle where the title mentions it, pronouns too, in order
 * @param inText where the text does
 */
public record ActorMention(
        String name, Kind kind, List<String> aliases, List<TextSpan> inTitle, List<TextSpan> inText) {

    /** What an actor is. */
    public enum Kind {
        PERSON,
        GOVERNMENT,
        /** An organisation, an agency, a ministry, a court, a parliament. */
        BODY,
        /** An armed group or a party. */
        GROUP,
        MEDIA,
        /** People of a state who are described, not named: "Iranian officials". */
        PEOPLE,
        /** Not told. */
        UNKNOWN;

        /** The name as JSON has it. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Copies the lists. */
    public ActorMention {
        aliases = List.copyOf(aliases);
        inTitle = List.copyOf(inTitle);
        inText = List.copyOf(inText);
    }
}
