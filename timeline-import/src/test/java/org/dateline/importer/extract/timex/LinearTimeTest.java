package org.dateline.importer.extract.timex;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Four times the text takes about four times as long, whatever it holds: hostile texts come from the web. */
class LinearTimeTest {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int SHORT = 25_000;
    private static final int TIMES = 4;
    private static final int MOST_RUNS = 5;
    private static final double MOST_TIMES = 5.5;
    /** Below this the clock and the compiler are measured and not the text. */
    private static final double ENOUGH_MILLIS = 10;

    private static final double MOST_MILLIS = 10_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7",
                "1,",
                "12:",
                "1999-",
                "12/3/",
                "3.",
                "1st ",
                "1990s",
                "the ",
                "a ",
                "last ",
                "last last last week ",
                "from from from ",
                "from May to May to ",
                "May 3-5 ",
                "May 3-5",
                "May ",
                "May 3, ",
                "Monday ",
                "Monday, May ",
                "5 p.m. Monday ",
                "5 p.m. ",
                "twenty-",
                "twenty-first of twenty-",
                "the first of the first of ",
                "the first quarter of the first quarter ",
                "hundred thousand ",
                "two and a half ",
                "a few hundred to a few hundred ",
                "between May and May and ",
                "the beginning of the ",
                "three or four or ",
                "a.m.",
                "U.S. ",
                "J. ",
                ". ",
                ".",
                "... ",
                ",",
                "-",
                "- ",
                "\u2013",
                "'",
                "\u2019",
                "\"",
                "\" ",
                ".\" ",
                "'90s ",
                "x's",
                "(",
                " ",
                "\n",
                "x\n",
                "May\n",
                "x",
                "é",
                "😀",
                "will have been said to ",
                "monthly daily now ",
            })
    void anyTextTakesTimeAsItsLength(String part) {
        tag(part, SHORT);
        double once = 0;
        double more = Double.MAX_VALUE;
        for (int run = 0; run < MOST_RUNS && more > MOST_TIMES * once; run++) {
            once = Math.max(ENOUGH_MILLIS, tag(part, SHORT));
            more = Math.min(more, tag(part, TIMES * SHORT));
        }

        assertThat(more).as("milliseconds, of %s for a fourth", once).isLessThanOrEqualTo(MOST_TIMES * once);
        assertThat(more).as("milliseconds").isLessThan(MOST_MILLIS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc1def2,;:-ghi", "May "})
    void millionsOfCharactersInOneLineAreRead(String part) {
        assertThat(tag(part, 4_000_000)).isLessThan(10 * MOST_MILLIS);
    }

    /** Milliseconds of this thread's own time, so that others on the machine count little. */
    private static double tag(String part, int length) {
        String text = part.repeat(length / part.length());
        long before = THREADS.getCurrentThreadCpuTime();
        Tagged.text(text, "2025-01-10");
        return (THREADS.getCurrentThreadCpuTime() - before) / 1e6;
    }
}
