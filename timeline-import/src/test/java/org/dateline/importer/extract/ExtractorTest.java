package org.dateline.importer.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dateline.core.model.Document;
import org.dateline.core.model.DocumentPart;
import org.dateline.core.model.EventMention;
import org.dateline.core.model.Extraction;
import org.dateline.core.model.Modality;
import org.dateline.core.model.Published;
import org.dateline.core.model.Statement;
import org.dateline.core.model.TextSpan;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ExtractorTest {
    private static final Extractor EXTRACTOR = new Extractor();

    private static Document document(String text) {
        return new Document("test", null, text, Published.parse("2025-01-10"), null, null);
    }

    /** The verb that a noun of saying serves may stand behind it, in a clause of its own. */
    @Test
    void theCueOfANounIsNotStretchedToAVerbBehindIt() {
        String text = "The president welcomed the plan not to test missiles, a commitment that the premier announced on"
                + " behalf of Belmark as part of her efforts to develop rules.";
        assertThat(EXTRACTOR.extract(document(text)).statements())
                .flatExtracting(Statement::cue)
                .extracting(cue -> cue.in(text))
                .containsOnlyOnce("welcomed")
                .allMatch(words -> !words.contains("announced"));
    }

    @Property(tries = 300)
    void spansLieInsideTheText(@ForAll("newsLike") String text) {
        Extraction found = EXTRACTOR.extract(document(text));
        Stream<TextSpan> statements = found.statements().stream()
                .flatMap(s -> Stream.of(s.content(), s.source(), s.cue()).flatMap(List::stream));
        Stream<TextSpan> events = found.events().stream().flatMap(event -> event.evidence().stream());
        assertThat(Stream.concat(statements, events))
                .allMatch(span -> span.end() <= text.length() && span.start() < span.end());
    }

    @Test
    void aNounCanStandBeforeTheVerbThatServesIt() {
        spansLieInsideTheText(
                "Her plan to test missiles, a plan that the minister announced in May as part of her efforts"
                        + " to write rules, is dead.");
    }

    @Property(tries = 100)
    void theSameTextGivesTheSameResult(@ForAll("newsLike") String text) {
        assertThat(new Extractor().extract(document(text))).isEqualTo(EXTRACTOR.extract(document(text)));
    }

    @Property(tries = 300)
    void nothingIsToldAsHappenedUnderWill(@ForAll("parties") String one, @ForAll("parties") String other) {
        Extraction found = EXTRACTOR.extract(document(one + " will meet " + other + " on Monday."));
        assertThat(found.events()).extracting(EventMention::modality).doesNotContain(Modality.HAPPENED);
    }

    @Provide
    Arbitrary<String> parties() {
        return Arbitraries.of("Russia", "President Anna Kovac", "the Kremlin", "Mr. Trump", "Kim Jong Un", "the Pope");
    }

    @Provide
    Arbitrary<String> newsLike() {
        return Arbitraries.of(
                        "“",
                        "”",
                        "\"",
                        "said",
                        "told",
                        "according to",
                        "Mr. Peskov",
                        "Russia",
                        "the Kremlin",
                        ",",
                        ".",
                        "that",
                        "who",
                        "on Friday",
                        "met",
                        "with",
                        "and",
                        "will",
                        "not",
                        "in a statement",
                        "he",
                        "\n\n",
                        "invaded",
                        "Ukraine",
                        "’s",
                        "(",
                        ")",
                        "😀",
                        "if",
                        "to",
                        "sign",
                        "agreement",
                        "accused",
                        "of",
                        ":")
                .list()
                .ofMaxSize(40)
                .map(words -> String.join(" ", words));
    }

    @TestFactory
    Stream<DynamicTest> hostileTextTakesNoMoreThanLinearTime() {
        return Stream.of(
                        "“",
                        "\"",
                        "said ",
                        "Mr. ",
                        ", who ",
                        "a",
                        "Russia and ",
                        "that he said ",
                        "(",
                        "met with on ",
                        "according to ",
                        "A ",
                        "\n",
                        "“x” he said. ",
                        "Russia said \"",
                        "on Friday ",
                        "Russia met Iran on Monday in Geneva. ",
                        "“We met Iran on Monday.” ",
                        "will not ")
                .map(piece -> DynamicTest.dynamicTest("“" + piece.strip() + "” again and again", () -> {
                    String text = piece.repeat(60_000 / piece.length());
                    Assertions.assertTimeoutPreemptively(
                            Duration.ofSeconds(20), () -> EXTRACTOR.extract(document(text)));
                }));
    }

    @Test
    void withoutAPublicationDateTheReportSaysWhatStaysUnresolved() {
        Document document = new Document("test", null, "Russia met Iran on Tuesday.", null, null, null);
        assertThat(EXTRACTOR.extract(document).issues()).singleElement().satisfies(issue -> assertThat(issue.message())
                .isEqualTo("no publication date: 1 relative date stays unresolved"));
    }

    @Test
    void anActToldTwiceIsOneEventWithTwoPlacesOfEvidence() {
        Extraction found = EXTRACTOR.extract(
                document("France met Mali on Monday. It rained. France met Mali on Monday for two hours."));
        assertThat(found.events())
                .filteredOn(event -> event.pattern().equals("meet"))
                .singleElement()
                .satisfies(event -> assertThat(event.evidence()).hasSize(2));
    }

    @TestFactory
    Stream<DynamicTest> aTitleSaysWhatTheTextSays() {
        return Stream.of(
                        "Norway’s parliament ratified the treaty on Monday.|ratified the treaty",
                        "Iran demanded on Monday that Iraq close its border to trucks, trains and ships.|Iran demanded that Iraq close its border to trucks",
                        "Sudan offered on Monday to withdraw its troops.|Sudan offered to withdraw its troops",
                        "Iran asked Iraq on Monday to open the border.|Iran asked Iraq to open the border",
                        "Iran threatened to quit the pact, but nobody cared.|Iran threatened to quit the pact",
                        "Mali accused France of spying.|Mali accused France of spying",
                        "Mali did not sign the treaty.|Mali did not sign the treaty")
                .map(line -> line.split("\\|", -1))
                .map(line -> DynamicTest.dynamicTest(line[0], () -> assertThat(
                                EXTRACTOR.extract(document(line[0])).events())
                        .extracting(EventMention::title)
                        .anyMatch(title -> title.endsWith(line[1]))));
    }

    @Test
    void theHeadlinesActIsTheTextsAct() {
        Document document = new Document(
                "test", "Mali meets France", "Mali met France on Monday.", Published.parse("2025-01-10"), null, null);
        assertThat(EXTRACTOR.extract(document).events()).singleElement().satisfies(event -> assertThat(
                        String.valueOf(event.when().edtf()))
                .isEqualTo("2025-01-06"));
    }

    @Test
    void aHeadlineThatTheTextRepeatsSaysNothingTwice() {
        String said = "Holm believes the talks have failed";
        for (String text : new String[] {said + ".\n\nIt rained.", said.toUpperCase(Locale.ROOT) + "\nIt rained."}) {
            Document document = new Document("test", said, text, Published.parse("2025-01-10"), null, null);
            assertThat(EXTRACTOR.extract(document).statements())
                    .extracting(Statement::in)
                    .containsExactly(DocumentPart.TEXT);
        }
        Document other = new Document("test", said, "It rained.", Published.parse("2025-01-10"), null, null);
        assertThat(EXTRACTOR.extract(other).statements())
                .extracting(Statement::in)
                .containsExactly(DocumentPart.TITLE);
    }

    @Test
    void aMegabyteOfOneSentenceTakesSeconds() {
        String text = "Russia and “Iran, who said that (Mr. ".repeat(27_000);
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(40), () -> EXTRACTOR.extract(document(text)));
    }

    @Test
    void anEmptyTextGivesNothing() {
        assertThat(EXTRACTOR.extract(document("")))
                .isEqualTo(new Extraction(List.of(), List.of(), List.of(), List.of()));
    }
}
