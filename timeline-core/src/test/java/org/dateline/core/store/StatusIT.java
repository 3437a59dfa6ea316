package org.dateline.core.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.dateline.core.model.EventType;
import org.dateline.core.model.Modality;
import org.dateline.core.model.Status;
import org.dateline.core.postgres.TestPostgres;
import org.dateline.core.time.CalendarTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class StatusIT {
    private static final CalendarTime AS_OF = new CalendarTime(1_000_000);

    @Inject
    AgroalDataSource database;

    @Test
    void sql_and_java_agree_on_every_set_of_modalities_before_on_and_after_the_day() throws SQLException {
        List<String> differences = new ArrayList<>();
        for (EventType type : List.of(EventType.SAY, EventType.APPEAL, EventType.AGREE)) {
            differences.addAll(differencesOf(type));
        }
        assertThat(differences).isEmpty();
    }

    private List<String> differencesOf(EventType type) throws SQLException {
        List<String> differences = new ArrayList<>();
        int sets = 1 << Modality.values().length;
        for (@Nullable Long latest : new @Nullable Long[] {null, 999_999L, 1_000_000L, 1_000_001L}) {
            for (int bits = 0; bits < sets; bits++) {
                CalendarTime end = latest == null ? null : new CalendarTime(latest);
                Status java = Status.of(type, EventWriting.names(bits), end, AS_OF);
                Status sql = inSql(type, bits, latest);
                if (java != sql) {
                    differences.add(EventWriting.names(bits) + " until " + latest + ": " + java + " but " + sql);
                }
            }
        }
        return differences;
    }

    private Status inSql(EventType type, int bits, @Nullable Long latest) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query = Sql.prepare(
                        connection,
                        "SELECT event_status(?, ?, ?::bigint, ?)",
                        type.name(),
                        bits,
                        latest,
                        AS_OF.seconds());
                ResultSet row = query.executeQuery()) {
            row.next();
            return Status.valueOf(row.getString(1));
        }
    }
}
