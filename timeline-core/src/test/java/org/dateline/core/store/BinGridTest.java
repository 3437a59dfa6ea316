package org.dateline.core.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class BinGridTest {
    @Test
    void it_covers_its_window_with_as_many_bins_as_asked_for_and_no_finer_one_does() {
        Random random = new Random(11);
        for (int i = 0; i < 2_000; i++) {
            long from = random.nextLong() >> (1 + random.nextInt(50));
            long to = from + 1 + (random.nextLong() >>> (2 + random.nextInt(60)));
            int most = 2 + random.nextInt(399);
            BinGrid grid = BinGrid.over(from, to, most);
            assertThat(grid.start()).isLessThanOrEqualTo(from);
            assertThat(grid.lastSecond()).isGreaterThanOrEqualTo(to - 1);
            assertThat(grid.count()).isBetween(1, most);
            if (grid.exponent() > 0) {
                long finer = ((to - 1) >> (grid.exponent() - 1)) - (from >> (grid.exponent() - 1)) + 1;
                assertThat(finer).isGreaterThan(most);
            }
        }
    }

    @Test
    void bins_begin_at_multiples_of_their_length_before_1970_too() {
        assertThat(BinGrid.over(-5, 3, 4)).isEqualTo(new BinGrid(2, -2, 0));
        assertThat(BinGrid.over(-5, 3, 4).start()).isEqualTo(-8);
        assertThat(BinGrid.over(-5, 3, 4).lastSecond()).isEqualTo(3);
    }

    @Test
    void all_of_time_is_two_bins() {
        BinGrid grid = BinGrid.over(Long.MIN_VALUE, Long.MAX_VALUE, 2);
        assertThat(grid).isEqualTo(new BinGrid(63, -1, 0));
        assertThat(grid.start()).isEqualTo(Long.MIN_VALUE);
        assertThat(grid.lastSecond()).isEqualTo(Long.MAX_VALUE);
    }
}
