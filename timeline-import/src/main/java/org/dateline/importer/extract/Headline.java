package org.dateline.importer.extract;

import org.dateline.core.model.Document;
import org.dateline.core.model.DocumentPart;

/** What is to be known of a headline. */
final class Headline {
    private Headline() {}

    /** Whether the text begins with its headline again: then it tells nothing that the text does not. */
    static boolean repeated(Document document) {
        String title = document.part(DocumentPart.TITLE);
        String text = document.part(DocumentPart.TEXT);
        int t = 0;
        boolean letters = false;
        for (int i = 0; i < title.length(); i++) {
            char c = title.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                while (t < text.length() && !Character.isLetterOrDigit(text.charAt(t))) {
                    t++;
                }
                if (t == text.length() || Character.toLowerCase(text.charAt(t)) != Character.toLowerCase(c)) {
                    return false;
                }
                t++;
                letters = true;
            }
        }
        return letters && ends(text, t);
    }

    /** No word goes on, and a mark of the sentence or a line ends it. */
    private static boolean ends(String text, int at) {
        for (int i = at; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                return false;
            }
            if (c == '.' || c == '\n' || c == '!' || c == '?') {
                return true;
            }
        }
        return true;
    }
}
