-- What a search looks in, so that no query depends on how much else there is.

-- Typing mistakes in names.
DO $$
BEGIN
    CREATE EXTENSION IF NOT EXISTS pg_trgm;
EXCEPTION WHEN OTHERS THEN
    RAISE EXCEPTION 'Dateline needs the extension pg_trgm in its database (%): install the package with PostgreSQL''s contrib modules, then run CREATE EXTENSION pg_trgm there as a superuser', SQLERRM;
END $$;
CREATE INDEX actor_by_likeness ON actor USING gist (name gist_trgm_ops (siglen = 64));

-- Time in slices that keep its order: a quarter of a year each from 1970 to 2070, a year each in the thousand years
-- before, then longer ones. A search by words goes from slice to slice and stops when its page is full.
CREATE FUNCTION search_slice(seconds bigint) RETURNS int LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN CASE
    WHEN seconds = 9223372036854775807 THEN 500
    WHEN seconds >= 3155695200 THEN 400 + least((seconds - 3155695200) / 3155695200, 99)::int
    WHEN seconds >= 0 THEN (seconds / 7889238)::int
    WHEN seconds >= -31556952000 THEN -1 - ((-1 - seconds) / 31556952)::int
    ELSE -1001 - least((-31556952001 - seconds) / 315569520000, 99)::int
END;
COMMENT ON FUNCTION search_slice IS 'of an event''s position; 500 is that of undated events';

-- Each word with its slice before it, and the timeline's number likewise: so the lists of the inverted index are no
-- longer than a slice has events, and those of two words meet within it.
CREATE FUNCTION slice_words(timeline_id bigint, seconds bigint, words tsvector) RETURNS tsvector
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN array_to_tsvector(string_to_array(
    search_slice(seconds) || '#' || timeline_id || chr(1) || search_slice(seconds) || '.'
        || array_to_string(tsvector_to_array(words), chr(1) || search_slice(seconds) || '.'),
    chr(1)));

-- What slice_words of an event in this slice must hold for the words; a phrase's words stand anywhere, and what must
-- not be there is left out, so that the event's own words decide last.
CREATE FUNCTION slice_query(timeline_id bigint, slice int, words text) RETURNS tsquery
    LANGUAGE sql STABLE PARALLEL SAFE
RETURN CASE WHEN numnode(websearch_to_tsquery('english', words)) = 0 THEN ''::tsquery
    ELSE ('''' || slice || '#' || timeline_id || '''' || coalesce(' & (' || nullif(nullif(
        regexp_replace(
            regexp_replace(querytree(websearch_to_tsquery('english', words)), '<(-|[0-9]+)>', '&', 'g'),
            '''((?:[^'']|'''')*)''', '''' || slice || '.\1''', 'g'), ''), 'T') || ')', ''))::tsquery
END;

DROP INDEX event_by_words;
CREATE INDEX event_by_words ON event USING gin (slice_words(timeline_id, position, words));
