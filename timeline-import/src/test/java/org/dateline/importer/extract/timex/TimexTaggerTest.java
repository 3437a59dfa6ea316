package org.dateline.importer.extract.timex;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeUnit;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dateline.core.model.Timex3;
import org.dateline.core.time.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimexTaggerTest {

    @Test
    void aReasonNamesTheDayTheAnchorAndTheCue() {
        When when = Tagged.text("He told reporters Thursday that he was ready.", "2025-01-10")
                .get(0)
                .when();

        assertThat(when.reason())
                .isEqualTo("Thursday → 9 January 2025, the last Thursday before publication on Friday 10 January 2025,"
                        + " since ‘told’ is past");
        assertThat(when.rule()).isEqualTo("weekday");
        assertThat(when.anchor()).isEqualTo("publication on Friday 10 January 2025");
        assertThat(when.inferred()).isTrue();
        assertThat(when.basis()).isEqualTo(When.Basis.RELATIVE);
        assertThat(when.expression()).isEqualTo("Thursday");
    }

    @Test
    void aFullDateIsExplicitAndNeedsNoPublicationDate() {
        When when =
                Tagged.text("It was signed on 9 January 2025.", "none").get(0).when();

        assertThat(when.basis()).isEqualTo(When.Basis.EXPLICIT);
        assertThat(when.inferred()).isFalse();
        assertThat(when.anchor()).isNull();
    }

    @Test
    void withoutAPublicationDateARelativeDateSaysWhyItIsUnresolved() {
        Timex3 timex = Tagged.text("He resigned on Thursday.", "none").get(0);

        assertThat(timex.value()).isEmpty();
        assertThat(timex.when().edtf()).isNull();
        assertThat(timex.when().basis()).isEqualTo(When.Basis.NONE);
        assertThat(timex.when().reason()).contains("publication date is missing");
    }

    @Test
    void aClockTimeKeepsItsZone() {
        When when = Tagged.text("It began at 5:30 p.m. GMT on Thursday.", "2025-01-10")
                .get(0)
                .when();

        assertThat(when.zone()).isEqualTo("Z");
        assertThat(when.edtf()).hasToString("2025-01-09T17:30");
    }

    @Property(tries = 150)
    void spansLieInTheTextInOrderAndDoNotOverlap(@ForAll("news") String text) {
        int at = 0;
        for (Timex3 timex : Tagged.text(text, "2025-01-10")) {
            assertThat(timex.span().start()).isGreaterThanOrEqualTo(at);
            assertThat(timex.span().end()).isLessThanOrEqualTo(text.length());
            assertThat(timex.when().reason()).isNotBlank();
            at = timex.span().end();
        }
    }

    @Property(tries = 100)
    void theSameTextGivesTheSameExpressions(@ForAll("news") String text) {
        List<Timex3> first = Tagged.text(text, "2025-01-10");
        assertThat(Tagged.text(text, "2025-01-10")).isEqualTo(first);
    }

    @Property(tries = 150)
    void aDateIsNeverOverBeforeItBegins(@ForAll("news") String text) {
        for (Timex3 timex : Tagged.text(text, "2025-01-10")) {
            timex.when().earliestInclusive().ifPresent(first -> timex.when()
                    .latestExclusive()
                    .ifPresent(end -> assertThat(first).isLessThan(end)));
        }
    }

    @Provide
    Arbitrary<String> news() {
        return Arbitraries.of(
                        "on",
                        "Friday",
                        "Jan.",
                        "20",
                        ",",
                        "2022",
                        "the",
                        "last",
                        "two",
                        "years",
                        "ago",
                        "week",
                        "said",
                        "will",
                        "meet",
                        "in",
                        "May",
                        "early",
                        "of",
                        "5",
                        "p.m.",
                        "-",
                        "from",
                        "to",
                        "between",
                        "and",
                        "third",
                        "quarter",
                        "evening",
                        "every",
                        "1990s",
                        "BC",
                        "31",
                        "February",
                        "2025-01-09",
                        "half",
                        "a",
                        "several",
                        "24:00",
                        "at",
                        "Christmas",
                        "spring",
                        "\n\n",
                        ".",
                        "’s",
                        "99999999",
                        "99999999999th",
                        "century",
                        "thousand",
                        "hundred",
                        "years",
                        "later",
                        "same",
                        "day",
                        "1/2")
                .list()
                .ofMaxSize(14)
                .map(words -> String.join(" ", words));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the ",
                "the early late mid ",
                "1",
                "1 ",
                "two ",
                "twenty-",
                "Friday ",
                "last week ",
                "a.m.",
                "May 5 - ",
                "'",
                "between 3 and ",
                "year - ago ",
                "1,000",
                "half a ",
                "2025-",
                "the next "
            })
    @Timeout(value = 4, unit = TimeUnit.SECONDS)
    void fortyKilobytesOfAnythingAreReadAtOnce(String unit) {
        String text = unit.repeat(40_000 / unit.length());
        assertThat(Tagged.text(text, "2025-01-10"))
                .allMatch(timex -> timex.span().end() <= text.length());
    }

    @ParameterizedTest
    @ValueSource(strings = {"9999-12-31", "-9999-01-01", "0001-01-01", "0000-02-29", "9000-12-31", "none"})
    void farYearsBreakNothing(String published) {
        String text =
                "In 49 BC he left. In the first week of March he marched, the week of 6 March, on the eve of Easter. "
                        + "In the following decade, the previous century, last week, this decade, next decade and next century "
                        + "he came. Two years later, on Monday, yesterday, last weekend, in March, on 3 May at midnight, within "
                        + "ninety centuries, one hundred dozen dozen dozen dozen dozen dozen dozen dozen dozen years ago, in "
                        + "the third quarter, the sixties, in winter, during Ramadan and Hanukkah, on 29 February. "
                        + "A week later, tomorrow, 2.5 years from now, nine thousand years ago, in 9999 and the next year.";
        for (String each : List.of(text, text.replace("In 49 BC", "On 31 December 9999"), "lol 10/12!! " + text)) {
            assertThat(Tagged.text(each, published)).isNotEmpty();
        }
    }
}
