package org.dateline.importer.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartTest {
    @Property(tries = 100)
    void aDocumentIsInExactlyOnePart(@ForAll String name, @ForAll @IntRange(min = 1, max = 9) int parts) {
        assertThat(IntStream.rangeClosed(1, parts).filter(i -> new Part(i, parts).contains(name)))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2", "0/5", "6/5", "a/b", "1/", "/2", "1/2/3", "-1/2", "1/99999999999"})
    void whatIsNoPartIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Part.parse(text));
    }
}
