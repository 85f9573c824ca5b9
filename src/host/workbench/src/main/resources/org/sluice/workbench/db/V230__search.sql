-- Saved filters, and indexes for what people search by most.

CREATE TABLE search_filter (
    id BIGINT NOT NULL PRIMARY KEY,
    name VARCHAR(255) NOT NULL,
    description VARCHAR(4000) NOT NULL,
    owner_key VARCHAR(255),
    jql VARCHAR(1000000) NOT NULL
);
CREATE INDEX search_filter_owner ON search_filter (owner_key);
CREATE TABLE search_filter_share (
    filter_id BIGINT NOT NULL REFERENCES search_filter (id) ON DELETE CASCADE,
    share_kind VARCHAR(20) NOT NULL,
    subject VARCHAR(255) NOT NULL,
    role_id VARCHAR(20) NOT NULL,
    PRIMARY KEY (filter_id, share_kind, subject, role_id)
);
CREATE TABLE search_filter_favourite (
    filter_id BIGINT NOT NULL REFERENCES search_filter (id) ON DELETE CASCADE,
    user_key VARCHAR(255) NOT NULL,
    PRIMARY KEY (filter_id, user_key)
);
CREATE INDEX search_filter_favourite_user ON search_filter_favourite (user_key);
INSERT INTO id_counter (name, next_id) VALUES ('filter', 10000);
