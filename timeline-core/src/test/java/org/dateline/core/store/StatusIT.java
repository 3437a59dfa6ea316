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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    private static final int SETS = 1 << Modality.values().length;

    @Inject
    AgroalDataSource database;

    @Test
    void sql_and_java_agree_on_every_set_of_modalities_and_claimants_before_on_and_after_the_day() throws SQLException {
        List<String> differences = new ArrayList<>();
        for (EventType type : List.of(EventType.SAY, EventType.APPEAL, EventType.AGREE)) {
            for (int claimants = 0; claimants <= 3; claimants++) {
                differences.addAll(differencesOf(type, claimants));
            }
        }
        assertThat(differences).isEmpty();
    }

    private List<String> differencesOf(EventType type, int claimants) throws SQLException {
        List<String> differences = new ArrayList<>();
        for (@Nullable Long latest : new @Nullable Long[] {null, 999_999L, 1_000_000L, 1_000_001L}) {
            CalendarTime end = latest == null ? null : new CalendarTime(latest);
            Map<Integer, Status> sql = new HashMap<>();
            inSql("event_status", type, claimants, latest).forEach((bits, name) -> sql.put(bits, Status.valueOf(name)));
            Map<Integer, String> outcomes = inSql("commitment_outcome", type, claimants, latest);
            for (int bits = 0; bits < SETS; bits++) {
                Status java = Status.of(type, EventWriting.names(bits), claimants, end, AS_OF);
                if (java != sql.get(bits)) {
                    differences.add(EventWriting.names(bits) + " by " + claimants + " until " + latest + ": " + java
                            + " but " + sql.get(bits));
                }
                String outcome = Commitment.Outcome.of(java, end, AS_OF).name();
                if (!outcome.equals(outcomes.get(bits))) {
                    differences.add(java + " until " + latest + ": " + outcome + " but " + outcomes.get(bits));
                }
            }
        }
        return differences;
    }

    private Map<Integer, String> inSql(String function, EventType type, int claimants, @Nullable Long latest)
            throws SQLException {
        Map<Integer, String> statuses = new HashMap<>();
        try (Connection connection = database.getConnection();
                PreparedStatement query = Sql.prepare(
                        connection,
                        "SELECT bits, " + function + "(?, bits, ?, ?::bigint, ?) FROM generate_series(0, ?) bits",
                        type.name(),
                        claimants,
                        latest,
                        AS_OF.seconds(),
                        SETS - 1);
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                statuses.put(rows.getInt(1), rows.getString(2));
            }
        }
        return statuses;
    }
}
