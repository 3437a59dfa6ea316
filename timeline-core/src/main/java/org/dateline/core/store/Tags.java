package org.dateline.core.store;

import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/** Free words that people sort events and timelines by. */
public final class Tags {
    /** Most tags of one event or timeline. */
    public static final int MOST = 30;

    private static final int MAX_LENGTH = 60;

    private Tags() {}

    /**
     * Tags as they are kept: composed characters, lower case, single spaces, each once, in order.
     *
     * @throws FieldException if one is blank, too long or holds a control character, or there are too many
     */
    public static List<String> of(Collection<String> typed) {
        FieldException.check(typed.size() <= MOST, "tags", "at most " + MOST);
        TreeSet<String> tags = new TreeSet<>();
        for (String each : typed) {
            FieldException.check(each.length() <= MAX_LENGTH, "tags", "at most " + MAX_LENGTH + " characters each");
            String tag = Normalizer.normalize(each, Normalizer.Form.NFC)
                    .strip()
                    .replaceAll("\\s+", " ")
                    .toLowerCase(Locale.ROOT);
            FieldException.check(!tag.isEmpty(), "tags", "a tag needs a word");
            FieldException.check(
                    tag.chars().noneMatch(Character::isISOControl), "tags", "must not hold a control character");
            tags.add(tag);
        }
        return List.copyOf(tags);
    }
}
