package org.dateline.core.model;

import java.util.Locale;

/** What is taken as the address of a page, and made clickable. */
public final class WebAddress {
    private WebAddress() {}

    /** Whether the text is an http or https address with a host; no other scheme is ever one. */
    public static boolean isWeb(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        int host = lower.startsWith("https://") ? 8 : lower.startsWith("http://") ? 7 : text.length();
        return host < text.length()
                && "/?#".indexOf(text.charAt(host)) < 0
                && text.chars().noneMatch(c -> Character.isWhitespace(c) || Character.isISOControl(c));
    }
}
