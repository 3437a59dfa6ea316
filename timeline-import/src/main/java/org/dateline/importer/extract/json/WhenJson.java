package org.dateline.importer.extract.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.dateline.core.time.CalendarTime;
import org.dateline.core.time.When;
import org.jspecify.annotations.Nullable;

/** Writes a {@link When}: bounds as the first and last day, or local date and time, both inclusive. */
public final class WhenJson {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm", Locale.ROOT);

    private WhenJson() {}

    /** The whole object under a name. */
    public static void field(JsonGenerator json, String name, When when) throws IOException {
        json.writeObjectFieldStart(name);
        bounds(json, when);
        textOrNull(json, "zone", when.zone());
        json.writeStringField("basis", basis(when.basis()));
        json.writeStringField("rule", when.rule());
        textOrNull(json, "anchor", when.anchor());
        json.writeBooleanField("inferred", when.inferred());
        json.writeStringField("reason", when.reason());
        json.writeEndObject();
    }

    /** The members that an expression has of its own. */
    static void timexFields(JsonGenerator json, When when) throws IOException {
        bounds(json, when);
        textOrNull(json, "zone", when.zone());
        json.writeStringField("rule", when.rule());
        textOrNull(json, "anchor", when.anchor());
        json.writeBooleanField("inferred", when.inferred());
        json.writeStringField("reason", when.reason());
    }

    private static void bounds(JsonGenerator json, When when) throws IOException {
        textOrNull(json, "edtf", when.edtf() == null ? null : when.edtf().toString());
        LocalDateTime from =
                when.earliestInclusive().map(CalendarTime::toLocalDateTime).orElse(null);
        LocalDateTime to =
                when.latestExclusive().map(CalendarTime::toLocalDateTime).orElse(null);
        boolean days = wholeDay(from) && wholeDay(to);
        textOrNull(
                json,
                "earliest",
                from == null ? null : days ? from.toLocalDate().toString() : MINUTE.format(from));
        textOrNull(json, "latest", to == null ? null : latest(to, days));
    }

    private static boolean wholeDay(@Nullable LocalDateTime time) {
        return time == null || time.toLocalTime().toSecondOfDay() == 0;
    }

    private static String latest(LocalDateTime exclusive, boolean days) {
        return days
                ? exclusive.toLocalDate().minusDays(1).toString()
                : MINUTE.format(exclusive.minus(1, ChronoUnit.SECONDS));
    }

    private static String basis(When.Basis basis) {
        return basis.name().toLowerCase(Locale.ROOT);
    }

    /** A string, or null. */
    static void textOrNull(JsonGenerator json, String name, @Nullable String text) throws IOException {
        if (text == null) {
            json.writeNullField(name);
        } else {
            json.writeStringField(name, text);
        }
    }
}
