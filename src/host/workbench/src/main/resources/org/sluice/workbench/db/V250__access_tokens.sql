-- Personal access tokens: what is kept of one cannot be used to log in.

CREATE TABLE access_token (
    id BIGINT NOT NULL PRIMARY KEY,
    user_key VARCHAR(255) NOT NULL,
    name VARCHAR(255) NOT NULL,
    token_hash VARCHAR(64) NOT NULL UNIQUE,
    created BIGINT NOT NULL,
    expires BIGINT
);
CREATE INDEX access_token_user ON access_token (user_key);
INSERT INTO id_counter (name, next_id) VALUES ('access_token', 1);
