package org.dateline.importer.extract.timex;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.core.model.Timex3;
import org.dateline.core.time.When;
import org.junit.jupiter.api.Test;

class NarratedTimeTest {

    @Test
    void aReasonSaysWhichYearTheTextWasTellingOf() {
        When when = Tagged.text("In January 1936 the king died. On 7 March troops entered the Rhineland.", "2024-05-20")
                .get(1)
                .when();

        assertThat(when.reason()).isEqualTo("7 March → 7 March 1936, in the year 1936 that the text was telling of");
        assertThat(when.inferred()).isTrue();
        assertThat(when.basis()).isEqualTo(When.Basis.RELATIVE);
        assertThat(when.anchor()).isEqualTo("1936-01");
    }

    @Test
    void overNewYearTheReasonNamesTheDateItMovedOnFrom() {
        assertThat(Tagged.text("It began on 28 December 1862. On January 3 it ended.", "none")
                        .get(1)
                        .when()
                        .reason())
                .isEqualTo(
                        "January 3 → 3 January 1863, the next one after 28 December 1862, which the text was telling of");
    }

    @Test
    void bothEndsOfARangeHaveTheWholeRangeAsTheirDate() {
        List<Timex3> ends = Tagged.text("He was away from 3 to 5 May 2024.", "none");

        assertThat(ends).extracting(Timex3::value).containsExactly("2024-05-03", "2024-05-05");
        assertThat(ends)
                .extracting(timex -> String.valueOf(timex.when().edtf()))
                .containsOnly("2024-05-03/2024-05-05");
        assertThat(ends).extracting(timex -> timex.when().expression()).containsOnly("from 3 to 5 May 2024");
    }

    @Test
    void aDateThatIsMovedIsNoRange() {
        assertThat(Tagged.text("The summit was moved from Monday to Friday.", "2025-01-10"))
                .extracting(timex -> String.valueOf(timex.when().edtf()))
                .noneMatch(edtf -> edtf.indexOf('/') >= 0);
    }

    @Test
    void anEventWithTwoDaysIsNotCountedFrom() {
        assertThat(Tagged.text(
                        "The attack came on 3 May 1940. The attack of 9 May 1940 failed. Two days after the attack he fell.",
                        "none"))
                .extracting(Timex3::value)
                .containsExactly("1940-05-03", "1940-05-09", "P2D");
    }
}
