package org.dateline.core.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TileRangesTest {
    @Test
    void a_stretch_is_cut_into_whole_tiles_without_gaps_and_seconds_at_its_ends() {
        Random random = new Random(13);
        for (int i = 0; i < 2_000; i++) {
            long from = random.nextLong() >> (4 + random.nextInt(50));
            long last = from + (random.nextLong() >>> (4 + random.nextInt(60)));
            List<TileRanges.Range> ranges = TileRanges.of(from, last).stream()
                    .sorted(Comparator.comparingLong(TileRanges.Range::from))
                    .toList();
            assertThat(ranges).hasSizeLessThanOrEqualTo(2 * TileRanges.COARSEST + 1);
            long next = from;
            for (TileRanges.Range range : ranges) {
                assertThat(range.from()).isEqualTo(next);
                next = range.last() + 1;
                if (range.level() > 0) {
                    long length = 1L << TileRanges.bits(range.level());
                    assertThat(range.from() % length).isZero();
                    assertThat(next % length).isZero();
                }
            }
            assertThat(next).isEqualTo(last + 1);
        }
    }

    @Test
    void a_stretch_of_a_grid_needs_no_tile_finer_than_its_bins() {
        Random random = new Random(17);
        for (int i = 0; i < 500; i++) {
            long from = random.nextLong() >> 24;
            BinGrid grid = BinGrid.over(from, from + (1L << (24 + random.nextInt(14))), 200);
            int finest = (grid.exponent() - TileRanges.bits(0)) / 2;
            assertThat(TileRanges.of(grid.start(), grid.lastSecond()))
                    .allMatch(range -> range.level() >= Math.min(finest, TileRanges.COARSEST));
        }
    }

    @Test
    void a_few_tiles_cover_a_stretch() {
        long day = 86_400;
        assertThat(TileRanges.covering(0, day - 1, 1)).isEqualTo(1);
        assertThat(TileRanges.covering(0, day - 1, 3)).isEqualTo(3);
        assertThat(TileRanges.covering(0, 365 * day, 1)).isEqualTo(5);
        assertThat(TileRanges.covering(Long.MIN_VALUE, Long.MAX_VALUE, 1)).isEqualTo(TileRanges.COARSEST);
    }
}
