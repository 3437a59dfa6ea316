package org.dateline.core.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WebAddressTest {

    @Test
    void only_http_and_https_with_a_host_are_web_addresses() {
        assertThat("https://example.org/a|b?c=ü").matches(WebAddress::isWeb);
        assertThat("HTTP://EXAMPLE.ORG").matches(WebAddress::isWeb);
        for (String other : new String[] {
            "",
            "javascript:alert(1)",
            "data:text/html,x",
            "//example.org",
            "https://",
            "http:///a",
            "https:example.org",
            "file:///etc/passwd",
            "https://a b",
            "https://a\0",
            "https://a\nb"
        }) {
            assertThat(WebAddress.isWeb(other)).as(other).isFalse();
        }
    }
}
