-- The read model of the interactive view: what it counts, kept up from an outbox a moment after each commit, so that a
-- view costs the same whatever lies on the timeline. Everything here can be made anew from event and participant.
-- Level L (1 to 13) has tiles of 2^(12 + 2L) seconds; a place in time belongs to tile place >> (12 + 2L).

CREATE TABLE outbox (
    timeline_id bigint NOT NULL,
    id          bigint GENERATED ALWAYS AS IDENTITY,
    event_id    uuid   NOT NULL,
    PRIMARY KEY (timeline_id, id)
);
COMMENT ON TABLE outbox IS 'events that changed and that the read model has not taken up yet';

CREATE TABLE placement (
    timeline_id  bigint   NOT NULL,
    event_id     uuid     NOT NULL,
    position     bigint,
    reach        bigint,
    span         smallint NOT NULL,
    zoom         smallint NOT NULL,
    significance smallint NOT NULL,
    type         text     NOT NULL,
    actor        text     NOT NULL,
    PRIMARY KEY (timeline_id, event_id)
) WITH (fillfactor = 80);
COMMENT ON TABLE placement IS 'each event that is on its timeline, as the tiles count it';
COMMENT ON COLUMN placement.position IS 'event.position; null without a date';
COMMENT ON COLUMN placement.reach IS 'first second after it; null when open or without a date';
COMMENT ON COLUMN placement.span IS 'smallest level whose tiles are as long as the event; 14 when none is, or its end is open';
COMMENT ON COLUMN placement.zoom IS 'coarsest level at which it is among the best 200 of its tile; 0 when at none';
COMMENT ON COLUMN placement.type IS 'its lane by type; empty without one';
COMMENT ON COLUMN placement.actor IS 'its lane by actor: the number of the first who takes part; empty where nobody is named';

CREATE INDEX placement_by_position ON placement (timeline_id, position)
    INCLUDE (significance, type, actor, event_id);
CREATE INDEX placement_by_zoom ON placement (timeline_id, zoom, position) INCLUDE (significance, event_id);
CREATE INDEX placement_by_span ON placement (timeline_id, span, position) INCLUDE (reach, significance, event_id);
CREATE INDEX placement_by_reach ON placement (timeline_id, reach);

CREATE TABLE tile (
    timeline_id       bigint   NOT NULL,
    tile              bigint   NOT NULL,
    best_position     bigint   NOT NULL,
    best_id           uuid     NOT NULL,
    n                 int      NOT NULL,
    best_significance smallint NOT NULL,
    level             smallint NOT NULL,
    dimension         "char"   NOT NULL,
    lane              text     NOT NULL,
    PRIMARY KEY (timeline_id, dimension, level, lane, tile)
);
COMMENT ON COLUMN tile.dimension IS 'A: all events, in the lane with the empty name; T: by type; P: by who takes part first';
CREATE INDEX tile_by_fullest ON tile (timeline_id, dimension, level, tile, n DESC, lane) WHERE level >= 3;

CREATE TABLE pyramid (
    timeline_id bigint PRIMARY KEY,
    revision    bigint NOT NULL,
    events      bigint NOT NULL,
    undated     bigint NOT NULL
);
COMMENT ON COLUMN pyramid.revision IS 'counts what the read model took up: a view of the same revision is the same';

CREATE FUNCTION span_level(starts bigint, ends bigint) RETURNS int LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
SELECT CASE
    WHEN starts IS NULL THEN 0
    WHEN ends IS NULL OR starts < -(1::bigint << 61) OR ends > (1::bigint << 61) THEN 14
    ELSE least(14, greatest(1, (length(ltrim(greatest(ends - starts - 1, 0)::bit(64)::text, '0')) - 11) / 2)) END
$$;

CREATE VIEW placed AS
SELECT e.timeline_id, e.id AS event_id, at.position, at.reach, span_level(at.position, at.reach)::smallint AS span,
    e.significance::smallint AS significance, coalesce(e.type, '') AS type,
    coalesce((SELECT p.actor_id::text FROM participant p
        WHERE p.timeline_id = e.timeline_id AND p.event_id = e.id ORDER BY p.ordinal LIMIT 1), '') AS actor
FROM event e
CROSS JOIN LATERAL (SELECT nullif(e.position, 9223372036854775807) AS position,
    CASE WHEN e.position < 9223372036854775807 THEN e.latest END AS reach) at
WHERE e.removed_at IS NULL;
COMMENT ON VIEW placed IS 'what placement holds once the outbox is empty';

