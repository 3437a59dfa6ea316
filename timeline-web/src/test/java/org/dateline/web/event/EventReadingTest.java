package org.dateline.web.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.dateline.core.model.EventType;
import org.dateline.core.model.Modality;
import org.dateline.core.store.EventDraft;
import org.dateline.core.time.Edtf;
import org.dateline.core.time.When;
import org.dateline.core.time.When.Basis;
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
            assertThat(error.detail()).startsWith("‘yesterday’ needs the day");
        });
    }
}
