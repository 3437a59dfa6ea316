-- The words are those of ARCHITECTURE.md. The key of every table that grows begins with timeline_id, so that the
-- same schema can be hash-partitioned by it. Calendar times are seconds since 1970-01-01T00:00 of the calendar as
-- written, without a zone: bigint reaches years that timestamp does not.

CREATE TABLE timeline (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name        text        NOT NULL UNIQUE,
    title       text        NOT NULL,
    description text        NOT NULL,
    archived    boolean     NOT NULL,
    created_at  timestamptz NOT NULL,
    version     bigint      NOT NULL
);

CREATE TABLE source (
    id   bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name text NOT NULL UNIQUE
);

CREATE TABLE actor (
    id   bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name text NOT NULL UNIQUE
);

CREATE TABLE document (
    timeline_id    bigint      NOT NULL REFERENCES timeline,
    id             uuid        NOT NULL,
    sha256         text        NOT NULL,
    name           text        NOT NULL,
    title          text,
    text           text        NOT NULL,
    source_id      bigint REFERENCES source,
    url            text,
    published_date date,
    published_time time,
    published_zone text,
    recorded_at    timestamptz NOT NULL,
    PRIMARY KEY (timeline_id, id),
    UNIQUE (timeline_id, sha256)
);
COMMENT ON COLUMN document.text IS 'immutable; spans count UTF-16 units in it';

CREATE TABLE statement (
    timeline_id bigint  NOT NULL,
    document_id uuid    NOT NULL,
    id          text    NOT NULL,
    part        text    NOT NULL,
    content     int[]   NOT NULL,
    source      int[]   NOT NULL,
    cue         int[]   NOT NULL,
    speaker     text,
    via         text[]  NOT NULL,
    quotation   text    NOT NULL,
    edtf        text,
    earliest    bigint,
    latest      bigint,
    zone        text,
    basis       text    NOT NULL,
    rule        text    NOT NULL,
    anchor      text,
    inferred    boolean NOT NULL,
    reason      text    NOT NULL,
    expression  text,
    PRIMARY KEY (timeline_id, document_id, id),
    FOREIGN KEY (timeline_id, document_id) REFERENCES document
);
COMMENT ON COLUMN statement.content IS 'start, end, start, end, ...';

CREATE TABLE event (
    timeline_id  bigint      NOT NULL REFERENCES timeline,
    id           uuid        NOT NULL,
    title        text        NOT NULL,
    type         text,
    mode         text,
    contexts     text[]      NOT NULL,
    cameo        text,
    place        text,
    edtf         text,
    earliest     bigint,
    latest       bigint,
    position     bigint      NOT NULL,
    zone         text,
    basis        text        NOT NULL,
    rule         text        NOT NULL,
    anchor       text,
    inferred     boolean     NOT NULL,
    reason       text        NOT NULL,
    expression   text,
    modalities   int         NOT NULL,
    pinned       text,
    note         text,
    significance int         NOT NULL CHECK (significance BETWEEN 0 AND 100),
    confidence   float8      NOT NULL CHECK (confidence BETWEEN 0 AND 1),
    pattern      text,
    words        tsvector    NOT NULL DEFAULT '',
    recorded_at  timestamptz NOT NULL,
    removed_at   timestamptz,
    version      bigint      NOT NULL,
    PRIMARY KEY (timeline_id, id)
);
COMMENT ON COLUMN event.earliest IS 'first second that belongs to the date, inclusive; null when open';
COMMENT ON COLUMN event.latest IS 'first second after the date, exclusive; null when open';
COMMENT ON COLUMN event.position IS 'where a list by time has it: its earliest second, else its last, else the end';
COMMENT ON COLUMN event.modalities IS 'set of Modality ordinals that its evidence holds, kept with the evidence; the status is computed from it';
COMMENT ON COLUMN event.pinned IS 'the modality that a person gave it, over what documents say';

CREATE INDEX event_by_position ON event (timeline_id, position, id);
CREATE INDEX event_by_words ON event USING gin (words);

