package org.dateline.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LinksTest {
    @Test
    void only_web_addresses_become_links() {
        assertThat(Links.web("https://example.org/a")).isEqualTo("https://example.org/a");
        assertThat(Links.web(" HTTP://EXAMPLE.ORG ")).isEqualTo("HTTP://EXAMPLE.ORG");
        assertThat(Links.web("javascript:alert(1)")).isNull();
        assertThat(Links.web("data:text/html,x")).isNull();
        assertThat(Links.web("//example.org")).isNull();
        assertThat(Links.web(null)).isNull();
    }

    @Test
    void values_of_a_query_are_encoded_and_blank_ones_left_out() {
        assertThat(Links.to("/t/a").with("q", "a&b=\"c\" d").with("actor", " ").toString())
                .isEqualTo("/t/a?q=a%26b%3D%22c%22%20d");
    }
}
