package org.dateline.importer.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dateline.core.model.Document;
import org.dateline.core.model.DocumentPart;
import org.dateline.core.model.Timex3;
import org.dateline.importer.extract.sentence.SentenceSplitter;
import org.dateline.importer.extract.timex.TimexTagger;
import org.junit.jupiter.api.Test;

class EvaluationTest {
    private static final String TEXT = "x".repeat(80);

    private static Evaluation evaluation(boolean skipNull, AnnotatedDocument... documents) {
        Evaluation evaluation = new Evaluation(skipNull);
        Stream.of(documents).forEach(evaluation::add);
        return evaluation;
    }

    private static double f1(Evaluation evaluation, Measure measure) {
        return measure.f1(evaluation.total());
    }

    @Property(tries = 50)
    void whatIsFoundAsItShouldBeScoresOne(@ForAll("annotations") List<Annotation> gold) {
        Evaluation evaluation = evaluation(false, Corpora.document("a", TEXT, gold, gold));
        for (Measure measure : Measure.values()) {
            assertThat(f1(evaluation, measure)).isEqualTo(1.0);
        }
        assertThat(evaluation.outcomes()).allMatch(outcome -> outcome.error() == ErrorClass.RIGHT);
    }

    @Property(tries = 20)
    void nothingFoundScoresZero(@ForAll("annotations") List<Annotation> gold) {
        Evaluation evaluation = evaluation(false, Corpora.document("a", TEXT, gold, List.of()));
        for (Measure measure : Measure.values()) {
            assertThat(f1(evaluation, measure)).isZero();
        }
        assertThat(evaluation.outcomes()).allMatch(outcome -> outcome.error() == ErrorClass.MISSED);
    }

    @Property(tries = 30)
    void theOrderOfTheDocumentsChangesNothing(
            @ForAll("annotations") List<Annotation> first,
            @ForAll("annotations") List<Annotation> second,
            @ForAll("annotations") List<Annotation> third,
            @ForAll Random random) {
        List<AnnotatedDocument> documents = new ArrayList<>(List.of(
                Corpora.document("a", TEXT, first, second),
                Corpora.document("b", TEXT, second, third),
                Corpora.document("c", TEXT, third, first)));
        List<String> before = report(documents);
        Collections.shuffle(documents, random);
        assertThat(report(documents)).isEqualTo(before);
    }

    private static List<String> report(List<AnnotatedDocument> documents) {
        EvaluationReport report =
                new EvaluationReport("tiny", evaluation(false, documents.toArray(AnnotatedDocument[]::new)));
        List<String> lines = new ArrayList<>(report.scores());
        lines.addAll(report.errors(3));
        lines.addAll(report.rules());
        return lines;
    }

    @Property(tries = 100)
    void everyExpressionHasOneOutcome(
            @ForAll("annotations") List<Annotation> gold, @ForAll("annotations") List<Annotation> found) {
        Evaluation evaluation = evaluation(false, Corpora.document("a", TEXT, gold, found));
        Counts total = evaluation.total();
        assertThat(evaluation.outcomes()).hasSize(total.gold() + total.found() - total.overlapping());
        assertThat(evaluation.rules().stream().mapToInt(RuleScore::fired).sum()).isEqualTo(found.size());
        assertThat(evaluation.rules().stream().mapToInt(RuleScore::right).sum()).isEqualTo(total.value());
    }

    /** Apart from each other, as a text has them. */
    @Provide
    Arbitrary<List<Annotation>> annotations() {
        Arbitrary<Annotation> one = Combinators.combine(
                        Arbitraries.integers().between(1, 8),
                        Arbitraries.of("DATE", "TIME", "DURATION"),
                        Arbitraries.of("2025-01-09", "2025-01-10", "2024", "P3D", "PAST_REF"))
                .as((length, type, value) -> new Annotation(0, length, type, value, "weekday"));
        return one.list().ofMinSize(1).ofMaxSize(8).map(EvaluationTest::spread);
    }

    private static List<Annotation> spread(List<Annotation> lengths) {
        List<Annotation> spread = new ArrayList<>();
        for (int i = 0; i < lengths.size(); i++) {
            Annotation one = lengths.get(i);
            spread.add(new Annotation(10 * i, 10 * i + one.end(), one.type(), one.value(), one.rule()));
        }
        return spread;
    }