CREATE TABLE participant (
    timeline_id bigint NOT NULL,
    event_id    uuid   NOT NULL,
    ordinal     int    NOT NULL,
    actor_id    bigint NOT NULL REFERENCES actor,
    role        text   NOT NULL,
    position    bigint NOT NULL,
    PRIMARY KEY (timeline_id, event_id, ordinal),
    FOREIGN KEY (timeline_id, event_id) REFERENCES event
);
CREATE INDEX participant_by_actor ON participant (timeline_id, actor_id, position, event_id);

CREATE TABLE evidence (
    timeline_id bigint      NOT NULL,
    event_id    uuid        NOT NULL,
    ordinal     int         NOT NULL,
    document_id uuid,
    part        text        NOT NULL,
    spans       int[]       NOT NULL,
    quotes      text[]      NOT NULL,
    modality    text        NOT NULL,
    citation    text,
    url         text,
    recorded_at timestamptz NOT NULL,
    PRIMARY KEY (timeline_id, event_id, ordinal),
    FOREIGN KEY (timeline_id, event_id) REFERENCES event,
    FOREIGN KEY (timeline_id, document_id) REFERENCES document
);
CREATE INDEX evidence_by_document ON evidence (timeline_id, document_id);
COMMENT ON COLUMN event.words IS 'title, place, note, actors and quotes; made anew from them after each change';
COMMENT ON COLUMN evidence.quotes IS 'the words of the spans, so that a list of evidence reads no whole document';
COMMENT ON COLUMN evidence.document_id IS 'null for a citation that a person typed';

CREATE TABLE evidence_statement (
    timeline_id  bigint NOT NULL,
    event_id     uuid   NOT NULL,
    ordinal      int    NOT NULL,
    document_id  uuid   NOT NULL,
    statement_id text   NOT NULL,
    stance       text   NOT NULL,
    PRIMARY KEY (timeline_id, event_id, ordinal, statement_id),
    FOREIGN KEY (timeline_id, event_id, ordinal) REFERENCES evidence,
    FOREIGN KEY (timeline_id, document_id, statement_id) REFERENCES statement
);

CREATE TABLE revision (
    timeline_id bigint      NOT NULL REFERENCES timeline,
    id          bigint GENERATED ALWAYS AS IDENTITY,
    event_id    uuid,
    at          timestamptz NOT NULL,
    by_whom     text        NOT NULL,
    what        text        NOT NULL,
    why         text,
    before      jsonb,
    after       jsonb,
    PRIMARY KEY (timeline_id, id)
);
CREATE INDEX revision_by_event ON revision (timeline_id, event_id, id);
COMMENT ON COLUMN revision.event_id IS 'null for a change of the timeline itself';

-- Nothing is ever lost: history takes additions only.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% of % is refused: its rows are never changed', TG_OP, TG_TABLE_NAME;
END $$;
CREATE TRIGGER revision_is_kept BEFORE UPDATE OR DELETE ON revision
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER statement_is_kept BEFORE UPDATE OR DELETE ON statement
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- The same rule as Status.of in Java; a property test holds the two together. Bits are Modality ordinals:
-- 1 happened, 2 ongoing, 4 planned, 8 claimed, 16 denied, 32 negated; above: expected, demanded, offered, conditional.
CREATE FUNCTION event_status(type text, modalities int, latest bigint, as_of bigint) RETURNS text
    LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
SELECT CASE
    WHEN modalities & 3 <> 0 THEN CASE
        WHEN modalities & 48 <> 0 THEN 'DISPUTED'
        WHEN type = 'SAY' THEN 'SAID'
        ELSE 'HAPPENED' END
    WHEN modalities & 8 <> 0 THEN CASE WHEN modalities & 48 <> 0 THEN 'DISPUTED' ELSE 'CLAIMED' END
    WHEN modalities & 4 <> 0 THEN CASE
        WHEN modalities & 32 <> 0 THEN 'CANCELLED'
        WHEN modalities & 16 <> 0 THEN 'DISPUTED'
        WHEN latest <= as_of THEN 'OVERDUE'
        ELSE 'PLANNED' END
    WHEN modalities & 16 <> 0 THEN 'DENIED'
    WHEN modalities & 32 <> 0 THEN 'NEGATED'
    ELSE 'PROPOSED'
END $$;
