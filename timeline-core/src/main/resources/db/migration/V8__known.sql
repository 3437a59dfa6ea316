-- Who claims an event, and how it was known on earlier days.

ALTER TABLE event
    ADD claimants   int NOT NULL DEFAULT 0,
    ADD known_from  date,
    ADD known_since date;
COMMENT ON COLUMN event.claimants IS 'how many independent parties claim it, by its evidence; kept with the evidence';
COMMENT ON COLUMN event.known_from IS 'the first day on which readers could know of it';
COMMENT ON COLUMN event.known_since IS 'the last day that brought evidence: from then on it is known as this row has it; null until that is settled';

-- The rule of core.dedup.Claimants, for the rows that are here already.
UPDATE event e SET claimants = c.parties
FROM (
    SELECT v.timeline_id, v.event_id, greatest(1, count(DISTINCT lower(regexp_replace(normalize(
        coalesce((SELECT min(a ->> 'actsFor')
                  FROM evidence w CROSS JOIN jsonb_array_elements(w.telling -> 'actors') a
                  WHERE w.timeline_id = v.timeline_id AND w.event_id = v.event_id AND a ->> 'name' = t.speaker),
                 t.speaker), NFD), '[\u0300-\u036f''’]', '', 'g')))) AS parties
    FROM evidence v
    LEFT JOIN evidence_statement l ON l.timeline_id = v.timeline_id AND l.event_id = v.event_id
        AND l.ordinal = v.ordinal AND l.stance = 'ASSERTS'
    LEFT JOIN statement t ON t.timeline_id = l.timeline_id AND t.document_id = l.document_id AND t.id = l.statement_id
    WHERE v.modality = 'CLAIMED'
    GROUP BY v.timeline_id, v.event_id) c
WHERE e.timeline_id = c.timeline_id AND e.id = c.event_id AND e.pinned IS NULL;

-- The same rule as Status.of in Java; a property test holds the two together. Bits are Modality ordinals:
-- 1 happened, 2 ongoing, 4 planned, 8 claimed, 16 denied, 32 negated; above: expected, demanded, offered, conditional.
DROP FUNCTION event_status(text, int, bigint, bigint);
CREATE FUNCTION event_status(type text, modalities int, claimants int, latest bigint, as_of bigint) RETURNS text
    LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
SELECT CASE
    WHEN modalities & 3 <> 0 THEN CASE
        WHEN modalities & 48 <> 0 THEN 'DISPUTED'
        WHEN type = 'SAY' THEN 'SAID'
        ELSE 'HAPPENED' END
    WHEN modalities & 8 <> 0 THEN CASE
        WHEN modalities & 48 <> 0 THEN 'DISPUTED'
        WHEN claimants > 1 THEN 'CORROBORATED'
        ELSE 'CLAIMED' END
    WHEN modalities & 4 <> 0 THEN CASE
        WHEN modalities & 32 <> 0 THEN 'CANCELLED'
        WHEN modalities & 16 <> 0 THEN 'DISPUTED'
        WHEN latest <= as_of THEN 'OVERDUE'
        ELSE 'PLANNED' END
    WHEN modalities & 16 <> 0 THEN 'DENIED'
    WHEN modalities & 32 <> 0 THEN 'NEGATED'
    ELSE 'PROPOSED'
END $$;

-- The day from which a piece of evidence counts: its publication; without one, the day on which it was recorded.
CREATE FUNCTION known_day(published date, recorded_at timestamptz) RETURNS date
    LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
SELECT coalesce(published, (recorded_at AT TIME ZONE 'UTC')::date)
$$;

