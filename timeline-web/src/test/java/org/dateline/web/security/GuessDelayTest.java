package org.dateline.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GuessDelayTest {

    private static final Instant START = Instant.parse("2025-01-10T09:00:00Z");
    private static final String ADDRESS = "192.0.2.1";

    private Instant now = START;
    private final GuessQueue queue = new GuessQueue(new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    });

    @Test
    void each_failure_doubles_the_gap_up_to_sixteen_seconds() {
        assertThat(GuessQueue.gapAfter(0)).isZero();
        assertThat(GuessQueue.gapAfter(1)).hasMillis(250);
        assertThat(GuessQueue.gapAfter(2)).hasMillis(500);
        assertThat(GuessQueue.gapAfter(7)).hasMillis(16_000);
        assertThat(GuessQueue.gapAfter(100)).hasMillis(16_000);
    }

    @Test
    void attempts_at_the_same_moment_stand_in_line_until_it_is_too_long() {
        List<Long> waits = Stream.generate(() -> queue.reserve(ADDRESS))
                .takeWhile(Optional::isPresent)
                .map(wait -> wait.orElseThrow().toMillis())
                .toList();
        assertThat(waits).startsWith(0L, 250L, 750L, 1_750L, 3_750L).hasSizeLessThan(15);
        assertThat(queue.reserve("192.0.2.2")).contains(Duration.ZERO);
    }

    @Test
    void a_success_takes_back_its_own_count_only() {
        for (int i = 0; i < 5; i++) {
            queue.reserve(ADDRESS);
            now = now.plusSeconds(20);
        }
        queue.reserve(ADDRESS);
        queue.succeeded(ADDRESS);
        now = now.plusSeconds(20);
        queue.reserve(ADDRESS);
        assertThat(queue.reserve(ADDRESS)).contains(GuessQueue.gapAfter(6));
    }

    @Test
    void who_signs_in_rightly_again_and_again_never_waits_longer_than_the_first_gap() {
        for (int i = 0; i < 50; i++) {
            assertThat(queue.reserve(ADDRESS).orElseThrow()).isLessThanOrEqualTo(GuessQueue.gapAfter(1));
            queue.succeeded(ADDRESS);
            now = now.plusMillis(100);
            now = now.plus(GuessQueue.gapAfter(1));
        }
    }

    @Test
    void time_forgets_failures_one_by_one() {
        queue.reserve(ADDRESS);
        queue.reserve(ADDRESS);
        queue.reserve(ADDRESS);
        now = START.plus(GuessQueue.ONE_FORGOTTEN_EVERY.multipliedBy(2));
        queue.reserve(ADDRESS);
        assertThat(queue.reserve(ADDRESS)).contains(GuessQueue.gapAfter(2));
        now = START.plus(GuessQueue.ONE_FORGOTTEN_EVERY.multipliedBy(20));
        queue.reserve(ADDRESS);
        assertThat(queue.reserve(ADDRESS)).contains(GuessQueue.gapAfter(1));
    }

    @Test
    void only_the_very_error_page_is_a_failure() {
        String page = "/login?error=1";
        assertThat(GuessDelay.isWelcome("http://dates.example/login?error=1", page))
                .isFalse();
        assertThat(GuessDelay.isWelcome("/login?error=1", page)).isFalse();
        assertThat(GuessDelay.isWelcome("http://dates.example/timelines/a-trial-and-error", page))
                .isTrue();
        assertThat(GuessDelay.isWelcome(null, page)).isFalse();
    }

    @Test
    void only_this_machines_names_are_loopback() {
        assertThat(SignIn.isLoopback("127.0.0.1")).isTrue();
        assertThat(SignIn.isLoopback("::1")).isTrue();
        assertThat(SignIn.isLoopback("localhost")).isTrue();
        assertThat(SignIn.isLoopback("0.0.0.0")).isFalse();
        assertThat(SignIn.isLoopback("192.0.2.1")).isFalse();
    }
}