-- The outbox is filled by the database itself, so that no writer can forget it. Inserts and deletes are noted once a
-- statement, since COPY brings many.
CREATE FUNCTION note_events() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO outbox (timeline_id, event_id) SELECT timeline_id, id FROM changed;
    RETURN NULL;
END $$;
CREATE FUNCTION note_event() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO outbox (timeline_id, event_id) VALUES (NEW.timeline_id, NEW.id);
    RETURN NULL;
END $$;
CREATE FUNCTION note_participants() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    -- Only who takes part first has a lane.
    INSERT INTO outbox (timeline_id, event_id)
    SELECT c.timeline_id, c.event_id FROM changed c
    WHERE NOT EXISTS (SELECT FROM participant p
        WHERE p.timeline_id = c.timeline_id AND p.event_id = c.event_id AND p.ordinal < c.ordinal);
    RETURN NULL;
END $$;
CREATE FUNCTION note_participant() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO outbox (timeline_id, event_id)
    VALUES (OLD.timeline_id, OLD.event_id), (NEW.timeline_id, NEW.event_id);
    RETURN NULL;
END $$;
CREATE TRIGGER event_came AFTER INSERT ON event
    REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION note_events();
CREATE TRIGGER event_went AFTER DELETE ON event
    REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION note_events();
CREATE TRIGGER event_changed AFTER UPDATE ON event FOR EACH ROW
    WHEN ((OLD.position, OLD.latest, OLD.type, OLD.significance, OLD.removed_at, OLD.title, OLD.edtf, OLD.modalities)
        IS DISTINCT FROM
        (NEW.position, NEW.latest, NEW.type, NEW.significance, NEW.removed_at, NEW.title, NEW.edtf, NEW.modalities))
    EXECUTE FUNCTION note_event();
CREATE TRIGGER participant_came AFTER INSERT ON participant
    REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION note_participants();
CREATE TRIGGER participant_went AFTER DELETE ON participant
    REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION note_participants();
CREATE TRIGGER participant_changed AFTER UPDATE ON participant FOR EACH ROW
    WHEN ((OLD.event_id, OLD.actor_id, OLD.ordinal) IS DISTINCT FROM (NEW.event_id, NEW.actor_id, NEW.ordinal))
    EXECUTE FUNCTION note_participant();

-- A lane is called by its actor's name.
CREATE FUNCTION note_actor_name() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE pyramid SET revision = revision + 1;
    RETURN NULL;
END $$;
CREATE TRIGGER actor_renamed AFTER UPDATE OF name ON actor FOR EACH ROW
    WHEN (OLD.name IS DISTINCT FROM NEW.name) EXECUTE FUNCTION note_actor_name();

CREATE FUNCTION tile_scratch() RETURNS void LANGUAGE plpgsql SET client_min_messages = warning AS $$
BEGIN
    CREATE TEMP TABLE IF NOT EXISTS touched (event_id uuid PRIMARY KEY) ON COMMIT DELETE ROWS;
    CREATE TEMP TABLE IF NOT EXISTS fresh (LIKE placed) ON COMMIT DELETE ROWS;
    CREATE TEMP TABLE IF NOT EXISTS dirty (level int, dimension "char", lane text, tile bigint,
        PRIMARY KEY (level, dimension, lane, tile)) ON COMMIT DELETE ROWS;
    DELETE FROM touched;
    DELETE FROM fresh;
    DELETE FROM dirty;
END $$;

-- Makes the dirty tiles anew, each level from the one below, and settles who is among the best of each.
-- Every step is a few index probes for each dirty tile; the planner, which knows nothing of temporary tables, is told so.
CREATE FUNCTION tiles_upwards(timeline bigint) RETURNS void LANGUAGE plpgsql
    SET enable_hashjoin = off SET enable_mergejoin = off SET enable_seqscan = off SET enable_bitmapscan = off
    SET enable_material = off SET jit = off SET plan_cache_mode = force_generic_plan AS $$
DECLARE
    bits int;
