package org.dateline.importer.extract.event;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.importer.extract.lexicon.DataFile;
import org.dateline.importer.extract.lexicon.Words;
import org.dateline.importer.extract.reading.Mention;
import org.dateline.importer.extract.syntax.NounPhrase;

/**
 * Tells whose acts belong on a timeline of politics: those in which a state, a body, an office, an armed group or somebody
 * described as one of public life has a part, and not those of firms, players and friends among themselves.
 */
final class PublicLife {
    /** Codes of acts that only those of public life do: protests, curfews, emergencies, expelled envoys, truces. */
    private static final List<String> ALWAYS = List.of("14", "1723", "1724", "166", "0871", "152", "154");

    private final Set<String> words;
    private final Set<String> officials;

    PublicLife(NounSets sets) {
        words = sets.get("public-life");
        officials = sets.get("officials");
    }

    /** Whether one of the parties belongs to it; who protests does, whoever that is. */
    boolean has(Scene scene, Act act) {
        return ALWAYS.stream().anyMatch(act.cameo()::startsWith)
                || SameTalks.is(act)
                || known(scene, act)
                || described(act.actors(), words)
                || described(act.recipients(), words)
                || beside(scene, act);
    }

    /** "the governor of the province, Ana Ruiz": by the words that a name stands beside. */
    private boolean beside(Scene scene, Act act) {
        for (NounPhrase noun : scene.syntax().nouns()) {
            NounPhrase of = Scene.attached(noun, "of");
            NounPhrase name = noun.apposition() == null && of != null ? of.apposition() : noun.apposition();
            Mention mention = name == null ? null : scene.mention(name.head());
            boolean party = mention != null && (names(mention, act.actors()) || names(mention, act.recipients()));
            if (party && described(List.of(PartyWords.joined(scene, noun.first(), noun.head() + 1)), words)) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of the parties is described as somebody who acts for a state. */
    boolean holdsOffice(Act act) {
        return described(act.actors(), officials) || described(act.recipients(), officials);
    }

    /** Whether one of the parties is somebody who acts for a state or an organisation that is known, or that itself. */
    static boolean known(Scene scene, Act act) {
        for (Mention each : scene.sentence().mentions()) {
            if (each.official() && (names(each, act.actors()) || names(each, act.recipients()))) {
                return true;
            }
        }
        return false;
    }

    private static boolean names(Mention mention, List<String> parties) {
        String side = mention.side() == null ? "" : mention.side().name();
        for (String party : parties) {
            if (party.equals(side) || mention.names().contains(party) || !mention.words().isEmpty() && party.contains(mention.words())) {
                return true;
            }
        }
        return false;
    }

    private static boolean described(List<String> parties, Set<String> words) {
        for (String party : parties) {
            String before = "";
            for (String word : DataFile.parts(party.toLowerCase(Locale.ROOT), ' ')) {
                if (Words.PREPOSITION.has(word) && belongs(before, words)) {
                    return true;
                }
                before = word;
            }
            if (belongs(before, words)) {
                return true;
            }
        }
        return false;
    }

    private static boolean belongs(String word, Set<String> words) {
        return words.contains(word) || words.contains(singular(word));
    }

    private static String singular(String word) {
        if (word.endsWith("ies")) {
            return word.substring(0, word.length() - "ies".length()) + "y";
        }
        if (word.endsWith("men")) {
            return word.substring(0, word.length() - "men".length()) + "man";
        }
        return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }
}
