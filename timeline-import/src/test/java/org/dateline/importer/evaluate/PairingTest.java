package org.dateline.importer.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class PairingTest {
    @Test
    void theLargestOverlapIsPairedFirst() {
        Annotation small = Corpora.gold(0, 4, "a");
        Annotation large = Corpora.gold(4, 20, "b");
        Annotation found = Corpora.gold(2, 18, "c");

        Pairing pairing = Pairing.of(List.of(small, large), List.of(found));

        assertThat(pairing.pairs()).containsExactly(new Pairing.Pair(large, found));
        assertThat(pairing.missed()).containsExactly(small);
        assertThat(pairing.spurious()).isEmpty();
    }

    @Test
    void theSameStretchIsPairedBeforeALargerOverlap() {
        Annotation around = Corpora.gold(0, 30, "a");
        Annotation exact = Corpora.gold(5, 9, "b");
        Annotation found = Corpora.gold(5, 9, "c");
        Annotation wide = Corpora.gold(0, 25, "d");

        assertThat(Pairing.of(List.of(around, exact), List.of(wide, found)).pairs())
                .containsExactly(new Pairing.Pair(exact, found), new Pairing.Pair(around, wide));
    }

    @Test
    void whatOnlyTouchesIsNoPair() {
        assertThat(Pairing.of(List.of(Corpora.gold(0, 4, "a")), List.of(Corpora.gold(4, 8, "a")))
                        .pairs())
                .isEmpty();
    }

    @Test
    void moreOverlapsThanCanBePairedAreRefused() {
        List<Annotation> many = IntStream.range(0, 2000)
                .mapToObj(i -> Corpora.gold(i, 9000, "a"))
                .toList();

        assertThatIllegalArgumentException().isThrownBy(() -> Pairing.of(many, many));
    }

    @Property(tries = 200)
    void sweepingPairsWhatTryingAllWouldPair(
            @ForAll("annotations") List<Annotation> gold, @ForAll("annotations") List<Annotation> found) {
        assertThat(Pairing.of(gold, found).pairs()).isEqualTo(byTryingAll(gold, found));
    }

    @Provide
    Arbitrary<List<Annotation>> annotations() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 40),
                        Arbitraries.integers().between(0, 12))
                .as((start, length) -> Corpora.gold(start, start + length, "x"))
                .list()
                .ofMaxSize(8);
    }

    private static List<Pairing.Pair> byTryingAll(List<Annotation> gold, List<Annotation> found) {
        List<int[]> candidates = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            for (int j = 0; j < found.size(); j++) {
                int overlap = gold.get(i).overlap(found.get(j));
                if (overlap > 0) {
                    candidates.add(new int[] {overlap + (gold.get(i).isAsLongAs(found.get(j)) ? 1000 : 0), i, j});
                }
            }
        }
        candidates.sort((a, b) -> a[0] != b[0] ? b[0] - a[0] : a[1] != b[1] ? a[1] - b[1] : a[2] - b[2]);
        List<Integer> golds = new ArrayList<>(Collections.nCopies(gold.size(), 0));
        List<Integer> founds = new ArrayList<>(Collections.nCopies(found.size(), 0));
        List<Pairing.Pair> pairs = new ArrayList<>();
        for (int[] candidate : candidates) {
            if (golds.get(candidate[1]) == 0 && founds.get(candidate[2]) == 0) {
                golds.set(candidate[1], 1);
                founds.set(candidate[2], 1);
                pairs.add(new Pairing.Pair(gold.get(candidate[1]), found.get(candidate[2])));
            }
        }
        return pairs;
    }
}
