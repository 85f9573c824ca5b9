-- Workflows as OSWorkflow's XML, live and in draft, and which of them the issue types of a project follow.

CREATE TABLE workflow (
    name VARCHAR(255) NOT NULL,
    mode VARCHAR(5) NOT NULL,
    description VARCHAR(4000) NOT NULL,
    descriptor VARCHAR(1000000) NOT NULL,
    author_key VARCHAR(255),
    updated BIGINT NOT NULL,
    PRIMARY KEY (name, mode)
);
CREATE TABLE workflow_scheme (
    id BIGINT NOT NULL PRIMARY KEY,
    name VARCHAR(255) NOT NULL UNIQUE,
    description VARCHAR(4000) NOT NULL,
    default_workflow VARCHAR(255)
);
CREATE TABLE workflow_scheme_mapping (
    scheme_id BIGINT NOT NULL REFERENCES workflow_scheme (id) ON DELETE CASCADE,
    issue_type_id VARCHAR(20) NOT NULL,
    workflow_name VARCHAR(255) NOT NULL,
    PRIMARY KEY (scheme_id, issue_type_id)
);
-- A project without a scheme of its own uses the default one, as in Jira.
ALTER TABLE project ADD COLUMN workflow_scheme_id BIGINT REFERENCES workflow_scheme (id);
INSERT INTO id_counter (name, next_id) VALUES ('workflow_scheme', 10100);
