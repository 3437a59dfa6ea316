package org.dateline.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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

    @Property
    void whatIsCertainlyWithinIsPossiblyWithin(@ForAll("texts") String text, @ForAll("texts") String other) {
        Edtf a = Edtf.parse(text);
        Edtf b = Edtf.parse(other);
        assertThat(a.isPossiblyWithin(b) || !a.isCertainlyWithin(b)).isTrue();
        assertThat(b.isPossiblyWithin(a) || !b.isCertainlyWithin(a)).isTrue();
    }

    /** Not so for an interval whose end is unknown: that end may be anywhere. */
    @Property
    void aDateIsCertainlyWithinItselfUnlessAnEndIsUnknown(@ForAll("texts") String text) {
        Edtf edtf = Edtf.parse(text);
        assertThat(edtf.isPossiblyWithin(edtf)).isTrue();
        assertThat(edtf.isCertainlyWithin(edtf)).isEqualTo(!text.startsWith("/") && !text.endsWith("/"));
    }

    @Property
    void certainlyWithinIsTransitive(@ForAll("nested") List<String> three) {
        Edtf a = Edtf.parse(three.get(0));
        Edtf b = Edtf.parse(three.get(1));
        Edtf c = Edtf.parse(three.get(2));
        assertThat(a.isCertainlyWithin(c) || !a.isCertainlyWithin(b) || !b.isCertainlyWithin(c))
                .isTrue();
    }

    @Property
    void theOrderIsTotalAndAgreesWithEquals(
            @ForAll("texts") String one, @ForAll("nested") List<String> three, @ForAll("texts") String other) {
        Edtf a = Edtf.parse(one);
        Edtf b = Edtf.parse(other);
        assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
        assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
        List<Edtf> sorted = three.stream().map(Edtf::parse).sorted().toList();
        assertThat(sorted.get(0).compareTo(sorted.get(2))).isLessThanOrEqualTo(0);
    }

    /** Three in a small calendar, so that they do lie within each other. */
    @Provide
    Arbitrary<List<String>> nested() {
        Arbitrary<String> point = Arbitraries.of(
                "2024", "2024-05", "2024-05-03", "2024-25", "202X", "2024-05-XX", "20XX", "2024-XX-31", "XXXX-05-03");
        Arbitrary<String> any = Arbitraries.oneOf(
                point,
                Arbitraries.of("2024/2025", "2024/..", "../2024", "2024/", "/2024", "/..", "../", "../.."),
                Arbitraries.of("[2024..]", "[..2024-05]", "[2024-05-03,2024-05-09]", "{2024-05..2024-07}"));
        return any.list().ofSize(3);
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
                points().map(point -> point + "/"),
                points().map(point -> "/" + point),
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
