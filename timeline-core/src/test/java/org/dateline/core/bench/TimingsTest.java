package org.dateline.core.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimingsTest {
    @Test
    void two_things_are_done_by_turns_and_the_first_rounds_not_counted() throws SQLException {
        List<String> done = new ArrayList<>();
        Timings[] both = Timings.of(3, round -> done.add("a" + round), round -> done.add("b" + round));
        assertThat(done).hasSize(26).startsWith("a0", "b0", "a1", "b1").endsWith("a12", "b12");
        assertThat(both[1].toString()).endsWith("ms of 3");
        assertThat(both[0].p50()).isLessThanOrEqualTo(both[0].p95());
    }

    @Test
    void a_goal_is_met_or_not() throws SQLException {
        Timings some = Timings.of(5, round -> {});
        assertThat(Figure.faster("w", 1, some, "itself", some))
                .extracting(Figure::goal, Figure::figure, Figure::met)
                .containsExactly("1 times faster than itself", "1.00", true);
        assertThat(Figure.faster("w", 500, some, "itself", some).met()).isFalse();
        assertThat(Figure.slower("w", 2, some, "itself", some).met()).isTrue();
        assertThat(Figure.within("w", 1_000, some).met()).isTrue();
    }
}
