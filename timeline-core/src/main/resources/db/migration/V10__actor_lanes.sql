-- A lane by actor is of all names that are one actor: joining or parting names moves the events that carry them.

CREATE OR REPLACE VIEW placed AS
SELECT e.timeline_id, e.id AS event_id, at.position, at.reach, span_level(at.position, at.reach)::smallint AS span,
    e.significance::smallint AS significance, coalesce(e.type, '') AS type,
    coalesce((SELECT a.canonical_id::text FROM participant p JOIN actor a ON a.id = p.actor_id
        WHERE p.timeline_id = e.timeline_id AND p.event_id = e.id ORDER BY p.ordinal LIMIT 1), '') AS actor
FROM event e
CROSS JOIN LATERAL (SELECT nullif(e.position, 9223372036854775807) AS position,
    CASE WHEN e.position < 9223372036854775807 THEN e.latest END AS reach) at
WHERE e.removed_at IS NULL;

CREATE FUNCTION note_linked_actor() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO outbox (timeline_id, event_id)
    SELECT p.timeline_id, p.event_id FROM timeline_actor t
    JOIN participant p ON p.timeline_id = t.timeline_id AND p.actor_id = t.actor_id
    WHERE t.actor_id = NEW.id
        AND NOT EXISTS (SELECT FROM participant o
            WHERE o.timeline_id = p.timeline_id AND o.event_id = p.event_id AND o.ordinal < p.ordinal);
    RETURN NULL;
END $$;
CREATE TRIGGER actor_lane_moves AFTER UPDATE OF canonical_id ON actor FOR EACH ROW
    WHEN (OLD.canonical_id IS DISTINCT FROM NEW.canonical_id) EXECUTE FUNCTION note_linked_actor();