BEGIN
    FOR l IN 1..13 LOOP
        bits := 12 + 2 * l;
        IF l > 1 THEN
            INSERT INTO dirty SELECT DISTINCT l, d.dimension, d.lane, d.tile >> 2 FROM dirty d WHERE d.level = l - 1;
        END IF;
        DELETE FROM tile WHERE ctid = ANY (ARRAY(
            SELECT t.ctid FROM dirty d
            CROSS JOIN LATERAL (SELECT o.ctid FROM tile o
                WHERE o.timeline_id = timeline AND o.dimension = d.dimension AND o.level = l AND o.lane = d.lane
                    AND o.tile = d.tile OFFSET 0) t
            WHERE d.level = l));
        IF l = 1 THEN
            INSERT INTO tile (timeline_id, dimension, level, lane, tile, n, best_significance, best_position, best_id)
            SELECT timeline, c.dimension, l, c.lane, s.tile, c.n,
                c.best_significance, c.best_position, c.best_id
            FROM (SELECT DISTINCT tile FROM dirty WHERE level = l) s
            CROSS JOIN LATERAL (
                SELECT x.dimension, x.lane, count(*)::int AS n,
                    max(p.significance) AS best_significance,
                    (array_agg(p.position ORDER BY p.significance DESC, p.position, p.event_id))[1] AS best_position,
                    (array_agg(p.event_id ORDER BY p.significance DESC, p.position, p.event_id))[1] AS best_id
                FROM placement p
                CROSS JOIN LATERAL (VALUES ('A'::"char", ''), ('T', p.type), ('P', p.actor)) x (dimension, lane)
                WHERE p.timeline_id = timeline
                    AND p.position BETWEEN s.tile << bits AND (s.tile << bits) + ((1::bigint << bits) - 1)
                GROUP BY x.dimension, x.lane OFFSET 0) c
            WHERE (SELECT true FROM dirty d
                WHERE d.level = l AND d.dimension = c.dimension AND d.lane = c.lane AND d.tile = s.tile);
        ELSE
            INSERT INTO tile (timeline_id, dimension, level, lane, tile, n, best_significance, best_position, best_id)
            SELECT timeline, d.dimension, l, d.lane, d.tile, c.n,
                c.best_significance, c.best_position, c.best_id
            FROM dirty d
            CROSS JOIN LATERAL (
                SELECT sum(t.n)::int AS n,
                    max(t.best_significance) AS best_significance,
                    (array_agg(t.best_position ORDER BY t.best_significance DESC, t.best_position, t.best_id))[1]
                        AS best_position,
                    (array_agg(t.best_id ORDER BY t.best_significance DESC, t.best_position, t.best_id))[1] AS best_id
                FROM tile t
                WHERE t.timeline_id = timeline AND t.dimension = d.dimension AND t.level = l - 1 AND t.lane = d.lane
                    AND t.tile BETWEEN d.tile * 4 AND d.tile * 4 + 3 OFFSET 0) c
            WHERE d.level = l AND c.n IS NOT NULL;
        END IF;
        -- The best of a tile are among the best of its four parts, so those of the level below are all to be ranked.
        UPDATE placement p SET zoom = CASE WHEN r.place <= 200 THEN l ELSE l - 1 END
        FROM (SELECT c.event_id, c.zoom,
                row_number() OVER (PARTITION BY d.tile ORDER BY c.significance DESC, c.position, c.event_id) AS place
            FROM dirty d
            CROSS JOIN LATERAL (SELECT o.n FROM tile o
                WHERE o.timeline_id = timeline AND o.dimension = 'A' AND o.level = l AND o.lane = ''
                    AND o.tile = d.tile OFFSET 0) t
            CROSS JOIN LATERAL generate_series(l - 1, CASE WHEN t.n <= 200 THEN l - 1 ELSE 13 END) z
            CROSS JOIN LATERAL (SELECT q.event_id, q.zoom, q.significance, q.position FROM placement q
                WHERE q.timeline_id = timeline AND q.zoom = z
                    AND q.position BETWEEN d.tile << bits AND (d.tile << bits) + ((1::bigint << bits) - 1)
                OFFSET 0) c
            WHERE d.level = l AND d.dimension = 'A') r
        WHERE p.timeline_id = timeline AND p.event_id = r.event_id
            AND (r.place <= 200 AND r.zoom < l OR r.place > 200 AND r.zoom >= l);
    END LOOP;
    INSERT INTO pyramid SELECT timeline, 1, counted.dated + counted.undated, counted.undated
    FROM (SELECT
        coalesce((SELECT sum(n) FROM tile WHERE timeline_id = timeline AND dimension = 'A' AND level = 13), 0) AS dated,
        (SELECT count(*) FROM placement WHERE timeline_id = timeline AND position IS NULL) AS undated) counted
    ON CONFLICT (timeline_id) DO UPDATE
        SET revision = pyramid.revision + 1, events = excluded.events, undated = excluded.undated;
END $$;

