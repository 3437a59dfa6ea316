package org.dateline.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.web.problem.RequestException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ETagsTest {
    @Test
    void the_version_is_read_from_a_strong_tag_alone() {
        assertThat(ETags.version("\"7\"")).isEqualTo(7);
        assertThat(ETags.version("\"7-planned-2\"")).isEqualTo(7);
        assertThat(refusal("W/\"7-planned-2\"")).isEqualTo(412);
        assertThat(refusal("7")).isEqualTo(412);
    }

    @Test
    void a_change_without_a_version_is_told_to_bring_one() {
        assertThat(refusal(null)).isEqualTo(428);
        assertThat(refusal(" ")).isEqualTo(428);
        assertThat(refusal("*")).isEqualTo(428);
    }

    @Test
    void a_tag_of_no_version_fails_the_precondition() {
        assertThat(refusal("\"abc\"")).isEqualTo(412);
        assertThat(refusal("\"99999999999999999999\"")).isEqualTo(412);
    }

    @Test
    void a_reader_who_names_the_tag_among_others_has_it_already() {
        assertThat(ETags.known("\"a\"", "\"b\", W/\"a\"")).isTrue();
        assertThat(ETags.known("\"a\"", "\"b\"")).isFalse();
        assertThat(ETags.known("\"a\"", null)).isFalse();
    }

    private static int refusal(@Nullable String ifMatch) {
        try {
            ETags.version(ifMatch);
            return 0;
        } catch (RequestException e) {
            return e.status();
        }
    }
}
