package org.dateline.core.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.EOFException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class StoreUnavailableExceptionTest {

    @Test
    void a_lost_connection_a_shutdown_and_a_full_server_are_a_database_that_does_not_answer() {
        for (String state : new String[] {"08000", "08001", "08003", "08006", "57P01", "57P02", "57P03", "53300"}) {
            assertThat(Sql.failed("read", new SQLException("gone", state)))
                    .as(state)
                    .isInstanceOf(StoreUnavailableException.class)
                    .hasMessage("cannot read: gone");
        }
    }

    @Test
    void a_connection_that_breaks_or_hangs_is_too_whatever_its_state() {
        for (Exception broken :
                new Exception[] {new SocketTimeoutException(), new ConnectException(), new EOFException()}) {
            assertThat(Sql.failed("read", new SQLException("broken", null, broken)))
                    .isInstanceOf(StoreUnavailableException.class);
        }
        assertThat(StoreUnavailableException.is(new SQLException("Sorry, acquisition timeout!")))
                .isTrue();
        assertThat(StoreUnavailableException.is(
                        new SQLException("Acquisition timeout while waiting for new connection")))
                .isTrue();
    }

    @Test
    void what_the_database_refuses_is_not() {
        for (String state : new String[] {"23505", "22008", "42601", "54000", "57014", "22021"}) {
            assertThat(Sql.failed("write", new SQLException("refused", state)))
                    .as(state)
                    .isNotInstanceOf(StoreUnavailableException.class);
        }
        assertThat(StoreUnavailableException.is(new IllegalStateException(new SocketTimeoutException())))
                .as("another connection than the database's")
                .isFalse();
    }

    @Test
    void it_is_found_below_and_beside_what_other_layers_wrap_around_it() {
        SQLException lost = new SQLException("lost", "08006");
        assertThat(StoreUnavailableException.is(new IllegalStateException(new RuntimeException(lost))))
                .isTrue();
        RuntimeException rolledBack = new RuntimeException("rolled back");
        rolledBack.addSuppressed(lost);
        assertThat(StoreUnavailableException.is(new IllegalStateException(rolledBack)))
                .isTrue();
    }
}
