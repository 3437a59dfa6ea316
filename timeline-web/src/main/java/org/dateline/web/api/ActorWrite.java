package org.dateline.web.api;

import java.util.ArrayList;
import java.util.List;
import org.dateline.core.model.ActorKind;
import org.dateline.core.store.ActorDraft;
import org.dateline.core.store.ActorRole;
import org.dateline.core.store.FieldException;
import org.dateline.core.time.Edtf;
import org.dateline.core.time.EdtfException;
import org.dateline.web.event.EventTerms;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a person says of an actor, as the API takes it. */
@Schema(name = "ActorWrite")
public record ActorWrite(
        @Schema(description = "person, government, organisation, body or unknown; unknown when absent") @Nullable
        String kind,

        @Schema(description = "Its item on Wikidata, such as Q7747") @Nullable
        String wikidata,

        @Nullable String note,

        @Schema(description = "The offices it held; every one is replaced") @Nullable
        List<ActorProfileJson.RoleJson> roles,

        @Schema(description = "The reason of the change") @Nullable
        String why) {

    /** A new actor. */
    @Schema(name = "NewActor")
    public record New(
            @Schema(description = "As documents write it; it stays", required = true) @Nullable
            String name,

            @Schema(description = "person, government, organisation, body or unknown; unknown when absent") @Nullable
            String kind) {
        ActorDraft draft() {
            return new ActorWrite(kind, null, null, null, null).draft();
        }
    }

    /** Another name for an actor. */
    @Schema(name = "NewActorName")
    public record Name(
            @Schema(description = "The name", required = true) @Nullable
            String name,

            @Schema(description = "The reason") @Nullable String why) {}

    /** Which actor another one is. */
    @Schema(name = "ActorMerge")
    public record Merge(
            @Schema(description = "The number of the actor that it is", required = true) @Nullable
            Long into,

            @Schema(description = "The reason") @Nullable String why) {}

    /** @throws FieldException if a field cannot be taken */
    ActorDraft draft() {
        List<ActorRole> held = new ArrayList<>();
        if (roles != null) {
            for (ActorProfileJson.RoleJson role : roles) {
                String field = "roles[" + held.size() + "]";
                held.add(new ActorRole(
                        Bodies.text(role.office()).strip(),
                        Bodies.orNull(role.forWhom()),
                        edtf(field + ".since", role.since()),
                        edtf(field + ".until", role.until()),
                        Bodies.orNull(role.citation())));
            }
        }
        String word = Bodies.orNull(kind);
        return new ActorDraft(
                word == null ? ActorKind.UNKNOWN : EventTerms.actorKind("kind", word),
                Bodies.orNull(wikidata),
                Bodies.orNull(note),
                held);
    }

    private static @Nullable Edtf edtf(String field, @Nullable String text) {
        String written = Bodies.orNull(text);
        try {
            return written == null ? null : Edtf.parse(written);
        } catch (EdtfException e) {
            throw new FieldException(field, String.valueOf(e.getMessage()));
        }
    }
}
