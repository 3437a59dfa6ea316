package org.dateline.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ViewBytesTest {
    private final ViewBytes bytes = new ViewBytes();
    private final AtomicInteger made = new AtomicInteger();

    @Test
    void an_answer_is_made_once_for_its_tag() {
        assertThat(get("a", 3)).isSameAs(get("a", 3));
        assertThat(made).hasValue(1);
        get("b", 3);
        assertThat(made).hasValue(2);
    }

    @Test
    void what_was_not_asked_for_the_longest_goes_when_there_is_no_room() {
        int third = ViewBytes.MOST_BYTES / 3;
        get("a", third);
        get("b", third);
        get("c", third);
        get("a", third);
        get("d", third);
        assertThat(made).hasValue(4);
        get("a", third);
        get("c", third);
        get("d", third);
        assertThat(made).hasValue(4);
        get("b", third);
        assertThat(made).hasValue(5);
    }

    @Test
    void what_is_larger_than_all_room_is_answered_and_not_held() {
        assertThat(get("a", ViewBytes.MOST_BYTES + 1)).hasSize(ViewBytes.MOST_BYTES + 1);
        get("b", 5);
        get("b", 5);
        assertThat(made).hasValue(2);
        get("a", 7);
        assertThat(made).hasValue(3);
    }

    private byte[] get(String tag, int length) {
        return bytes.get(tag, () -> {
            made.incrementAndGet();
            return new byte[length];
        });
    }
}
