package org.dateline.importer.extract.event;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.importer.extract.lexicon.DataFile;
import org.dateline.importer.extract.reading.Mention;
import org.dateline.importer.extract.syntax.NounPhrase;

/**
 * Tells whose acts belong on a timeline of politics: those in which a state, a body, an office, an armed group or somebody
 * described as one of public life has a part, and not those of firms, players and friends among themselves.
 */
final class PublicLife {
    private final Set<String> words;

    PublicLife(NounSets sets) {
        words = sets.get("public-life");
    }

    /** Whether one of the parties belongs to it; who protests does, whoever that is. */
    boolean has(Scene scene, Act act) {
        return act.cameo().startsWith("14")
                || SameTalks.is(act)
                || known(scene, act)
                || described(act.actors())
                || described(act.recipients())
                || beside(scene, act);
    }

    /** "the governor of the province, Ana Ruiz": by the words that a name stands beside. */
    private boolean beside(Scene scene, Act act) {
        for (NounPhrase noun : scene.syntax().nouns()) {
            NounPhrase of = Scene.attached(noun, "of");
            NounPhrase name = noun.apposition() == null && of != null ? of.apposition() : noun.apposition();
            Mention mention = name == null ? null : scene.mention(name.head());
            boolean party = mention != null && (names(mention, act.actors()) || names(mention, act.recipients()));
            if (party && described(List.of(PartyWords.joined(scene, noun.first(), noun.head() + 1)))) {
                return true;
            }
        }
        return false;
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

    private boolean described(List<String> parties) {
        for (String party : parties) {
            for (String word : DataFile.parts(party.toLowerCase(Locale.ROOT), ' ')) {
                if (words.contains(word) || words.contains(singular(word))) {
                    return true;
                }
            }
        }
        return false;
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