    @Test
    void typeAndValueAreTheShareOfPairsThatAreRight() {
        List<Annotation> gold = List.of(
                Corpora.gold(0, 6, "2025-01-09"), Corpora.gold(10, 16, "2025-01-10"), Corpora.gold(20, 26, "2024"));
        List<Annotation> found = List.of(
                Corpora.found(0, 6, "2025-01-09", "weekday"),
                Corpora.found(12, 16, "2025-01-11", "weekday"),
                Corpora.found(40, 46, "2024", "year"));
        Evaluation evaluation = evaluation(false, Corpora.document("a", TEXT, gold, found));

        assertThat(evaluation.total()).isEqualTo(new Counts(3, 3, 2, 1, 2, 1, 2));
        assertThat(f1(evaluation, Measure.STRICT)).isCloseTo(1 / 3.0, within(1e-9));
        assertThat(f1(evaluation, Measure.RELAXED)).isCloseTo(2 / 3.0, within(1e-9));
        assertThat(f1(evaluation, Measure.TYPE)).isCloseTo(2 / 3.0, within(1e-9));
        assertThat(f1(evaluation, Measure.VALUE)).isCloseTo(1 / 3.0, within(1e-9));
        assertThat(evaluation.rules())
                .containsExactly(new RuleScore("weekday", 2, 2, 1), new RuleScore("year", 1, 0, 0));
    }

    @Test
    void aGoldWithoutValueCountsUnlessItIsPassedOver() {
        AnnotatedDocument document = Corpora.document(
                "a",
                TEXT,
                List.of(Corpora.gold(0, 6, "null"), Corpora.gold(10, 16, "2024")),
                List.of(Corpora.found(0, 6, "2024", "year"), Corpora.found(10, 16, "2024", "year")));

        Evaluation counted = evaluation(false, document);
        Evaluation skipped = evaluation(true, document);

        assertThat(f1(counted, Measure.VALUE)).isEqualTo(0.5);
        assertThat(counted.outcomes().get(0).error()).isEqualTo(ErrorClass.NO_VALUE);
        assertThat(f1(skipped, Measure.VALUE)).isEqualTo(1.0);
        assertThat(skipped.outcomes()).allMatch(outcome -> outcome.error() == ErrorClass.RIGHT);
        assertThat(skipped.rules()).containsExactly(new RuleScore("year", 2, 2, 2));
    }

    @Test
    void spaceAndPunctuationAtTheEndsDoNotCount() {
        String text = "Talks on Friday, then.";
        AnnotatedDocument document = Corpora.document(
                "a",
                text,
                List.of(Corpora.gold(8, 16, "2025-01-10")),
                List.of(Corpora.found(9, 15, "2025-01-10", "weekday")));

        assertThat(f1(evaluation(false, document), Measure.STRICT)).isEqualTo(1.0);
    }

    @Test
    void whatLiesOutsideTheTextIsNothing() {
        AnnotatedDocument document = Corpora.document(
                "a",
                "Talks on Friday.",
                List.of(Corpora.gold(-5, 3, "2024"), Corpora.gold(90, 95, "2024"), Corpora.gold(12, 4, "2024")),
                List.of());

        assertThat(evaluation(false, document).outcomes())
                .hasSize(3)
                .allMatch(outcome -> outcome.error() == ErrorClass.MISSED);
    }

    @Test
    void offsetsCountCodePoints() {
        Document document = Corpora.text("a", "😀😀 Envoys met on Thursday 😀 and again on Friday.");
        List<Timex3> found =
                new TimexTagger().tag(document, DocumentPart.TEXT, SentenceSplitter.split(document.text()));
        List<Annotation> gold = List.of(Corpora.gold(17, 25, "2025-01-09"), Corpora.gold(41, 47, "2025-01-10"));

        Evaluation evaluation = evaluation(false, AnnotatedDocument.of(document, gold, found));

        assertThat(f1(evaluation, Measure.VALUE)).isEqualTo(1.0);
        assertThat(f1(evaluation, Measure.STRICT)).isEqualTo(1.0);
    }

    @Test
    void anEmptyCorpusHasNoScore() {
        assertThat(new EvaluationReport("none", evaluation(false)).scores())
                .contains("none: 0 documents, gold 0, found 0", "  value    -  -   -              -");
    }
}
