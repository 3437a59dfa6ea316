-- Documents that are given and wait to be read, and what became of each. A batch is put in whole or not at all.

CREATE TABLE import_batch (
    timeline_id bigint      NOT NULL REFERENCES timeline,
    id          bigint GENERATED ALWAYS AS IDENTITY,
    put_at      timestamptz NOT NULL,
    documents   int         NOT NULL,
    known       int         NOT NULL,
    PRIMARY KEY (timeline_id, id)
);
COMMENT ON COLUMN import_batch.documents IS 'how many it put into the queue';
COMMENT ON COLUMN import_batch.known IS 'how many were given that were on the timeline or in the queue already';

CREATE TABLE import_job (
    timeline_id    bigint      NOT NULL,
    sha256         text        NOT NULL,
    batch_id       bigint      NOT NULL,
    turn           int         NOT NULL,
    lexicon        text        NOT NULL,
    name           text        NOT NULL,
    title          text,
    text           text,
    source         text,
    url            text,
    published_day  bigint,
    published_time text,
    published_zone text,
    state          text        NOT NULL CHECK (state IN ('WAITING', 'DONE', 'FAILED')),
    attempts       int         NOT NULL,
    not_before     timestamptz NOT NULL,
    taken_at       timestamptz,
    taken_by       text,
    ended_at       timestamptz,
    error          text,
    is_new         boolean     NOT NULL,
    statements     int         NOT NULL,
    new_events     int         NOT NULL,
    joined_events  int         NOT NULL,
    issues         jsonb       NOT NULL,
    PRIMARY KEY (timeline_id, sha256),
    FOREIGN KEY (timeline_id, batch_id) REFERENCES import_batch
);
CREATE INDEX import_job_waiting ON import_job (timeline_id, batch_id, turn) WHERE state = 'WAITING';
CREATE INDEX import_job_by_batch ON import_job (batch_id, state);
COMMENT ON COLUMN import_job.turn IS
    'its place in the batch, by publication and then by text: documents are stored in this order, whoever reads them';
COMMENT ON COLUMN import_job.lexicon IS 'which user lexicon it is to be read with, by its SHA-256; empty for none';
COMMENT ON COLUMN import_job.text IS 'null when it is done: then the document has it';
COMMENT ON COLUMN import_job.published_day IS 'days since 1970-01-01';
COMMENT ON COLUMN import_job.attempts IS 'how often a worker has begun with it, counted before it begins';
COMMENT ON COLUMN import_job.is_new IS 'false when the same text came onto the timeline while it waited';
COMMENT ON COLUMN import_job.issues IS 'what a reader should know: [{"severity", "line"}]';
