package org.dateline.importer.extract.event;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.importer.extract.syntax.NounPhrase;
import org.jspecify.annotations.Nullable;

/**
 * What a frame asks of a noun phrase: one of some nouns, or a kind of thing, and none of some others.
 *
 * @param wanted nouns of which it must be one, unless it is of one of the kinds
 * @param unwanted nouns that it must not be
 * @param kinds "party", "official", "place", "person", "any", "none", "two", "several" as the file has them
 */
record NounTest(Set<String> wanted, Set<String> unwanted, Set<String> kinds) {
    private static final Set<String> KINDS =
            Set.of("party", "official", "place", "person", "any", "none", "two", "several");

    static NounTest read(List<String> words, NounSets sets) {
        Set<String> wanted = new HashSet<>();
        Set<String> unwanted = new HashSet<>();
        Set<String> kinds = new HashSet<>();
        for (String word : words) {
            if (word.startsWith("!@")) {
                unwanted.addAll(sets.get(word.substring(2)));
            } else if (word.startsWith("!")) {
                unwanted.add(word.substring(1));
            } else if (word.startsWith("@")) {
                wanted.addAll(sets.get(word.substring(1)));
            } else if (KINDS.contains(word)) {
                kinds.add(word);
            } else {
                wanted.add(word);
            }
        }
        return new NounTest(wanted, unwanted, kinds);
    }

    /** Whether nothing is asked. */
    boolean open() {
        return wanted.isEmpty() && kinds.isEmpty();
    }

    boolean none() {
        return kinds.contains("none");
    }

    boolean two() {
        return kinds.contains("two");
    }

    /** How much is asked, for taking the narrowest of several. */
    int narrowness() {
        int weight = wanted.isEmpty() ? 0 : 4;
        return weight + (kinds.contains("two") ? 4 : 0) + (kinds.isEmpty() ? 0 : 1);
    }

    /** Whether a phrase, or its absence, is what is asked for. */
    boolean fits(@Nullable NounPhrase noun, Scene scene, NounSets sets, PartyReader parties) {
        if (noun == null) {
            return open() || none();
        }
        if (none()) {
            return false;
        }
        List<String> keys = scene.keys(noun, sets);
        for (String key : keys) {
            if (unwanted.contains(key)) {
                return false;
            }
        }
        if (open() || kinds.contains("any") || two()) {
            return true;
        }
        for (String key : keys) {
            if (wanted.contains(key)) {
                return true;
            }
        }
        boolean party = kinds.contains("party") && parties.party(scene, noun);
        boolean official = kinds.contains("official") && parties.official(scene, noun);
        boolean place = kinds.contains("place") && parties.place(scene, noun);
        boolean person = kinds.contains("person") && parties.person(scene, noun);
        boolean several =
                kinds.contains("several") && parties.names(scene, noun).size() > 1;
        return party || official || place || person || several;
    }
}
