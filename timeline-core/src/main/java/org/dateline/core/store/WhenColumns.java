package org.dateline.core.store;

import jakarta.persistence.Embeddable;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.dateline.core.time.CalendarTime;
import org.dateline.core.time.Edtf;
import org.dateline.core.time.When;
import org.jspecify.annotations.Nullable;

/** A {@link When} as columns; the bounds repeat what the Edtf says, so that an index can hold them. */
@Embeddable
class WhenColumns {
    @Nullable
    String edtf;

    @Nullable
    Long earliest;

    @Nullable
    Long latest;

    @Nullable
    String zone;

    String basis = When.Basis.NONE.name();
    String rule = "none";

    @Nullable
    String anchor;

    boolean inferred;
    String reason = "";

    @Nullable
    String expression;

    static WhenColumns of(When when) {
        WhenColumns columns = new WhenColumns();
        columns.edtf = when.edtf() == null ? null : when.edtf().toString();
        columns.earliest = when.earliestInclusive().map(CalendarTime::seconds).orElse(null);
        columns.latest = when.latestExclusive().map(CalendarTime::seconds).orElse(null);
        columns.zone = when.zone();
        columns.basis = when.basis().name();
        columns.rule = when.rule();
        columns.anchor = when.anchor();
        columns.inferred = when.inferred();
        columns.reason = when.reason();
        columns.expression = when.expression();
        return columns;
    }

    static When read(ResultSet row) throws SQLException {
        String edtf = row.getString("edtf");
        return new When(
                edtf == null ? null : Edtf.parse(edtf),
                row.getString("zone"),
                When.Basis.valueOf(row.getString("basis")),
                row.getString("rule"),
                row.getString("anchor"),
                row.getBoolean("inferred"),
                row.getString("reason"),
                row.getString("expression"));
    }

    When when() {
        return new When(
                edtf == null ? null : Edtf.parse(edtf),
                zone,
                When.Basis.valueOf(basis),
                rule,
                anchor,
                inferred,
                reason,
                expression);
    }

    /** Where a list by time has the event: its earliest second, else its last, else the end. */
    long position() {
        if (earliest != null) {
            return earliest;
        }
        return latest != null ? latest - 1 : Long.MAX_VALUE;
    }
}