CREATE TABLE event_known (
    timeline_id          bigint NOT NULL,
    event_id             uuid   NOT NULL,
    from_day             date   NOT NULL,
    until_day            date   NOT NULL,
    digest               text   NOT NULL,
    title                text   NOT NULL,
    type                 text,
    mode                 text,
    contexts             text[] NOT NULL,
    cameo                text,
    place                text,
    place_precision      text,
    edtf                 text,
    earliest             bigint,
    latest               bigint,
    position             bigint NOT NULL,
    zone                 text,
    basis                text   NOT NULL,
    rule                 text   NOT NULL,
    anchor               text,
    inferred             boolean NOT NULL,
    reason               text   NOT NULL,
    expression           text,
    pattern              text,
    modalities           int    NOT NULL,
    sources              int    NOT NULL,
    claimants            int    NOT NULL,
    significance         int    NOT NULL,
    significance_signals jsonb  NOT NULL,
    confidence           float8 NOT NULL,
    confidence_signals   jsonb  NOT NULL,
    words                tsvector NOT NULL DEFAULT '',
    removed_at           timestamptz,
    PRIMARY KEY (timeline_id, event_id, from_day),
    FOREIGN KEY (timeline_id, event_id) REFERENCES event
);
COMMENT ON TABLE event_known IS 'how an event was known before its latest evidence came out: made anew from the evidence after each change, so that a list as known on a day is one query';
COMMENT ON COLUMN event_known.from_day IS 'the day that brought the newest evidence which this state holds, inclusive';
COMMENT ON COLUMN event_known.until_day IS 'the day that brought the next, exclusive';
COMMENT ON COLUMN event_known.digest IS 'of what the state is made of, so that an unchanged one is not written again';
COMMENT ON COLUMN event_known.removed_at IS 'the event''s own: taking it off the timeline applies to the past too';
CREATE INDEX event_known_by_position ON event_known (timeline_id, position, event_id);
CREATE INDEX event_known_by_day ON event_known (timeline_id, from_day, event_id);
CREATE INDEX event_known_by_words ON event_known USING gin (words);
CREATE INDEX event_by_known_day ON event (timeline_id, known_since, id);

CREATE TABLE participant_known (
    timeline_id bigint NOT NULL,
    event_id    uuid   NOT NULL,
    from_day    date   NOT NULL,
    ordinal     int    NOT NULL,
    actor_id    bigint NOT NULL REFERENCES actor,
    role        text   NOT NULL,
    acts_for    bigint REFERENCES actor,
    PRIMARY KEY (timeline_id, event_id, from_day, ordinal),
    FOREIGN KEY (timeline_id, event_id, from_day) REFERENCES event_known ON DELETE CASCADE
);
CREATE INDEX participant_known_by_actor ON participant_known (timeline_id, actor_id, event_id);

-- What a view shows of an event follows from who claims it, too.
DROP TRIGGER event_changed ON event;
CREATE TRIGGER event_changed AFTER UPDATE ON event FOR EACH ROW
    WHEN ((OLD.position, OLD.latest, OLD.type, OLD.significance, OLD.removed_at, OLD.title, OLD.edtf, OLD.modalities,
            OLD.claimants)
        IS DISTINCT FROM
        (NEW.position, NEW.latest, NEW.type, NEW.significance, NEW.removed_at, NEW.title, NEW.edtf, NEW.modalities,
            NEW.claimants))
    EXECUTE FUNCTION note_event();

CREATE FUNCTION event_known_removed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE event_known SET removed_at = NEW.removed_at WHERE timeline_id = NEW.timeline_id AND event_id = NEW.id;
    RETURN NULL;
END $$;
CREATE TRIGGER event_known_removed AFTER UPDATE OF removed_at ON event
    FOR EACH ROW WHEN (OLD.removed_at IS DISTINCT FROM NEW.removed_at) EXECUTE FUNCTION event_known_removed();

-- Every state of every event, past and present; of each event one holds on any day since it was first known:
-- from_day <= day AND day < until_day. "state" ties a state to its actors.
CREATE VIEW event_state AS
SELECT timeline_id, id, date 'infinity' AS state, known_since AS from_day, date 'infinity' AS until_day,
       title, type, mode, contexts, cameo, place, place_precision, edtf, earliest, latest, position, zone, basis, rule,
       anchor, inferred, reason, expression, pattern, modalities, sources, claimants, significance,
       significance_signals, confidence, confidence_signals, words, removed_at, review, version, note, pinned
