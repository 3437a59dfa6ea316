-- Who the actors are, by which names they go, and what a person said of them and of sources; tags.
--
-- Every name has a row of its own in actor, and a participant keeps the row it was named with. That two names are one
-- actor is a link between rows: merged_into is what somebody said, canonical_id is what follows from it. So an alias
-- and a merged actor are one thing, and taking either back is exact.

ALTER TABLE actor
    ADD kind         text   NOT NULL DEFAULT 'UNKNOWN'
        CHECK (kind IN ('PERSON', 'GOVERNMENT', 'ORGANISATION', 'BODY', 'UNKNOWN')),
    ADD wikidata     text CHECK (wikidata ~ '^Q[0-9]{1,12}$'),
    ADD note         text,
    ADD merged_into  bigint REFERENCES actor CHECK (merged_into <> id),
    ADD canonical_id bigint REFERENCES actor,
    ADD origin       text   NOT NULL DEFAULT 'import',
    ADD version      bigint NOT NULL DEFAULT 0;
UPDATE actor SET canonical_id = id;
ALTER TABLE actor ALTER canonical_id SET NOT NULL;
COMMENT ON COLUMN actor.name IS 'as documents and people write it; it never changes';
COMMENT ON COLUMN actor.merged_into IS 'the actor that a person said it is; null where it stands for itself';
COMMENT ON COLUMN actor.canonical_id IS 'the end of the links from here, itself where there are none; kept by a trigger';
COMMENT ON COLUMN actor.origin IS 'where the name is from: import, or who entered it';
CREATE INDEX actor_by_canonical ON actor (canonical_id);
CREATE INDEX actor_by_link ON actor (merged_into) WHERE merged_into IS NOT NULL;
CREATE INDEX actor_by_words ON actor USING gin (to_tsvector('simple', name));

CREATE FUNCTION actor_stands_for_itself() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.canonical_id := NEW.id;
    RETURN NEW;
END $$;
CREATE TRIGGER actor_begins BEFORE INSERT ON actor
    FOR EACH ROW EXECUTE FUNCTION actor_stands_for_itself();

CREATE FUNCTION follow_actor_links() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    last  bigint := NEW.id;
    below bigint[];
BEGIN
    below := ARRAY(
        WITH RECURSIVE linked (id) AS (
            SELECT NEW.id UNION SELECT a.id FROM actor a JOIN linked l ON a.merged_into = l.id)
        SELECT id FROM linked);
    IF NEW.merged_into = ANY (below) THEN
        RAISE EXCEPTION 'actor % would be linked to itself by way of actor %', NEW.id, NEW.merged_into;
    END IF;
    IF NEW.merged_into IS NOT NULL THEN
        SELECT canonical_id INTO last FROM actor WHERE id = NEW.merged_into;
    END IF;
    UPDATE actor SET canonical_id = last WHERE id = ANY (below);
    RETURN NULL;
END $$;
CREATE TRIGGER actor_is_linked AFTER UPDATE OF merged_into ON actor
    FOR EACH ROW WHEN (OLD.merged_into IS DISTINCT FROM NEW.merged_into) EXECUTE FUNCTION follow_actor_links();

CREATE TABLE actor_role (
    actor_id bigint NOT NULL REFERENCES actor,
    ordinal  int    NOT NULL,
    office   text   NOT NULL,
    for_whom text,
    since    text,
    until    text,
    earliest bigint,
    latest   bigint,
    citation text,
    PRIMARY KEY (actor_id, ordinal)
);
COMMENT ON COLUMN actor_role.since IS 'EDTF; null where it is not known';
COMMENT ON COLUMN actor_role.earliest IS 'first second of since, inclusive; null when open or not known';
COMMENT ON COLUMN actor_role.latest IS 'first second after until, exclusive; null when open or not known';

CREATE TABLE actor_revision (
    actor_id bigint      NOT NULL REFERENCES actor,
    id       bigint GENERATED ALWAYS AS IDENTITY,
    at       timestamptz NOT NULL,
    by_whom  text        NOT NULL,
    what     text        NOT NULL,
    why      text,
    before   jsonb,
    after    jsonb,
    PRIMARY KEY (actor_id, id)
);
CREATE TRIGGER actor_revision_is_kept BEFORE UPDATE OR DELETE ON actor_revision
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- Which names occur on which timeline, so that no list of actors scans all participants. Names are added only: a row
-- whose last event is gone costs one look.
CREATE TABLE timeline_actor (
    timeline_id bigint NOT NULL REFERENCES timeline,
    actor_id    bigint NOT NULL REFERENCES actor,
    PRIMARY KEY (timeline_id, actor_id)
);
CREATE INDEX timeline_actor_by_actor ON timeline_actor (actor_id);
INSERT INTO timeline_actor SELECT DISTINCT timeline_id, actor_id FROM participant;

-- A name is mostly there already, which one look tells: only a new one is inserted, always in the same order.
CREATE FUNCTION note_timeline_actors() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO timeline_actor
    SELECT DISTINCT n.timeline_id, n.actor_id FROM named n
    WHERE NOT EXISTS (SELECT FROM timeline_actor t WHERE t.timeline_id = n.timeline_id AND t.actor_id = n.actor_id)
    ORDER BY 1, 2
    ON CONFLICT DO NOTHING;
    RETURN NULL;
END $$;
CREATE TRIGGER participant_is_noted AFTER INSERT ON participant
    REFERENCING NEW TABLE AS named FOR EACH STATEMENT EXECUTE FUNCTION note_timeline_actors();

ALTER TABLE source
    ADD home    text,
    ADD country text CHECK (country ~ '^[A-Z]{2}$'),
    ADD kind    text   NOT NULL DEFAULT 'OTHER'
        CHECK (kind IN ('GOVERNMENT', 'AGENCY', 'NEWSPAPER', 'BROADCASTER', 'ORGANISATION', 'OTHER')),
    ADD version bigint NOT NULL DEFAULT 0;
COMMENT ON COLUMN source.home IS 'its address on the web, http or https';
COMMENT ON COLUMN source.country IS 'ISO 3166-1 alpha-2';

CREATE TABLE source_revision (
    source_id bigint      NOT NULL REFERENCES source,
    id        bigint GENERATED ALWAYS AS IDENTITY,
    at        timestamptz NOT NULL,
    by_whom   text        NOT NULL,
    what      text        NOT NULL,
    why       text,
    before    jsonb,
    after     jsonb,
    PRIMARY KEY (source_id, id)
);
CREATE TRIGGER source_revision_is_kept BEFORE UPDATE OR DELETE ON source_revision
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TABLE timeline_tag (
    timeline_id bigint NOT NULL REFERENCES timeline,
    tag         text   NOT NULL,
    PRIMARY KEY (timeline_id, tag)
);

CREATE TABLE event_tag (
    timeline_id bigint NOT NULL,
    event_id    uuid   NOT NULL,
    tag         text   NOT NULL,
    position    bigint NOT NULL,
    PRIMARY KEY (timeline_id, event_id, tag),
    FOREIGN KEY (timeline_id, event_id) REFERENCES event
);
CREATE INDEX event_tag_by_tag ON event_tag (timeline_id, tag, position, event_id);

CREATE FUNCTION move_event_tags() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE event_tag SET position = NEW.position WHERE timeline_id = NEW.timeline_id AND event_id = NEW.id;
    RETURN NULL;
END $$;
CREATE TRIGGER event_tags_move AFTER UPDATE OF position ON event
    FOR EACH ROW WHEN (OLD.position IS DISTINCT FROM NEW.position) EXECUTE FUNCTION move_event_tags();
