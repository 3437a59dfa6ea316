-- The read model is made anew by sets: a few sorts of the whole timeline instead of index probes for each tile.

-- Where a timeline's events lie, so that a view asks one row for all that it needs to begin.
ALTER TABLE pyramid ADD first_place bigint, ADD last_place bigint;
COMMENT ON COLUMN pyramid.first_place IS 'the earliest position of its events; null where none has a date';
COMMENT ON COLUMN pyramid.last_place IS 'first second after the last of them; null where none has a date';

CREATE FUNCTION note_pyramid(timeline bigint) RETURNS void LANGUAGE sql AS $$
INSERT INTO pyramid (timeline_id, revision, events, undated, first_place, last_place)
SELECT timeline, 1, c.dated + c.undated, c.undated,
    (SELECT min(position) FROM placement WHERE timeline_id = timeline),
    greatest((SELECT max(reach) FROM placement WHERE timeline_id = timeline),
        (SELECT max(position) + 1 FROM placement WHERE timeline_id = timeline))
FROM (SELECT
    coalesce((SELECT sum(n) FROM tile WHERE timeline_id = timeline AND dimension = 'A' AND level = 13), 0) AS dated,
    (SELECT count(*) FROM placement WHERE timeline_id = timeline AND position IS NULL) AS undated) c
ON CONFLICT (timeline_id) DO UPDATE SET revision = pyramid.revision + 1, events = excluded.events,
    undated = excluded.undated, first_place = excluded.first_place, last_place = excluded.last_place
$$;
SELECT note_pyramid(timeline_id) FROM pyramid;

-- Counts are read from the index alone.
ALTER TABLE tile DROP CONSTRAINT tile_pkey,
    ADD CONSTRAINT tile_pkey PRIMARY KEY (timeline_id, dimension, level, lane, tile) INCLUDE (n);

-- Events drawn evenly: each of the 1024 lots holds one of 1024 of them, whatever is asked for.
CREATE FUNCTION sample_lot(id uuid) RETURNS int LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
SELECT (get_byte(uuid_send(id), 14) & 3) << 8 | get_byte(uuid_send(id), 15)
$$;
CREATE INDEX placement_by_lot ON placement (timeline_id, sample_lot(event_id), position) INCLUDE (event_id);
CREATE INDEX event_known_by_lot ON event_known (timeline_id, sample_lot(event_id), position) INCLUDE (event_id);

-- What the tables shall hold of one timeline once it is made anew, in tables of their own: placement_anew and tile_anew.
-- Rows are written in the order of the widest index. Of an import that just came in the planner knows nothing and expects
-- one row; a nested loop would then read the whole timeline for each event.
CREATE FUNCTION place_all(timeline bigint) RETURNS void LANGUAGE plpgsql SET enable_nestloop = off AS $$
BEGIN
    -- Who takes part first has number 0 but where people took others away.
    CREATE TEMP TABLE whole ON COMMIT DROP AS
    SELECT r.event_id, r.position, r.reach, r.span, r.significance, r.type, r.actor,
        CASE WHEN r.position IS NOT NULL THEN
            row_number() OVER (PARTITION BY r.position >> 14 ORDER BY r.significance DESC, r.position, r.event_id)
        END AS place
    FROM (
        SELECT e.id AS event_id, nullif(e.position, 9223372036854775807) AS position,
            CASE WHEN e.position < 9223372036854775807 THEN e.latest END AS reach,
            span_level(nullif(e.position, 9223372036854775807), e.latest)::smallint AS span,
            e.significance::smallint AS significance, coalesce(e.type, '') AS type,
            CASE WHEN p.event_id IS NOT NULL THEN a.canonical_id::text
                ELSE coalesce((SELECT (SELECT b.canonical_id::text FROM actor b WHERE b.id = o.actor_id) FROM participant o
                    WHERE o.timeline_id = e.timeline_id AND o.event_id = e.id ORDER BY o.ordinal LIMIT 1), '')
            END AS actor
        FROM event e
        LEFT JOIN participant p ON p.timeline_id = timeline AND p.event_id = e.id AND p.ordinal = 0
        LEFT JOIN actor a ON a.id = p.actor_id
        WHERE e.timeline_id = timeline AND e.removed_at IS NULL) r;
    ANALYZE whole;

    -- The best of a tile are among the best of its four parts, so a level ranks only what the one below left.
    CREATE TEMP TABLE among_best ON COMMIT DROP AS
    SELECT event_id, position, significance, 1 AS level FROM whole WHERE place <= 200;
    FOR l IN 2..13 LOOP
        INSERT INTO among_best
        SELECT event_id, position, significance, l
        FROM (SELECT *, row_number() OVER (PARTITION BY position >> (12 + 2 * l)
                ORDER BY significance DESC, position, event_id) AS place
            FROM among_best WHERE level = l - 1) ranked
        WHERE place <= 200;
    END LOOP;
    ANALYZE among_best;
    INSERT INTO placement_anew (timeline_id, event_id, position, reach, span, zoom, significance, type, actor)
    SELECT timeline, p.event_id, p.position, p.reach, p.span,
        CASE WHEN p.place <= 200 THEN coalesce(b.level, 1) ELSE 0 END, p.significance, p.type, p.actor
    FROM whole p
    LEFT JOIN (SELECT event_id, max(level) AS level FROM among_best WHERE level > 1 GROUP BY event_id) b
        ON b.event_id = p.event_id
    ORDER BY p.position, p.event_id;
    DROP TABLE among_best;
