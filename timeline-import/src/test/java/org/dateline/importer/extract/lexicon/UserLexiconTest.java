package org.dateline.importer.extract.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.dateline.core.model.ActorMention;
import org.dateline.core.model.Document;
import org.dateline.core.model.Published;
import org.dateline.importer.extract.Extractor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UserLexiconTest {
    private static final List<String> OWN = List.of(
            "[countries]",
            "Arvonia | Arvonian,Arvonians | Port Lorne",
            "Türkiye | - | - | - | TR  # named anew",
            "[organisations]",
            "Arvonian Relief Council | body | - | ARC",
            "[leaders]",
            "Ilse Kovac | Kovac | president | Arvonia | 2021-03-01 | - | f",
            "[titles]",
            "high steward | head");

    private static List<String> actors(String text) {
        UserLexicon own = UserLexicon.read("my.lexicon", OWN);
        Document document = new Document("a", null, text, Published.parse("2024-05-10"), null, null);
        return new Extractor(own)
                .extract(document).actors().stream().map(ActorMention::name).toList();
    }

    @Test
    void whatItAddsIsKnownByAllItsNames() {
        assertThat(actors("Port Lorne said ARC had left. Arvonian officials agreed."))
                .containsExactly("Arvonia", "Arvonian Relief Council", "Arvonian officials");
        assertThat(actors("The Arvonian president met High Steward Ben Roe in Port Lorne."))
                .containsExactly("Ilse Kovac", "Ben Roe");
    }

    @Test
    void whatItSaysOfACountryGoesBeforeTheProjectsOwn() {
        assertThat(actors("Turkey signed the treaty. Ankara praised it.")).containsExactly("Türkiye");
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = ";;",
            value = {
                "[rivers];; line 1: there is no section [rivers];; use [countries]",
                "Arvonia;; line 1: an entry before any section;; begin with [countries]",
                "[organisations]/ARC | club;; is no kind of organisation;; use office, body, group, media",
                "[leaders]/Ilse Kovac | Kovac;; line 2: write name | other names;; until",
                "[leaders]/Ilse Kovac | - | president | Arvonia | 1.3.2021;; is no day;; write it as 2025-01-20",
                "[titles]/high steward | chief;; is no kind of title;; use counterpart"
            })
    void aWrongLineSaysWhereAndWhatToDo(String lines, String first, String second) {
        assertThatThrownBy(() -> UserLexicon.read("my.lexicon", List.of(lines.split("/"))))
                .isInstanceOf(UserLexicon.UnreadableLexiconException.class)
                .hasMessageContaining(first)
                .hasMessageContaining(second);
    }
}
