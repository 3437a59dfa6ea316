package org.dateline.web.api;

import org.dateline.core.model.Participant;
import org.dateline.core.model.Participant.Role;
import org.dateline.core.store.FieldException;
import org.dateline.web.event.EventTerms;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An actor's part in an event. */
@Schema(name = "Actor")
public record ActorJson(
        @Nullable String name,

        @Schema(description = "actor, recipient, speaker, mediator or host; actor when absent") @Nullable
        String role,

        @Schema(description = "The government or organisation that a person or office acts for, where it is known")
        @Nullable
        String actsFor) {

    static ActorJson of(Participant actor) {
        return new ActorJson(actor.name(), actor.role().label(), actor.actsFor());
    }

    /** @throws FieldException if the name is missing or the role unknown */
    static Participant read(ActorJson json, int index) {
        String field = "actors[" + index + "]";
        String name = Bodies.text(json.name()).strip();
        FieldException.check(!name.isEmpty(), field + ".name", "a name is needed");
        String role = Bodies.orNull(json.role());
        return new Participant(
                name,
                role == null ? Role.ACTOR : EventTerms.role(field + ".role", role),
                Bodies.orNull(json.actsFor()));
    }
}
