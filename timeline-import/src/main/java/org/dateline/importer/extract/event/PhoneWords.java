package org.dateline.importer.extract.event;

import java.util.Set;
import org.dateline.core.model.EventType;
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

    /** The mode of a trigger's event: the pattern's own, or phone where the sentence says so. */
    static @Nullable String mode(Trigger t, String title) {
        String own = t.pattern().mode();
        boolean spoke = t.pattern().name().equals("speak-with");
        boolean talk = t.pattern().type() == EventType.CONSULT && t.pattern().joint();
        return talk && own == null && (phone(t.s()) || spoke && inTitle(title)) ? "phone" : own;
    }

    private static boolean inTitle(String title) {
        return title.contains("Call") || title.contains("call") || title.contains("phone");
    }

    static boolean phone(ReadSentence s) {
        return s.tokens().stream().anyMatch(token -> PHONE.contains(token.lower()));
    }
}
