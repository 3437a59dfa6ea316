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
