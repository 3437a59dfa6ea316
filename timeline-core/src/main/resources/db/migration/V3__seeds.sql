-- Which seed dossiers were loaded whole: each is loaded once, and not again when a reader has changed or archived it.
CREATE TABLE seed_dossier (
    name      text PRIMARY KEY,
    loaded_at timestamptz NOT NULL
);
