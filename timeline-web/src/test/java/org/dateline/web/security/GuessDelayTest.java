package org.dateline.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GuessDelayTest {

    @Test
    void each_failure_doubles_the_wait_up_to_sixteen_seconds() {
        assertThat(GuessDelay.millisAfter(0)).isZero();
        assertThat(GuessDelay.millisAfter(1)).isEqualTo(250);
        assertThat(GuessDelay.millisAfter(2)).isEqualTo(500);
        assertThat(GuessDelay.millisAfter(7)).isEqualTo(16_000);
        assertThat(GuessDelay.millisAfter(100)).isEqualTo(16_000);
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