END $$;

-- The tiles of what place_all placed.
CREATE FUNCTION tile_all(timeline bigint) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    CREATE TEMP TABLE tiling ON COMMIT DROP AS
    SELECT 'A'::"char" AS dimension, 1::smallint AS level, '' AS lane, position >> 14 AS tile, count(*)::int AS n,
        max(significance) AS best_significance, min(position) FILTER (WHERE place = 1) AS best_position,
        (array_agg(event_id) FILTER (WHERE place = 1))[1] AS best_id
    FROM whole WHERE position IS NOT NULL GROUP BY position >> 14;
    INSERT INTO tiling
    SELECT 'T', 1, type, position >> 14, count(*), max(significance),
        (array_agg(position ORDER BY significance DESC, position, event_id))[1],
        (array_agg(event_id ORDER BY significance DESC, position, event_id))[1]
    FROM whole WHERE position IS NOT NULL GROUP BY type, position >> 14;
    INSERT INTO tiling
    SELECT 'P', 1, actor, position >> 14, count(*), max(significance),
        (array_agg(position ORDER BY significance DESC, position, event_id))[1],
        (array_agg(event_id ORDER BY significance DESC, position, event_id))[1]
    FROM whole WHERE position IS NOT NULL GROUP BY actor, position >> 14;
    DROP TABLE whole;
    FOR l IN 1..13 LOOP
        IF l > 1 THEN
            CREATE TEMP TABLE coarser ON COMMIT DROP AS
            SELECT dimension, l::smallint AS level, lane, tile >> 2 AS tile, sum(n)::int AS n,
                max(best_significance) AS best_significance,
                (array_agg(best_position ORDER BY best_significance DESC, best_position, best_id))[1] AS best_position,
                (array_agg(best_id ORDER BY best_significance DESC, best_position, best_id))[1] AS best_id
            FROM tiling GROUP BY dimension, lane, tile >> 2;
            DROP TABLE tiling;
            ALTER TABLE coarser RENAME TO tiling;
        END IF;
        ANALYZE tiling;
        INSERT INTO tile_anew (timeline_id, dimension, level, lane, tile, n, best_significance, best_position, best_id)
        SELECT timeline, dimension, level, lane, tile, n, best_significance, best_position, best_id
        FROM tiling ORDER BY dimension, lane, tile;
    END LOOP;
    DROP TABLE tiling;
END $$;

-- Puts a table of the same columns in a table's place, with the indexes of that one made anew; what others hold in it
-- must be in both. Readers wait for the moment of the change only, and it waits for readers a little at a time.
CREATE FUNCTION exchange_table(old text, anew text) RETURNS void LANGUAGE plpgsql SET lock_timeout = '300ms' AS $$
DECLARE
    i record;
BEGIN
    FOR i IN SELECT c.relname AS name, pg_get_indexdef(x.indexrelid) AS definition, x.indisprimary AS leads
        FROM pg_index x JOIN pg_class c ON c.oid = x.indexrelid
        WHERE x.indrelid = old::regclass ORDER BY x.indisprimary DESC, c.relname LOOP
        EXECUTE regexp_replace(i.definition, '^(CREATE (?:UNIQUE )?INDEX )\S+ ON \S+ ',
            format('\1%I ON %I ', i.name || '_anew', anew));
        IF i.leads THEN
            EXECUTE format('ALTER TABLE %I ADD CONSTRAINT %I PRIMARY KEY USING INDEX %2$I', anew, i.name || '_anew');
        END IF;
    END LOOP;
    EXECUTE format('ANALYZE %I', anew);
    LOOP
        BEGIN
            EXECUTE format('LOCK TABLE %I IN ACCESS EXCLUSIVE MODE', old);
            EXIT;
        EXCEPTION WHEN lock_not_available THEN
            PERFORM pg_sleep(0.5);
        END;
    END LOOP;
    EXECUTE format('COMMENT ON TABLE %I IS %L', anew, obj_description(old::regclass));
    EXECUTE format('DROP TABLE %I', old);
    EXECUTE format('ALTER TABLE %I RENAME TO %I', anew, old);
    FOR i IN SELECT c.relname AS name FROM pg_index x JOIN pg_class c ON c.oid = x.indexrelid
        WHERE x.indrelid = old::regclass LOOP
        EXECUTE format('ALTER INDEX %I RENAME TO %I', i.name, regexp_replace(i.name, '_anew$', ''));
    END LOOP;
