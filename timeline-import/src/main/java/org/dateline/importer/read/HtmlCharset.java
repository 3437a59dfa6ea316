package org.dateline.importer.read;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The charset that a web page names in its head. */
final class HtmlCharset {
    /** As far as browsers look, and a little further. */
    private static final int HEAD = 4096;

    private static final Pattern NAMED = Pattern.compile("charset\\s*=\\s*[\"']?([\\w:.-]{1,40})");
    private static final Pattern XML = Pattern.compile("^<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']([\\w:.-]{1,40})");

    /** Names under which pages have always meant Windows-1252. */
    private static final Set<String> LATIN = Set.of("iso-8859-1", "latin1", "us-ascii", "ascii", "l1");

    private HtmlCharset() {}

    /**
     * The charset named; null when none is, or one that its own name cannot have been written in.
     *
     * @throws UnreadableException if it names one that is not known
     */
    static @Nullable Charset named(String name, byte[] page) throws UnreadableException {
        String label = label(head(page));
        if (label == null || label.startsWith("utf-16") || label.startsWith("utf-32")) {
            return null;
        }
        try {
            return Charset.forName(LATIN.contains(label) ? "windows-1252" : label);
        } catch (IllegalArgumentException e) {
            throw new UnreadableException(
                    name + " names the charset '" + label + "', which is not known; save it as UTF-8", e);
        }
    }

    /** The first bytes as if each were a character, which every charset that can name itself allows. */
    static String head(byte[] page) {
        return new String(page, 0, Math.min(HEAD, page.length), StandardCharsets.ISO_8859_1);
    }

    private static @Nullable String label(String head) {
        for (Element meta : Jsoup.parse(head).select("meta[charset], meta[http-equiv=content-type][content]")) {
            Matcher named = NAMED.matcher(meta.attr("content").toLowerCase(Locale.ROOT));
            String label = meta.hasAttr("charset") ? meta.attr("charset") : named.find() ? named.group(1) : "";
            if (!label.isBlank()) {
                return label.strip().toLowerCase(Locale.ROOT);
            }
        }
        Matcher xml = XML.matcher(head);
        return xml.find() ? xml.group(1).toLowerCase(Locale.ROOT) : null;
    }
}
