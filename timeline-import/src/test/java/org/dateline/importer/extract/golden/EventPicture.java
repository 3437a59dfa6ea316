package org.dateline.importer.extract.golden;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.core.model.EventMention;
import org.dateline.core.model.EventType;
import org.dateline.core.model.Modality;
import org.dateline.core.model.Place;
import org.dateline.core.time.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * What a golden line tells of an event: {@code TYPE.mode status date | parties | place | title words}.
 *
 * @param type types with or without a mode, NONE for an event without a type, * for any but SAY
 * @param status names of modalities, or * for any
 * @param date EDTF of when it happened
 * @param parties who takes part
 * @param place words of the place
 * @param title words of the title
 */
record EventPicture(String type, String status, String date, PartiesPicture parties, String place, String title) {
    private static final String ALL = "*";
    private static final Set<String> TYPES =
            Arrays.stream(EventType.values()).map(EventType::name).collect(Collectors.toSet());
    private static final Set<String> STATUSES =
            Arrays.stream(Modality.values()).map(Modality::label).collect(Collectors.toSet());

    /** @throws IllegalArgumentException if the line cannot be read; the date may be left out in a line of what must not be */
    static EventPicture parse(String line, boolean dateOptional) {
        List<String> fields = Notation.fields(line, 1, 4);
        String[] head = fields.get(0).split(" ");
        if (head.length > 3 || head.length < (dateOptional ? 2 : 3)) {
            throw new IllegalArgumentException("not TYPE status date: " + line);
        }
        check(line, head[0], TYPES, "NONE");
        check(line, head[1], STATUSES, ALL);
        String date = head.length > 2 ? head[2] : Notation.ANY;
        checkDate(date, line);
        PartiesPicture parties = PartiesPicture.parse(Notation.field(fields, 1), dateOptional);
        return new EventPicture(head[0], head[1], date, parties, Notation.field(fields, 2), Notation.field(fields, 3));
    }

    private static void check(String line, String alternatives, Set<String> known, String also) {
        for (String alternative : alternatives.split("\\|")) {
            int dot = alternative.indexOf('.');
            String word = dot < 0 ? alternative : alternative.substring(0, dot);
            if (!known.contains(word) && !word.equals(also) && !word.equals(ALL)) {
                throw new IllegalArgumentException("no such word: " + word + " in: " + line);
            }
        }
    }

    static void checkDate(String alternatives, String line) {
        for (String date : alternatives.split("\\|")) {
            if (!date.equals(Notation.ANY) && !Edtf.parse(date).toString().equals(date)) {
                throw new IllegalArgumentException("not how EDTF is written here: " + date + " in: " + line);
            }
        }
    }

    boolean shows(EventMention event) {
        return Notation.oneOf(type, wanted -> isOfType(event, wanted))
                && Notation.oneOf(
                        status,
                        wanted -> wanted.equals(ALL) || event.modality().label().equals(wanted))
                && Notation.oneOf(date, wanted -> Notation.dated(event.when(), wanted))
                && parties.takePart(event.actors())
                && Notation.oneOf(place, wanted -> isAt(event.place(), wanted))
                && Arrays.stream(title.split(" "))
                        .allMatch(word -> word.equals(Notation.ANY) || Notation.holdsIgnoringCase(event.title(), word));
    }

    private static boolean isOfType(EventMention event, String wanted) {
        EventType type = event.type();
        if (wanted.equals(ALL)) {
            return type != EventType.SAY;
        }
        String name = type == null ? "NONE" : type.name();
        return wanted.equals(name) || wanted.equals(name + "." + event.mode());
    }

    private static boolean isAt(@Nullable Place place, String words) {
        return place != null && Notation.holdsIgnoringCase(place.name(), words);
    }

    static String written(EventMention event) {
        EventType type = event.type();
        String actors = event.actors().stream()
                .map(actor -> actor.role().label() + " " + actor.name())
                .collect(Collectors.joining("; "));
        return "event: " + (type == null ? "NONE" : type.name())
                + (event.mode() == null ? "" : "." + event.mode())
                + " " + event.modality().label()
                + " " + event.when().edtf()
                + " | " + actors
                + " | " + (event.place() == null ? "-" : event.place().name())
                + " | " + event.title()
                + " | " + event.pattern();
    }
}
