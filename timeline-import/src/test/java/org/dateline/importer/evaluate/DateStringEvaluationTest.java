package org.dateline.importer.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.dateline.core.model.DocumentPart;
import org.dateline.core.model.TextSpan;
import org.dateline.core.model.Timex3;
import org.dateline.core.time.Edtf;
import org.dateline.core.time.When;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateStringEvaluationTest {

    @ParameterizedTest
    @CsvSource(nullValues = "open", textBlock = """
            1921-05-03,             1921-05-03,  1921-05-03
            1914 1918,              1914-01-01,  1918-12-31
            -0043-03-15,            -0043-03-15, -0043-03-15
            -0063 -0043,            -0063-01-01, -0043-12-31
            -0043 0014,             -0043-01-01, 0014-12-31
            1991/.. 1995,           1991-01-01,  open
            1991 ../1995,           open,        1995-12-31
            """)
    void theWidestBoundsCount(String edtf, String earliest, String latest) {
        DateStringEvaluation evaluation = new DateStringEvaluation();
        List<Timex3> found =
                Stream.of(edtf.split(" ")).map(DateStringEvaluationTest::timex).toList();

        evaluation.add(
                new DateString("date-0", edtf, "when", earliest == null ? "" : earliest, latest == null ? "" : latest),
                found);

        assertThat(evaluation.share()).as(evaluation.errors(1).toString()).isEqualTo(1);
    }

    private static Timex3 timex(String edtf) {
        When when = When.typed(Edtf.parse(edtf), edtf, edtf);
        return new Timex3(DocumentPart.TEXT, new TextSpan(0, 1), Timex3.Type.DATE, edtf, when);
    }
}
