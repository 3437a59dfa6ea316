package org.dateline.importer.extract.event;

import java.util.Set;
import org.dateline.core.model.EventType;
import org.dateline.importer.extract.reading.ReadSentence;
import org.jspecify.annotations.Nullable;

/** Tells talks at a distance, by telephone or video, from a meeting by the words around. */
final class PhoneWords {
    private static final int AROUND = 16;
    private static final Set<String> MEANS = Set.of("by", "over", "on", "via", "through", "in", "during");

    private PhoneWords() {}

    /** The mode of a trigger's event: the pattern's own, or phone where the clause says so. */
    static @Nullable String mode(Trigger t, String title) {
        String own = t.pattern().mode();
        boolean spoke = t.pattern().name().equals("speak-with");
        boolean talk = t.pattern().type() == EventType.CONSULT && t.pattern().joint();
        return talk && own == null && (phone(t.s(), t.verb()) || spoke && inTitle(title)) ? "phone" : own;
    }

    private static boolean inTitle(String title) {
        return title.contains("Call") || title.contains(" call") || title.contains("phone");
    }

    /** Whether the clause of a verb says that it was done by telephone or video. */
    static boolean phone(ReadSentence s, int verb) {
        int clause = s.clauseOf().get(verb);
        for (int i = Math.max(0, verb - AROUND); i < Math.min(s.size(), verb + AROUND); i++) {
            if (s.clauseOf().get(i) == clause && distant(s, i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether words that begin at a token say so: "virtually", "a virtual meeting", "by video link". */
    static boolean distant(ReadSentence s, int i) {
        String word = s.lower(i);
        if (ReadoutWords.VIRTUALLY.has(word)) {
            return true;
        }
        if (ReadoutWords.VIRTUAL.has(word) && talks(s, i + 1)) {
            return true;
        }
        boolean phone = ReadoutWords.PHONE.has(word) && (held(s, i) || means(s, i));
        return phone || ReadoutWords.CHANNEL.has(word) && means(s, i);
    }

    private static boolean talks(ReadSentence s, int i) {
        return noun(s.lower(i)) || noun(s.lower(i + 1));
    }

    private static boolean noun(String word) {
        return ReadoutWords.MEETING.has(word)
                || ReadoutWords.PHONE.has(word)
                || word.equals("sessions")
                || word.equals("convening")
                || word.equals("gathering")
                || word.equals("event")
                || word.equals("roundtables");
    }

    /** "by telephone", "over a secure video link". */
    private static boolean means(ReadSentence s, int i) {
        for (int j = i - 1; j >= Math.max(0, i - 4); j--) {
            if (MEANS.contains(s.lower(j))) {
                return true;
            }
            if (!s.token(j).word()) {
                return false;
            }
        }
        return false;
    }

    /** "held a secure conference call", "had phone calls". */
    private static boolean held(ReadSentence s, int i) {
        for (int j = i - 1; j >= Math.max(0, i - 6); j--) {
            String word = s.lower(j);
            boolean verb = word.equals("held")
                    || word.equals("had")
                    || word.equals("hosted")
                    || word.equals("convened")
                    || word.equals("joined")
                    || word.equals("made")
                    || word.equals("chaired")
                    || word.equals("conducted");
            if (verb) {
                return true;
            }
        }
        return false;
    }
}
