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

-- Who may browse says which projects are meant, so an index begins with the project; V1 and V210 have the dates.
CREATE INDEX issue_creator ON issue (creator_key);
CREATE INDEX issue_priority ON issue (project_id, priority_id);
CREATE INDEX issue_resolution ON issue (project_id, resolution_id);
CREATE INDEX issue_type_of ON issue (project_id, type_id);

-- How many changes and comments came after one.
CREATE INDEX change_group_order ON change_group (issue_id, id);
CREATE INDEX issue_comment_order ON issue_comment (issue_id, id);

-- Custom fields by what they hold.
CREATE INDEX field_value_number ON field_value (field_id, number_value);
CREATE INDEX field_value_instant ON field_value (field_id, instant_value);
