-- What makes two reports one event, whose word each of them is, and what an event's figures are made of.

ALTER TABLE document
    ADD agency text,
    ADD sketch int[],
    ADD runs   int;
COMMENT ON COLUMN document.agency IS 'the news agency whose text it is, by its credit line';
COMMENT ON COLUMN document.sketch IS 'least hashes of its runs of words, to find reprints; null where it was not made yet';
COMMENT ON COLUMN document.runs IS 'number of runs of words in the sketch';

ALTER TABLE participant ADD acts_for bigint REFERENCES actor;
CREATE INDEX participant_by_government ON participant (timeline_id, acts_for, position, event_id)
    WHERE acts_for IS NOT NULL;
COMMENT ON COLUMN participant.acts_for IS 'the government or organisation that a person or an office acts for';

ALTER TABLE event
    ADD place_precision      text,
    ADD significance_signals jsonb NOT NULL DEFAULT '[]',
    ADD confidence_signals   jsonb NOT NULL DEFAULT '[]',
    ADD sources              int   NOT NULL DEFAULT 0;
COMMENT ON COLUMN event.significance_signals IS 'what the figure is the sum of: [{"name", "points"}]; empty where a person set it';
COMMENT ON COLUMN event.confidence_signals IS 'what the figure follows from, in log-odds; empty where a person entered the event';
COMMENT ON COLUMN event.sources IS 'how many independent sources tell of it; kept with the evidence';

ALTER TABLE evidence
    ADD telling       jsonb,
    ADD match         jsonb,
    ADD origin_id     uuid,
    ADD origin_reason text;
COMMENT ON COLUMN evidence.telling IS 'the event as this document alone has it; null for typed citations and for rows older than the column';
COMMENT ON COLUMN evidence.match IS 'why it is this event: {"score", "signals"}; null for the first to tell of it';
COMMENT ON COLUMN evidence.origin_id IS 'the document that this one repeats, itself where it tells by itself';
COMMENT ON COLUMN evidence.origin_reason IS 'why it counts with that one, in words; empty where it tells by itself';
