-- What a workflow scheme that projects follow is to become when its draft is published.

CREATE TABLE workflow_scheme_draft (
    scheme_id BIGINT NOT NULL PRIMARY KEY REFERENCES workflow_scheme (id) ON DELETE CASCADE,
    default_workflow VARCHAR(255),
    version BIGINT NOT NULL
);
CREATE TABLE workflow_scheme_draft_mapping (
    scheme_id BIGINT NOT NULL REFERENCES workflow_scheme_draft (scheme_id) ON DELETE CASCADE,
    issue_type_id VARCHAR(20) NOT NULL,
    workflow_name VARCHAR(255) NOT NULL,
    PRIMARY KEY (scheme_id, issue_type_id)
);
