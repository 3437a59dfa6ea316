package org.dateline.importer.extract.timex;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the tagger knows of a language, read from a folder such as {@code en}: {@code language.txt} names its files.
 *
 * @param words the words that dates are made of
 * @param rules how they go together
 * @param messages the same, and what holds only in a {@link Message}
 * @param tense sections of words that tell which way a clause looks
 */
record Language(Vocabulary words, RuleBook rules, RuleBook messages, Map<String, Set<String>> tense) {
    static final Language ENGLISH = read("en");

    private static Language read(String folder) {
        List<String> rules = new ArrayList<>();
        List<String> messages = new ArrayList<>();
        for (String line : ResourceLines.read(folder + "/language.txt")) {
            boolean everywhere = line.startsWith("rules ");
            List<String> lines =
                    ResourceLines.read(folder + "/rules/" + line.substring(line.indexOf(' ') + 1) + ".txt");
            (everywhere ? rules : messages).addAll(lines);
        }
        messages.addAll(0, rules);
        Vocabulary words = Vocabulary.read(folder + "/words.txt");
        return new Language(
                words, RuleBook.read(rules, words), RuleBook.read(messages, words), sections(folder + "/tense.txt"));
    }

    private static Map<String, Set<String>> sections(String resource) {
        Map<String, Set<String>> words = new HashMap<>();
        String section = "";
        for (String line : ResourceLines.read(resource)) {
            if (line.startsWith("[")) {
                section = line.substring(1, line.indexOf(']'));
            } else {
                words.computeIfAbsent(section, s -> new HashSet<>()).addAll(ResourceLines.words(line));
            }
        }
        return words;
    }
}
