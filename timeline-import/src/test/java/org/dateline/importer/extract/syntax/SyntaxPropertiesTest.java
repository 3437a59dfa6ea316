package org.dateline.importer.extract.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dateline.importer.extract.reading.ReadSentence;
import org.junit.jupiter.api.Test;

/** What holds for any row of words, sensible or not. */
class SyntaxPropertiesTest {
    private static final String[] WORDS = {
        "the",
        "a",
        "minister",
        "talks",
        "said",
        "told",
        "met",
        "held",
        "to",
        "of",
        "in",
        "that",
        "who",
        "which",
        "and",
        "or",
        "but",
        ",",
        ".",
        ";",
        ":",
        "?",
        "“",
        "”",
        "\"",
        "'s",
        "(",
        ")",
        "—",
        "-",
        "Kovac",
        "Arvonia",
        "he",
        "she",
        "it",
        "there",
        "is",
        "was",
        "been",
        "being",
        "has",
        "had",
        "did",
        "will",
        "would",
        "not",
        "never",
        "after",
        "before",
        "because",
        "if",
        "whether",
        "while",
        "as",
        "killing",
        "killed",
        "attack",
        "attacks",
        "plans",
        "agreed",
        "urged",
        "on",
        "Tuesday",
        "two",
        "19",
        "new",
        "foreign",
        "quickly",
        "up",
        "off",
        "according",
        "no",
        "longer",
        "whose",
        "what",
        "when",
        "how",
        "set",
        "put",
        "like",
        "U.N.",
        "backed",
        "home",
        "more",
        "than"
    };

    @Provide
    Arbitrary<List<String>> soup() {
        return Arbitraries.of(WORDS).list().ofMinSize(1).ofMaxSize(60);
    }

    @Property(tries = 1500)
    void consistent(@ForAll("soup") List<String> words) {
        for (ReadSentence sentence : Parsed.sentences(String.join(" ", words))) {
            consistent(sentence);
        }
    }

    @Property(tries = 100)
    void deterministic(@ForAll("soup") List<String> words) {
        String text = String.join(" ", words);
        assertEquals(written(text), written(text));
    }

    private static String written(String text) {
        StringBuilder all = new StringBuilder();
        Parsed.sentences(text).forEach(sentence -> all.append(sentence.syntax()));
        return all.toString();
    }

    private static void consistent(ReadSentence sentence) {
        Syntax syntax = sentence.syntax();
        int size = sentence.size();
        assertEquals(size, syntax.tags().size());
        assertEquals(size, syntax.predicateOf().size());
        List<Predicate> predicates = syntax.predicates();
        for (int i = 0; i < predicates.size(); i++) {
            Predicate p = predicates.get(i);
            assertEquals(i, p.number());
            assertTrue(
                    0 <= p.first() && p.first() <= p.verb().verb() && p.verb().verb() < p.end() && p.end() <= size);
            assertTrue(p.parent() < predicates.size() && p.parent() != i);
            assertTrue(p.complement() < predicates.size() && p.complement() != i);
            assertTrue(p.attribute() < size);
            syntax.parent(p).ifPresent(parent -> assertTrue(parent.first() <= p.first() && p.end() <= parent.end()));
            assertTrue(rooted(predicates, p));
        }
        syntax.predicateOf().forEach(number -> assertTrue(number < predicates.size()));
        for (NounPhrase noun : syntax.nouns()) {
            assertTrue(0 <= noun.first() && noun.first() <= noun.head() && noun.head() < noun.end());
            assertTrue(noun.end() <= noun.reach() && noun.reach() <= size);
        }
    }

    private static boolean rooted(List<Predicate> predicates, Predicate predicate) {
        Predicate at = predicate;
        for (int i = 0; i <= predicates.size(); i++) {
            if (at.parent() < 0) {
                return true;
            }
            at = predicates.get(at.parent());
        }
        return false;
    }

    @Test
    void everyVerbHasAPredicate() {
        for (String text : List.of(
                "Ministers met, talked, argued and left.",
                "He said she said they knew what had happened when it did.",
                "The man the rebels captured escaped.")) {
            Syntax syntax = Parsed.sentences(text).get(0).syntax();
            long verbs = syntax.tags().stream().filter(tag -> tag == Tag.VERB).count();
            long found = syntax.predicates().stream()
                    .filter(predicate -> syntax.tags().get(predicate.verb().verb()) == Tag.VERB)
                    .count();
            assertEquals(verbs, found, text);
        }
    }
}