END $$;

-- Makes the read model of one timeline anew from the events alone; readers see the old one until the commit. A timeline
-- that is most of what there is gets new tables, so that its indexes are made after its rows; a smaller one is replaced
-- within the tables. While tables are exchanged, no other timeline is taken up.
DROP FUNCTION rebuild_tiles(bigint);
CREATE FUNCTION rebuild_tiles(timeline bigint, exchanged boolean DEFAULT NULL) RETURNS bigint LANGUAGE plpgsql
    SET work_mem = '64MB' SET maintenance_work_mem = '256MB' SET jit = off SET client_min_messages = warning AS $$
BEGIN
    PERFORM pg_advisory_xact_lock(1416195397, timeline::int);
    exchanged := coalesce(exchanged, (SELECT count(*) FROM event WHERE timeline_id = timeline)
        >= greatest(200000, (SELECT sum(events) FROM pyramid WHERE timeline_id <> timeline)));
    DELETE FROM outbox WHERE timeline_id = timeline;
    IF exchanged THEN
        PERFORM pg_advisory_xact_lock(1416195398, 0);
        CREATE TABLE placement_anew (LIKE placement INCLUDING COMMENTS INCLUDING STORAGE) WITH (fillfactor = 80);
        CREATE TABLE tile_anew (LIKE tile INCLUDING COMMENTS INCLUDING STORAGE);
    ELSE
        PERFORM pg_advisory_xact_lock_shared(1416195398, 0);
        CREATE TEMP TABLE placement_anew (LIKE placement) ON COMMIT DROP;
        CREATE TEMP TABLE tile_anew (LIKE tile) ON COMMIT DROP;
    END IF;
    PERFORM place_all(timeline);
    PERFORM tile_all(timeline);
    IF exchanged THEN
        INSERT INTO placement_anew SELECT * FROM placement WHERE timeline_id <> timeline;
        INSERT INTO tile_anew SELECT * FROM tile WHERE timeline_id <> timeline;
        PERFORM exchange_table('placement', 'placement_anew');
        PERFORM exchange_table('tile', 'tile_anew');
    ELSE
        DELETE FROM placement WHERE timeline_id = timeline;
        INSERT INTO placement SELECT * FROM placement_anew;
        DELETE FROM tile WHERE timeline_id = timeline;
        INSERT INTO tile SELECT * FROM tile_anew;
        DROP TABLE placement_anew, tile_anew;
    END IF;
    PERFORM note_pyramid(timeline);
    RETURN (SELECT events FROM pyramid WHERE timeline_id = timeline);
END $$;

-- Makes the dirty tiles anew, each level from the one below, and settles who is among the best of each.
-- Every step is a few index probes for each dirty tile; the planner, which knows nothing of temporary tables, is told so.
CREATE OR REPLACE FUNCTION tiles_upwards(timeline bigint) RETURNS void LANGUAGE plpgsql
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
    PERFORM note_pyramid(timeline);
END $$;

-- Takes up to so many changes of one timeline, which the caller holds. Gives how many.
CREATE FUNCTION take_changes(timeline bigint, most int) RETURNS int LANGUAGE plpgsql
    SET enable_hashjoin = off SET enable_mergejoin = off SET enable_seqscan = off SET enable_bitmapscan = off
    SET enable_material = off SET jit = off SET plan_cache_mode = force_generic_plan AS $$
DECLARE
    taken int;
BEGIN
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

-- Takes up to so many changes of one timeline, or all where they are so many that making it anew is less work. Gives how
-- many, or -1 when another is at it or exchanges tables.
CREATE OR REPLACE FUNCTION refresh_tiles(timeline bigint, most int) RETURNS int LANGUAGE plpgsql AS $$
DECLARE
    waiting int;
BEGIN
    IF NOT pg_try_advisory_xact_lock(1416195397, timeline::int) THEN
        RETURN -1;
    END IF;
    waiting := (SELECT count(*) FROM outbox WHERE timeline_id = timeline);
    IF waiting > 25 * most AND waiting > coalesce((SELECT events / 4 FROM pyramid WHERE timeline_id = timeline), 0) THEN
        PERFORM rebuild_tiles(timeline);
        RETURN waiting;
    END IF;
    IF NOT pg_try_advisory_xact_lock_shared(1416195398, 0) THEN
        RETURN -1;
    END IF;
    RETURN take_changes(timeline, most);
END $$;
