package org.dateline.web.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.dateline.core.model.EventType;
import org.dateline.core.model.Modality;
import org.dateline.core.store.EventDraft;
import org.dateline.core.time.Edtf;
import org.dateline.core.time.When;
import org.dateline.core.time.When.Basis;
import org.dateline.web.date.DateReading;
import org.dateline.web.page.FieldErrors.FieldError;
import org.junit.jupiter.api.Test;

class EventReadingTest {
    private static EventForm form(String title, String date, String type, String actors, String status, String url) {
        return new EventForm(
                title,
                date,
                "",
                type,
                "",
                "diplomatic, economic",
                actors,
                "",
                status,
                "a\r\nb",
                "",
                url,
                "50",
                0,
                "",
                "save");
    }

    @Test
    void a_form_that_is_right_becomes_an_event() {
        EventReading reading = EventReading.of(
                form(" Talks ", "2025-01", "consult", "host: Norway", "planned", "https://example.org/a"), null);
        assertThat(reading.errors().any()).isFalse();
        EventDraft draft = Objects.requireNonNull(reading.draft());
        assertThat(draft.title()).isEqualTo("Talks");
        assertThat(draft.type()).isEqualTo(EventType.CONSULT);
        assertThat(draft.modality()).isEqualTo(Modality.PLANNED);
        assertThat(draft.when().edtf()).hasToString("2025-01");
        assertThat(draft.contexts()).containsExactly("diplomatic", "economic");
        assertThat(draft.note()).isEqualTo("a\nb");
    }

    @Test
    void every_problem_is_told_at_once_in_the_order_of_the_form() {
        EventReading reading =
                EventReading.of(form("", "no date at all", "NOTHING", "host:", "", "javascript:alert(1)"), null);
        assertThat(reading.draft()).isNull();
        assertThat(reading.errors().all())
                .extracting(FieldError::field)
                .containsExactly("title", "when", "type", "actors", "status", "url");
    }

    @Test
    void a_link_that_is_no_web_address_is_refused_at_its_field() {
        EventReading reading = EventReading.of(form("Talks", "", "", "", "happened", "javascript:alert(1)"), null);
        assertThat(reading.errors().all()).extracting(FieldError::field).containsExactly("url");
    }

    @Test
    void a_date_box_that_was_left_as_it_was_keeps_the_reason_of_the_stored_date() {
        When stored = new When(
                Edtf.parse("2025-01-09"), null, Basis.RELATIVE, "weekday", "2025-01-10", true, "Thursday", "Thursday");
        EventReading reading = EventReading.of(form("Talks", "2025-01-09", "", "", "happened", ""), stored);
        assertThat(Objects.requireNonNull(reading.draft()).when()).isSameAs(stored);
    }

    @Test
    void an_empty_date_box_means_a_date_that_is_not_known() {
        EventReading reading = EventReading.of(form("Talks", " ", "", "", "happened", ""), null);
        assertThat(Objects.requireNonNull(reading.draft()).when().edtf()).isNull();
        assertThat(reading.meaning()).isNull();
    }

    @Test
    void while_a_date_is_looked_at_other_fields_may_be_empty() {
        EventReading reading =
                EventReading.of(form("", "2025-01", "", "", "", ""), null).dateOnly();
        assertThat(reading.errors().any()).isFalse();
        assertThat(Objects.requireNonNull(reading.meaning()).latest()).isEqualTo("2025-01-31");
    }

    @Test
    void relative_words_need_the_day_that_they_are_counted_from() {
        EventReading reading = EventReading.of(form("Talks", "yesterday", "", "", "happened", ""), null);
        assertThat(reading.errors().all()).singleElement().satisfies(error -> {
            assertThat(error.field()).isEqualTo("reference");
            assertThat(error.detail())
                    .isEqualTo("‘yesterday’ needs the day that it counts from: fill in “Day that relative words count"
                            + " from”, such as 10 January 2025");
        });
    }

    @Test
    void typed_words_stand_in_the_form_with_their_day_and_keep_their_reason_until_either_is_changed() {
        When stored = DateReading.read("when", "last Thursday", LocalDate.of(2025, 1, 10));
        assertThat(TypedDate.of(stored)).isEqualTo(new TypedDate("last Thursday", "2025-01-10"));
        EventForm same = dated("last Thursday", "2025-01-10");
        assertThat(Objects.requireNonNull(EventReading.of(same, stored).draft()).when())
                .isSameAs(stored);
        EventForm later = dated("last Thursday", "2025-01-17");
        assertThat(Objects.requireNonNull(EventReading.of(later, stored).draft())
                        .when()
                        .edtf())
                .hasToString("2025-01-16");
    }

    private static EventForm dated(String when, String reference) {
        return new EventForm("Talks", when, reference, "", "", "", "", "", "happened", "", "", "", "50", 0, "", "save");
    }

    @Test
    void what_an_import_found_stands_in_the_form_as_the_date_itself() {
        When stored = new When(
                Edtf.parse("2025-01-09"), null, Basis.RELATIVE, "weekday", "2025-01-10", true, "Thursday", "Thursday");
        assertThat(TypedDate.of(stored)).isEqualTo(new TypedDate("2025-01-09", ""));
        assertThat(TypedDate.of(When.unknown("No date."))).isEqualTo(new TypedDate("", ""));
    }

    @Test
    void the_day_that_words_count_from_is_refused_with_a_day_that_it_takes() {
        EventReading reading = EventReading.of(dated("yesterday", "last week"), null);
        assertThat(reading.errors().of("reference"))
                .isEqualTo("‘last week’ is not one day, such as 10 January 2025 or 2025-01-10");
    }

    @Test
    void the_history_names_fields_as_readers_do() {
        assertThat(ChangedFields.inWords(List.of("anchor", "citation", "expression", "reason", "when")))
                .isEqualTo("date, source");
        assertThat(ChangedFields.inWords(List.of("reason", "title"))).isEqualTo("why it is that date, title");
    }
}
