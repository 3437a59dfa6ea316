-- Who may sign in; used only where sign-in is switched on.
CREATE TABLE app_user (
    id       bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name     text NOT NULL UNIQUE,
    password text NOT NULL,
    role     text NOT NULL
);
COMMENT ON COLUMN app_user.password IS 'bcrypt, in modular crypt format';
COMMENT ON COLUMN app_user.role IS 'comma-separated: reader; reader,analyst; reader,analyst,admin';

CREATE TABLE api_token (
    sha256     text PRIMARY KEY,
    user_id    bigint      NOT NULL REFERENCES app_user ON DELETE CASCADE,
    label      text        NOT NULL,
    created_at timestamptz NOT NULL
);
COMMENT ON COLUMN api_token.sha256 IS 'of the token, which itself is shown once and not kept';