-- Takes up to so many changes of one timeline. Gives how many, or -1 when another is at it.
CREATE FUNCTION refresh_tiles(timeline bigint, most int) RETURNS int LANGUAGE plpgsql
    SET enable_hashjoin = off SET enable_mergejoin = off SET enable_seqscan = off SET enable_bitmapscan = off
    SET enable_material = off SET jit = off SET plan_cache_mode = force_generic_plan AS $$
DECLARE
    taken int;
BEGIN
    IF NOT pg_try_advisory_xact_lock(1416195397, timeline::int) THEN
        RETURN -1;
    END IF;
    PERFORM tile_scratch();
    WITH gone AS (DELETE FROM outbox o WHERE o.timeline_id = timeline
            AND o.id = ANY (ARRAY(SELECT id FROM outbox WHERE timeline_id = timeline ORDER BY id LIMIT most))
            RETURNING event_id),
        noted AS (INSERT INTO touched SELECT DISTINCT event_id FROM gone)
    SELECT count(*) INTO taken FROM gone;
    IF taken = 0 THEN
        RETURN 0;
    END IF;
    INSERT INTO fresh SELECT v.* FROM touched t
    CROSS JOIN LATERAL (SELECT * FROM placed WHERE timeline_id = timeline AND event_id = t.event_id OFFSET 0) v;
    DELETE FROM touched t USING placement p, fresh f
    WHERE p.timeline_id = timeline AND p.event_id = t.event_id AND f.event_id = t.event_id
        AND (p.position, p.reach, p.significance, p.type, p.actor)
            IS NOT DISTINCT FROM (f.position, f.reach, f.significance, f.type, f.actor);
    INSERT INTO dirty SELECT DISTINCT 1, x.dimension, x.lane, s.position >> 14
    FROM (SELECT p.position, p.type, p.actor FROM touched t
            JOIN placement p ON p.timeline_id = timeline AND p.event_id = t.event_id
        UNION ALL SELECT f.position, f.type, f.actor FROM touched t JOIN fresh f USING (event_id)) s
    CROSS JOIN LATERAL (VALUES ('A'::"char", ''), ('T', s.type), ('P', s.actor)) x (dimension, lane)
    WHERE s.position IS NOT NULL;
    DELETE FROM placement p USING touched t
    WHERE p.timeline_id = timeline AND p.event_id = t.event_id
        AND NOT EXISTS (SELECT FROM fresh f WHERE f.event_id = t.event_id);
    INSERT INTO placement (timeline_id, event_id, position, reach, span, zoom, significance, type, actor)
    SELECT timeline, f.event_id, f.position, f.reach, f.span, CASE WHEN f.position IS NULL THEN 0 ELSE 13 END,
        f.significance, f.type, f.actor
    FROM touched t JOIN fresh f USING (event_id)
    ON CONFLICT (timeline_id, event_id) DO UPDATE SET position = excluded.position, reach = excluded.reach,
        span = excluded.span, zoom = excluded.zoom, significance = excluded.significance, type = excluded.type,
        actor = excluded.actor;
    PERFORM tiles_upwards(timeline);
    RETURN taken;
END $$;

-- Makes the read model of one timeline anew from the events alone.
CREATE FUNCTION rebuild_tiles(timeline bigint) RETURNS bigint LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_advisory_xact_lock(1416195397, timeline::int);
    PERFORM tile_scratch();
    DELETE FROM outbox WHERE timeline_id = timeline;
    DELETE FROM placement WHERE timeline_id = timeline;
    DELETE FROM tile WHERE timeline_id = timeline;
    INSERT INTO placement (timeline_id, event_id, position, reach, span, zoom, significance, type, actor)
    SELECT timeline, f.event_id, f.position, f.reach, f.span, CASE WHEN f.position IS NULL THEN 0 ELSE 13 END,
        f.significance, f.type, f.actor
    FROM placed f WHERE f.timeline_id = timeline;
    INSERT INTO dirty SELECT DISTINCT 1, x.dimension, x.lane, s.position >> 14
    FROM placement s
    CROSS JOIN LATERAL (VALUES ('A'::"char", ''), ('T', s.type), ('P', s.actor)) x (dimension, lane)
    WHERE s.timeline_id = timeline AND s.position IS NOT NULL;
    PERFORM tiles_upwards(timeline);
    RETURN (SELECT events FROM pyramid WHERE timeline_id = timeline);
END $$;

INSERT INTO outbox (timeline_id, event_id) SELECT timeline_id, id FROM event;
