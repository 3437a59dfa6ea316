package org.dateline.importer.extract.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.dateline.importer.extract.lexicon.VerbForms.Form;
import org.dateline.importer.extract.lexicon.VerbForms.Shape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DictionaryTest {
    private final Dictionary dictionary = Dictionary.english();

    @Test
    void fileIsWhatItsMakerMakes() throws IOException {
        try (InputStream in = Dictionary.class.getResourceAsStream("/org/dateline/importer/extract/dictionary.txt")) {
            String file = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(file.equals(WordNet.made()), "make dictionary.txt again; the class WordNet tells how");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "met, meet, PAST",
        "stopped, stop, PAST",
        "hoped, hope, PARTICIPLE",
        "hopes, hope, PRESENT",
        "calls, call, PRESENT",
        "denies, deny, PRESENT",
        "tweeted, tweet, PAST",
        "acknowledged, acknowledge, PAST",
        "lying, lie, GERUND",
        "singing, sing, GERUND",
        "travelled, travel, PAST",
        "traveled, travel, PAST",
        "reaffirmed, reaffirm, PAST",
        "re-elected, elect, PARTICIPLE",
        "sworn, swear, PARTICIPLE"
    })
    void verbForms(String word, String lemma, Shape shape) {
        assertTrue(
                dictionary.verbForms(word).contains(new Form(lemma, shape)),
                () -> dictionary.verbForms(word).toString());
    }

    @ParameterizedTest
    @CsvSource({"announced", "agreed", "deployed", "calls", "backing"})
    void inflectedFormsAreNotBare(String word) {
        assertTrue(dictionary.verbForms(word).stream().noneMatch(form -> form.shape() == Shape.BASE));
    }

    @ParameterizedTest
    @CsvSource({
        "spokesman, PERSON",
        "governments, GROUP",
        "statement, COMMUNICATION",
        "attacks, ACT",
        "children, PERSON",
        "capital, LOCATION"
    })
    void classes(String noun, NounClass expected) {
        assertTrue(
                dictionary.classes(noun).contains(expected),
                () -> dictionary.classes(noun).toString());
    }

    @ParameterizedTest
    @CsvSource({"parties, party", "children, child", "talks, talk", "crises, crisis", "minister, minister"})
    void singular(String noun, String singular) {
        assertEquals(singular, dictionary.lexeme(noun).base());
    }

    @Test
    void firstAndLastWordsAreFound() {
        assertTrue(dictionary.lexeme("abandon").known());
        assertTrue(dictionary.lexeme("zoom").known());
        assertTrue(!dictionary.lexeme("zzzzq").known());
        assertEquals(List.of(), dictionary.verbForms("zzzzq"));
    }
}
