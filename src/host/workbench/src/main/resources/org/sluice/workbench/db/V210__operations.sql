-- What people do to issues needs: numbers that nobody gets twice, who watches, files by name.

ALTER TABLE project ADD COLUMN issue_counter BIGINT DEFAULT 0 NOT NULL;
ALTER TABLE issue ADD COLUMN due_date BIGINT;
ALTER TABLE issue ADD COLUMN environment VARCHAR(1000000);
CREATE INDEX issue_due ON issue (project_id, due_date);
ALTER TABLE issue_comment ADD COLUMN editor_key VARCHAR(255);
ALTER TABLE issue_comment ADD COLUMN group_level VARCHAR(255);
ALTER TABLE issue_comment ADD COLUMN role_level_id BIGINT;
CREATE TABLE watch (
    issue_id BIGINT NOT NULL,
    user_key VARCHAR(255) NOT NULL,
    PRIMARY KEY (issue_id, user_key)
);
CREATE INDEX watch_user ON watch (user_key);
CREATE TABLE vote (
    issue_id BIGINT NOT NULL,
    user_key VARCHAR(255) NOT NULL,
    PRIMARY KEY (issue_id, user_key)
);
CREATE INDEX vote_user ON vote (user_key);
CREATE TABLE attachment (
    id BIGINT NOT NULL PRIMARY KEY,
    issue_id BIGINT NOT NULL,
    author_key VARCHAR(255),
    file_name VARCHAR(255) NOT NULL,
    file_size BIGINT NOT NULL,
    created BIGINT NOT NULL
);
CREATE INDEX attachment_issue ON attachment (issue_id, created);
INSERT INTO id_counter (name, next_id) VALUES ('attachment', 10000);
