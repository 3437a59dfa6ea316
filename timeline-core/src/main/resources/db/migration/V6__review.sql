-- What people decided of the events that documents suggest.

ALTER TABLE event
    ADD review       text   NOT NULL DEFAULT 'SUGGESTED'
        CHECK (review IN ('SUGGESTED', 'ACCEPTED', 'CORRECTED', 'REJECTED')),
    ADD fixed_fields text[] NOT NULL DEFAULT '{}';
COMMENT ON COLUMN event.review IS 'whose word it is: SUGGESTED by an import, ACCEPTED or entered by a person, CORRECTED, REJECTED';
COMMENT ON COLUMN event.fixed_fields IS 'what a person gave it and no document changes: TITLE, WHEN, CODING, ACTORS, PLACE, SIGNIFICANCE';

UPDATE event e
SET review       = CASE
        WHEN e.removed_at IS NOT NULL THEN 'REJECTED'
        WHEN e.pattern IS NULL THEN 'ACCEPTED'
        ELSE 'CORRECTED' END,
    fixed_fields = CASE WHEN e.pattern IS NULL OR c.changed
        THEN '{TITLE,WHEN,CODING,ACTORS,PLACE,SIGNIFICANCE}'::text[] ELSE '{}' END
FROM (SELECT o.timeline_id, o.id, EXISTS (SELECT FROM revision r WHERE r.timeline_id = o.timeline_id AND r.event_id = o.id
        AND r.by_whom <> 'import' AND r.what = 'changed') AS changed FROM event o) c
WHERE c.timeline_id = e.timeline_id AND c.id = e.id AND (e.removed_at IS NOT NULL OR e.pattern IS NULL OR c.changed);

-- An event is rejected by taking it off its timeline, and in no other way.
ALTER TABLE event ADD CHECK (review <> 'REJECTED' OR removed_at IS NOT NULL);

CREATE INDEX event_to_review ON event (timeline_id, confidence, id) WHERE review = 'SUGGESTED' AND removed_at IS NULL;

-- A document read anew: its publication date corrected, or by a better extractor. Its text stays, and so does all that was
-- read out of it before.
ALTER TABLE document ADD reading int NOT NULL DEFAULT 0;
COMMENT ON COLUMN document.reading IS 'how many times it was read anew with another result; its version for optimistic locking';
ALTER TABLE statement ADD reading int NOT NULL DEFAULT 0;
COMMENT ON COLUMN statement.reading IS 'the first reading that has it; one that a later reading has otherwise is another row, its id with @ and that number';
ALTER TABLE revision ADD document_id uuid;
COMMENT ON COLUMN revision.document_id IS 'set for a change of a document, with the statements of its newest reading';
CREATE INDEX revision_by_document ON revision (timeline_id, document_id, id) WHERE document_id IS NOT NULL;

CREATE TABLE evidence_past (
    timeline_id bigint      NOT NULL,
    document_id uuid        NOT NULL,
    reading     int         NOT NULL,
    event_id    uuid        NOT NULL,
    ordinal     int         NOT NULL,
    part        text        NOT NULL,
    spans       int[]       NOT NULL,
    kind        text,
    withdrawn   boolean     NOT NULL,
    evidence    jsonb       NOT NULL,
    statements  jsonb       NOT NULL,
    past_at     timestamptz NOT NULL,
    PRIMARY KEY (timeline_id, document_id, reading, event_id, ordinal),
    FOREIGN KEY (timeline_id, document_id) REFERENCES document,
    FOREIGN KEY (timeline_id, event_id) REFERENCES event
);
COMMENT ON TABLE evidence_past IS 'evidence as an earlier reading had it, so that nothing is lost and what is found again is the same event';
COMMENT ON COLUMN evidence_past.reading IS 'the last reading that had it so';
COMMENT ON COLUMN evidence_past.withdrawn IS 'whether the next reading had it no more, or only otherwise';
CREATE TRIGGER evidence_past_is_kept BEFORE UPDATE OR DELETE ON evidence_past
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- Merge and split of events, as links that can be taken back.
ALTER TABLE event
    ADD merged_into uuid,
    ADD FOREIGN KEY (timeline_id, merged_into) REFERENCES event,
    ADD CHECK (merged_into IS NULL OR removed_at IS NOT NULL);
COMMENT ON COLUMN event.merged_into IS 'the event that has its evidence now; it is off its timeline until that is taken back';
ALTER TABLE evidence ADD from_event uuid;
COMMENT ON COLUMN evidence.from_event IS 'the event whose evidence it was before it was merged into this one';
ALTER TABLE evidence_statement
    DROP CONSTRAINT evidence_statement_timeline_id_event_id_ordinal_fkey,
    ADD FOREIGN KEY (timeline_id, event_id, ordinal) REFERENCES evidence ON UPDATE CASCADE;
CREATE INDEX evidence_past_by_event ON evidence_past (timeline_id, event_id);

CREATE TABLE event_link (
    timeline_id bigint      NOT NULL,
    id          bigint GENERATED ALWAYS AS IDENTITY,
    kind        text        NOT NULL CHECK (kind IN ('MERGE', 'SPLIT')),
    from_event  uuid        NOT NULL,
    to_event    uuid        NOT NULL,
    moved       int[]       NOT NULL,
    at          timestamptz NOT NULL,
    by_whom     text        NOT NULL,
    why         text,
    undone_at   timestamptz,
    undone_by   text,
    PRIMARY KEY (timeline_id, id),
    CHECK (from_event <> to_event),
    FOREIGN KEY (timeline_id, from_event) REFERENCES event,
    FOREIGN KEY (timeline_id, to_event) REFERENCES event
);
COMMENT ON COLUMN event_link.moved IS 'numbers of the evidence that went over: before, after, before, after, ...';
CREATE INDEX event_link_by_from ON event_link (timeline_id, from_event);
CREATE INDEX event_link_by_to ON event_link (timeline_id, to_event);

CREATE TABLE event_apart (
    timeline_id bigint      NOT NULL,
    one         uuid        NOT NULL,
    other       uuid        NOT NULL,
    at          timestamptz NOT NULL,
    by_whom     text        NOT NULL,
    why         text,
    PRIMARY KEY (timeline_id, one, other),
    CHECK (one < other),
    FOREIGN KEY (timeline_id, one) REFERENCES event,
    FOREIGN KEY (timeline_id, other) REFERENCES event
);
COMMENT ON TABLE event_apart IS 'pairs that a person says are not the same event, so that their merge is not suggested again';
CREATE INDEX event_apart_by_other ON event_apart (timeline_id, other);
