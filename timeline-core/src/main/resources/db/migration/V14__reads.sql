-- Indexes that keep lists and look-ups as fast on a large timeline as on a small one.

-- A name as it is written is found by its unique index: one by likeness answers that too, but reads a hundred times as much.
DROP INDEX actor_by_likeness;
CREATE INDEX actor_by_likeness ON actor USING gist (lower(name) gist_trgm_ops (siglen = 64));

-- What was taken off its timeline: the list of it, and the look at whether an event is there that a count makes for each.
CREATE INDEX event_removed ON event (timeline_id, id) INCLUDE (removed_at) WHERE removed_at IS NOT NULL;
CREATE INDEX event_by_removal ON event (timeline_id, removed_at DESC, id)
    WHERE removed_at IS NOT NULL AND merged_into IS NULL;

-- How long an event is, in powers of two: what is shorter than 2^n seconds and reaches into a window began at most that
-- long before it. 0 without a beginning, 63 without an end.
CREATE FUNCTION length_class(earliest bigint, latest bigint) RETURNS int LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN CASE
    WHEN earliest IS NULL THEN 0
    WHEN latest IS NULL OR earliest < -(1::bigint << 61) OR latest > (1::bigint << 61) THEN 63
    ELSE length(ltrim((latest - earliest)::bit(64)::text, '0')) END;
CREATE INDEX event_by_length ON event (timeline_id, length_class(earliest, latest), position, id);

-- What may be rare, in the order of lists. A status is not stored: this is it but for the day that makes a plan overdue, and
-- without those that most events have.
CREATE FUNCTION rare_standing(type text, modalities int, claimants int) RETURNS text
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN nullif(nullif(event_status(type, modalities, claimants, NULL, 0), 'HAPPENED'), 'SAID');
CREATE INDEX event_by_standing ON event (timeline_id, rare_standing(type, modalities, claimants), position, id)
    WHERE rare_standing(type, modalities, claimants) IS NOT NULL;
CREATE INDEX event_by_place ON event (timeline_id, place, position, id) WHERE place IS NOT NULL;
CREATE INDEX event_by_type ON event (timeline_id, type, position, id) WHERE type IS NOT NULL;
