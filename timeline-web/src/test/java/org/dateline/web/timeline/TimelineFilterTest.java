package org.dateline.web.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.dateline.core.model.EventType;
import org.dateline.core.model.Status;
import org.dateline.core.store.FieldException;
import org.dateline.core.store.TimelineQuery;
import org.dateline.core.time.CalendarTime;
import org.junit.jupiter.api.Test;

class TimelineFilterTest {
    private static final LocalDate TODAY = LocalDate.of(2025, 1, 10);

    private static TimelineFilter dates(String from, String to) {
        return new TimelineFilter("", "", List.of(), List.of(), List.of(), from, to, "", "", "", "");
    }

    @Test
    void a_month_as_both_bounds_is_the_whole_month() {
        TimelineQuery query = dates("2022-02", "2022-02").query("t", 50, TODAY);
        assertThat(query.from()).isEqualTo(CalendarTime.atStartOf(LocalDate.of(2022, 2, 1)));
        assertThat(query.to()).isEqualTo(CalendarTime.atStartOf(LocalDate.of(2022, 3, 1)));
    }

    @Test
    void types_and_statuses_are_read_in_any_case_and_may_be_several() {
        TimelineFilter filter = new TimelineFilter(
                "",
                "",
                List.of("consult", "AID", ""),
                List.of("Planned"),
                List.of(),
                "",
                "",
                "newest",
                "",
                "2024-05-01",
                "");
        TimelineQuery query = filter.query("t", 50, TODAY);
        assertThat(query.types()).containsExactlyInAnyOrder(EventType.CONSULT, EventType.AID);
        assertThat(query.statuses()).containsExactly(Status.PLANNED);
        assertThat(query.order()).isEqualTo(TimelineQuery.Order.NEWEST);
        assertThat(query.asOf()).isEqualTo(LocalDate.of(2024, 5, 1));
    }

    @Test
    void what_cannot_be_read_names_its_field() {
        assertField(dates("never ever", ""), "from");
        assertField(dates("2024", "2022"), "to");
        assertField(new TimelineFilter("", "", List.of("x"), List.of(), List.of(), "", "", "", "", "", ""), "type");
        assertField(new TimelineFilter("", "", List.of(), List.of("x"), List.of(), "", "", "", "", "", ""), "status");
        assertField(new TimelineFilter("", "", List.of(), List.of(), List.of(), "", "", "up", "", "", ""), "order");
        assertField(
                new TimelineFilter("", "", List.of(), List.of(), List.of(), "", "", "relevance", "", "", ""), "order");
        assertField(new TimelineFilter("", "", List.of(), List.of(), List.of(), "", "", "", "x", "", ""), "after");
        assertField(new TimelineFilter("", "", List.of(), List.of(), List.of(), "", "", "", "", "2024", ""), "asOf");
        assertField(new TimelineFilter("", "", List.of(), List.of(), List.of(), "", "", "", "", "", "2024"), "knownOn");
    }

    @Test
    void its_address_holds_everything_but_the_place_on_the_list() {
        TimelineFilter filter = new TimelineFilter(
                "a b", "", List.of("consult"), List.of(), List.of(), "2022", "", "", "1:x", "", "2024-05-01");
        assertThat(filter.link("/t/x").toString()).isEqualTo("/t/x?q=a%20b&type=consult&knownOn=2024-05-01&from=2022");
    }

    @Test
    void statuses_are_those_of_the_day_that_it_was_known_on_unless_another_is_asked_for() {
        TimelineFilter known =
                new TimelineFilter("", "", List.of(), List.of(), List.of(), "", "", "", "", "", "2024-05-01");
        assertThat(known.query("t", 50, TODAY).asOf()).isEqualTo(LocalDate.of(2024, 5, 1));
        assertThat(known.query("t", 50, TODAY).knownOn()).isEqualTo(LocalDate.of(2024, 5, 1));
        TimelineFilter both =
                new TimelineFilter("", "", List.of(), List.of(), List.of(), "", "", "", "", "2024-06-01", "2024-05-01");
        assertThat(both.query("t", 50, TODAY).asOf()).isEqualTo(LocalDate.of(2024, 6, 1));
    }

    private static void assertField(TimelineFilter filter, String field) {
        assertThatThrownBy(() -> filter.query("t", 50, TODAY))
                .isInstanceOfSatisfying(
                        FieldException.class, e -> assertThat(e.field()).isEqualTo(field));
    }
}
