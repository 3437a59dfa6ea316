package org.dateline.web.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.dateline.core.model.Participant;
import org.dateline.core.model.Participant.Role;
import org.dateline.core.store.FieldException;
import org.junit.jupiter.api.Test;

class ActorLinesTest {
    @Test
    void a_name_alone_is_an_actor_and_a_role_before_a_colon_is_taken() {
        assertThat(ActorLines.read("Finland\r\n\n Host : Switzerland \nrecipient:Norway"))
                .containsExactly(
                        new Participant("Finland", Role.ACTOR),
                        new Participant("Switzerland", Role.HOST),
                        new Participant("Norway", Role.RECIPIENT));
    }

    @Test
    void a_colon_after_anything_but_a_role_belongs_to_the_name() {
        assertThat(ActorLines.read("Group: of Seven")).containsExactly(new Participant("Group: of Seven", Role.ACTOR));
    }

    @Test
    void a_role_without_a_name_is_refused_with_the_line() {
        assertThatThrownBy(() -> ActorLines.read("host:"))
                .isInstanceOf(FieldException.class)
                .hasMessageContaining("host:");
    }

    @Test
    void what_is_written_is_read_again_even_where_a_name_looks_like_a_role() {
        List<Participant> actors = List.of(
                new Participant("host: Bern", Role.ACTOR),
                new Participant("Finland", Role.ACTOR),
                new Participant("UN", Role.MEDIATOR));
        assertThat(ActorLines.read(ActorLines.write(actors))).isEqualTo(actors);
    }
}
