package org.dateline.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class EdtfPropertyTest {

    @Property
    void parsingWhatIsPrintedGivesTheSame(@ForAll("texts") String text) {
        Edtf edtf = Edtf.parse(text);
        assertThat(Edtf.parse(edtf.toString())).isEqualTo(edtf);
        assertThat(EdtfWords.english(edtf)).isNotBlank();
    }

    @Property
    void theEarliestSecondIsBeforeTheEnd(@ForAll("texts") String text) {
        Edtf edtf = Edtf.parse(text);
        edtf.earliestInclusive().ifPresent(first -> edtf.latestExclusive()
                .ifPresent(end -> assertThat(first).isLessThan(end)));
    }

    @Property
    void anyTextIsEitherReadOrRefusedWithAPositionInIt(@ForAll("scribble") String text) {
        try {
            assertThat(Edtf.parse(text).toString()).isNotEmpty();
        } catch (EdtfException e) {
            assertThat(e.position()).isBetween(0, text.length());
        }
    }

    @Provide
    Arbitrary<String> scribble() {
        return Arbitraries.strings().withChars("0123456789XYESTZ-/.,?~%[]{}: +").ofMaxLength(24);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                points(),
                Combinators.combine(days(1000, 1999), days(2000, 2999)).as((a, b) -> a + "/" + b),
                Combinators.combine(days(1000, 1999), days(2000, 2999)).as((a, b) -> "[" + a + ".." + b + "]"),
                points().list().ofMinSize(1).ofMaxSize(4).map(all -> "{" + String.join(",", all) + "}"),
                points().map(point -> point + "/.."),
                points().map(point -> "[.." + point + "]"));
    }

    private static Arbitrary<String> points() {
        Arbitrary<String> mark = Arbitraries.of("", "~", "?", "%");
        Arbitrary<String> years = Arbitraries.integers().between(-9999, 9999).map(EdtfPropertyTest::year);
        Arbitrary<String> long_ =
                Arbitraries.longs().between(10_000, 200_000_000L).map(y -> "Y" + y);
        Arbitrary<String> seasons = Combinators.combine(
                        years, Arbitraries.integers().between(21, 41))
                .as((y, s) -> y + "-" + s);
        Arbitrary<String> masked = Arbitraries.of("19XX", "199X", "2024-XX", "2024-05-XX", "XXXX-02-29", "20X0-02");
        return Combinators.combine(Arbitraries.oneOf(years, long_, seasons, masked, days(-9999, 9999)), mark)
                .as((point, qualifier) -> point + qualifier);
    }

    private static Arbitrary<String> days(int first, int last) {
        return Combinators.combine(
                        Arbitraries.integers().between(first, last),
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.integers().between(1, 28))
                .as((y, m, d) -> year(y) + "-%02d-%02d".formatted(m, d));
    }

    private static String year(int year) {
        return year < 0 ? "-%04d".formatted(-year) : "%04d".formatted(year);
    }
}
