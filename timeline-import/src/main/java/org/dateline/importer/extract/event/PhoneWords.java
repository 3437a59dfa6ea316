package org.dateline.importer.extract.event;

import java.util.Set;
import org.dateline.core.model.EventType;
import org.dateline.importer.extract.event.Cameo.Code;
import org.dateline.importer.extract.reading.ReadSentence;
import org.jspecify.annotations.Nullable;

/** Tells a telephone call from a meeting by the words around. */
final class PhoneWords {
    private static final Set<String> PHONE = Set.of(
            "phone",
            "telephone",
            "telephonically",
            "call",
            "calls",
            "phoned",
            "videoconference",
            "video",
            "virtual",
            "virtually");

    private PhoneWords() {}

    /** The mode of an act: that of its code, or phone where the sentence says so. */
    static @Nullable String mode(ReadSentence s, Act act, @Nullable Code code, String title) {
        String own = code == null ? null : code.mode();
        boolean talk = code != null && code.type() == EventType.CONSULT && act.notes().has("joint");
        boolean spoke = act.pattern().equals("speak");
        return talk && own == null && (phone(s) || spoke && inTitle(title)) ? "phone" : own;
    }

    private static boolean inTitle(String title) {
        return title.contains("Call") || title.contains("call") || title.contains("phone");
    }

    static boolean phone(ReadSentence s) {
        return s.tokens().stream().anyMatch(token -> PHONE.contains(token.lower()));
    }
}
