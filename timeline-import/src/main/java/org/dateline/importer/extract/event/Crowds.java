package org.dateline.importer.extract.event;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.model.Participant;
import org.dateline.importer.extract.lexicon.DataFile;

/**
 * Takes counts out of who takes part: "students" of "some 300 students", nobody of "1,000 people", since another thousand are
 * not the same. Who has a name among the words is left as told: "75 Danish soldiers".
 */
public final class Crowds {
    private static final NounSets SETS = new NounSets();

    private Crowds() {}

    /** Those who take part, each once, with the names that they can be known by elsewhere too. */
    public static List<Participant> uncounted(List<Participant> participants) {
        Set<Participant> kept = new LinkedHashSet<>();
        for (Participant each : participants) {
            uncounted(each.name()).ifPresent(name -> kept.add(new Participant(name, each.role(), each.actsFor())));
        }
        return List.copyOf(kept);
    }

    /** The name without its count; empty where the count is all there is. */
    private static Optional<String> uncounted(String name) {
        List<String> words = DataFile.parts(name, ' ');
        int first = afterCount(words);
        if (first == 0 || first == words.size()) {
            return Optional.of(name);
        }
        int end = first;
        while (end < words.size() && !PartyWords.KEPT.contains(words.get(end))) {
            end++;
        }
        List<String> own = words.subList(first, end);
        boolean named = own.isEmpty() || own.stream().anyMatch(word -> Character.isUpperCase(word.charAt(0)));
        if (named) {
            return Optional.of(name);
        }
        boolean anybody = own.size() == 1 && SETS.get("anybody").contains(own.get(0));
        return anybody ? Optional.empty() : Optional.of(String.join(" ", words.subList(first, words.size())));
    }

    /** Where the words behind a count begin; 0 where there is none. */
    private static int afterCount(List<String> words) {
        int at = 0;
        while (at < words.size() && SETS.get("about-counts").contains(words.get(at))) {
            at++;
        }
        int count = at;
        while (count < words.size() && number(words.get(count))) {
            count++;
        }
        boolean of = count + 1 < words.size()
                && SETS.get("counts").contains(words.get(count))
                && words.get(count + 1).equals("of");
        return of ? count + 2 : count > at ? count : 0;
    }

    private static boolean number(String word) {
        return Character.isDigit(word.charAt(0)) || SETS.get("count-words").contains(DataFile.fold(word));
    }
}