FROM event
UNION ALL
SELECT k.timeline_id, k.event_id, k.from_day, k.from_day, k.until_day,
       k.title, k.type, k.mode, k.contexts, k.cameo, k.place, k.place_precision, k.edtf, k.earliest, k.latest,
       k.position, k.zone, k.basis, k.rule, k.anchor, k.inferred, k.reason, k.expression, k.pattern, k.modalities,
       k.sources, k.claimants, k.significance, k.significance_signals, k.confidence, k.confidence_signals, k.words,
       k.removed_at,
       (SELECT e.review FROM event e WHERE e.timeline_id = k.timeline_id AND e.id = k.event_id),
       (SELECT e.version FROM event e WHERE e.timeline_id = k.timeline_id AND e.id = k.event_id),
       (SELECT e.note FROM event e WHERE e.timeline_id = k.timeline_id AND e.id = k.event_id),
       (SELECT e.pinned FROM event e WHERE e.timeline_id = k.timeline_id AND e.id = k.event_id)
FROM event_known k;

CREATE VIEW participant_state AS
SELECT timeline_id, event_id, date 'infinity' AS state, ordinal, actor_id, role, acts_for FROM participant
UNION ALL
SELECT timeline_id, event_id, from_day, ordinal, actor_id, role, acts_for FROM participant_known;

-- Settles all events of a timeline whose evidence came out on one day, which have no past; the rest is Java's.
CREATE FUNCTION settle_known(of_timeline bigint) RETURNS void LANGUAGE sql AS $$
UPDATE event e SET known_from = days.first, known_since = days.first
FROM (SELECT u.id, coalesce(min(known_day(d.published_date, coalesce(d.recorded_at, v.recorded_at))),
                            known_day(NULL, min(u.recorded_at))) AS first,
             coalesce(max(known_day(d.published_date, coalesce(d.recorded_at, v.recorded_at))),
                      known_day(NULL, min(u.recorded_at))) AS last
      FROM event u
      LEFT JOIN evidence v ON v.timeline_id = u.timeline_id AND v.event_id = u.id
      LEFT JOIN document d ON d.timeline_id = v.timeline_id AND d.id = v.document_id
      WHERE u.timeline_id = of_timeline AND u.known_since IS NULL
      GROUP BY u.id) days
WHERE e.timeline_id = of_timeline AND e.id = days.id AND days.first = days.last
$$;
SELECT settle_known(id) FROM timeline;

-- The rule of Commitment.Outcome.of; a property test holds the two together.
CREATE FUNCTION commitment_outcome(type text, modalities int, claimants int, latest bigint, as_of bigint) RETURNS text
    LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
SELECT CASE event_status(type, modalities, claimants, latest, as_of)
    WHEN 'HAPPENED' THEN 'KEPT'
    WHEN 'SAID' THEN 'KEPT'
    WHEN 'CLAIMED' THEN 'CLAIMED'
    WHEN 'CORROBORATED' THEN 'CLAIMED'
    WHEN 'DISPUTED' THEN 'DISPUTED'
    WHEN 'CANCELLED' THEN 'CANCELLED'
    WHEN 'NEGATED' THEN 'CANCELLED'
    WHEN 'DENIED' THEN 'DENIED'
    WHEN 'OVERDUE' THEN 'OVERDUE'
    ELSE CASE WHEN latest <= as_of THEN 'OVERDUE' ELSE 'OPEN' END
END $$;

-- Commitments: 388 is planned, demanded or offered; 59 happened, ongoing, claimed, denied or negated, so that nothing
-- came yet of those with 0.
CREATE INDEX event_commitments ON event
    (timeline_id, (least(modalities & 59, 1)), (coalesce(latest, 9223372036854775807)), id)
    WHERE modalities & 388 <> 0 AND removed_at IS NULL;
