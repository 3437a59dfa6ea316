package org.dateline.importer.extract.event;

import java.util.Set;
import org.dateline.core.model.EventType;
import org.dateline.importer.extract.event.Cameo.Code;
import org.dateline.importer.extract.reading.ReadSentence;
import org.dateline.importer.extract.syntax.NounPhrase;
import org.dateline.importer.extract.syntax.Predicate;
import org.jspecify.annotations.Nullable;

/** Tells talks at a distance, by telephone or video, from a meeting by the words around. */
final class PhoneWords {
    private static final Set<String> MEANS = Set.of("by", "over", "on", "via", "through", "in", "during");

    private PhoneWords() {}

    /** The mode of an act: that of its code, or phone where its clause says so. */
    static @Nullable String mode(ReadSentence s, Act act, @Nullable Code code, String title) {
        String own = code == null ? null : code.mode();
        boolean talk =
                code != null && code.type() == EventType.CONSULT && act.notes().has("joint");
        boolean spoke = act.pattern().equals("speak");
        return talk && own == null && (phone(s, act) || spoke && inTitle(title)) ? "phone" : own;
    }

    private static boolean inTitle(String title) {
        return title.contains("Call") || title.contains(" call") || title.contains("phone");
    }

    /** Whether the clause of an act says that it was done by telephone or video. */
    private static boolean phone(ReadSentence s, Act act) {
        Predicate p = act.predicate();
        NounPhrase noun = act.noun();
        if (p != null) {
            return distant(s, p);
        }
        for (int i = noun == null ? s.size() : noun.first();
                noun != null && i < Math.min(s.size(), noun.reach());
                i++) {
            if (distant(s, i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the words of a verb's own clause say that its act was done by telephone or video. */
    static boolean distant(ReadSentence s, Predicate p) {
        for (int i = p.first(); i < Math.min(s.size(), p.end()); i++) {
            if (s.syntax().predicateOf().get(i) == p.number() && distant(s, i)) {
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
