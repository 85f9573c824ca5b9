-- The tracker's own data. Instants are milliseconds since 1970 in UTC.

CREATE TABLE id_counter (
    name VARCHAR(60) NOT NULL PRIMARY KEY,
    next_id BIGINT NOT NULL
);
INSERT INTO id_counter (name, next_id) VALUES
    ('project', 10000), ('component', 10000), ('issue', 10000), ('comment', 10000), ('change_group', 10000),
    ('status', 10000), ('issue_type', 10000), ('priority', 10000), ('resolution', 10000), ('custom_field', 10000),
    ('field_option', 10000), ('issue_link', 10000), ('link_type', 10100), ('permission_scheme', 10000),
    ('permission_grant', 10100), ('project_role', 10100), ('security_scheme', 10000), ('security_level', 10000),
    ('dashboard', 10000), ('dashboard_item', 10000), ('user', 10001);

-- People

CREATE TABLE app_user (
    user_key VARCHAR(255) NOT NULL PRIMARY KEY,
    name VARCHAR(255) NOT NULL,
    lower_name VARCHAR(255) NOT NULL UNIQUE,
    display_name VARCHAR(255) NOT NULL,
    email VARCHAR(255) NOT NULL,
    active BOOLEAN NOT NULL,
    language VARCHAR(35) NOT NULL,
    password_hash VARCHAR(100)
);
CREATE TABLE user_group (
    name VARCHAR(255) NOT NULL PRIMARY KEY
);
CREATE TABLE membership (
    group_name VARCHAR(255) NOT NULL REFERENCES user_group (name) ON DELETE CASCADE,
    user_key VARCHAR(255) NOT NULL REFERENCES app_user (user_key),
    PRIMARY KEY (group_name, user_key)
);
CREATE INDEX membership_user ON membership (user_key);
CREATE TABLE application_role (
    role_key VARCHAR(60) NOT NULL,
    group_name VARCHAR(255) NOT NULL REFERENCES user_group (name),
    PRIMARY KEY (role_key, group_name)
);

-- What issues are made of

CREATE TABLE status (
    id VARCHAR(20) NOT NULL PRIMARY KEY,
    name VARCHAR(255) NOT NULL UNIQUE,
    description VARCHAR(4000) NOT NULL,
    category_key VARCHAR(20) NOT NULL,
    sort_order INT NOT NULL
);
CREATE TABLE issue_type (
    id VARCHAR(20) NOT NULL PRIMARY KEY,
    name VARCHAR(255) NOT NULL UNIQUE,
    description VARCHAR(4000) NOT NULL,
    subtask BOOLEAN NOT NULL,
    sort_order INT NOT NULL
);
CREATE TABLE priority (
    id VARCHAR(20) NOT NULL PRIMARY KEY,
    name VARCHAR(255) NOT NULL UNIQUE,
    description VARCHAR(4000) NOT NULL,
    sort_order INT NOT NULL
);
CREATE TABLE resolution (
    id VARCHAR(20) NOT NULL PRIMARY KEY,
    name VARCHAR(255) NOT NULL UNIQUE,
    description VARCHAR(4000) NOT NULL,
    sort_order INT NOT NULL
);
CREATE TABLE custom_field (
    id BIGINT NOT NULL PRIMARY KEY,
    name VARCHAR(255) NOT NULL,
    description VARCHAR(4000) NOT NULL,
    type_key VARCHAR(255) NOT NULL
);
CREATE TABLE field_option (
    id BIGINT NOT NULL PRIMARY KEY,
    field_id BIGINT NOT NULL REFERENCES custom_field (id),
    label VARCHAR(255) NOT NULL,
    sort_order INT NOT NULL,
    disabled BOOLEAN NOT NULL
);
CREATE INDEX field_option_field ON field_option (field_id, sort_order);

-- Rights

CREATE TABLE permission_scheme (
    id BIGINT NOT NULL PRIMARY KEY,
    name VARCHAR(255) NOT NULL,
    description VARCHAR(4000) NOT NULL
);
CREATE TABLE permission_grant (
    id BIGINT NOT NULL PRIMARY KEY,
    scheme_id BIGINT NOT NULL REFERENCES permission_scheme (id) ON DELETE CASCADE,
    permission_key VARCHAR(255) NOT NULL,
    holder_type VARCHAR(40) NOT NULL,
    holder_parameter VARCHAR(255) NOT NULL
);
CREATE INDEX permission_grant_scheme ON permission_grant (scheme_id, permission_key);
CREATE TABLE global_permission (
    permission_key VARCHAR(255) NOT NULL,
    group_name VARCHAR(255) NOT NULL REFERENCES user_group (name) ON DELETE CASCADE,
    PRIMARY KEY (permission_key, group_name)
);
CREATE TABLE security_scheme (
    id BIGINT NOT NULL PRIMARY KEY,
    name VARCHAR(255) NOT NULL
);
CREATE TABLE security_level (
    id BIGINT NOT NULL PRIMARY KEY,
    scheme_id BIGINT NOT NULL REFERENCES security_scheme (id) ON DELETE CASCADE,
    name VARCHAR(255) NOT NULL,
    description VARCHAR(4000) NOT NULL
);
CREATE TABLE security_level_holder (
    level_id BIGINT NOT NULL REFERENCES security_level (id) ON DELETE CASCADE,
    holder_type VARCHAR(40) NOT NULL,
    holder_parameter VARCHAR(255) NOT NULL,
    PRIMARY KEY (level_id, holder_type, holder_parameter)
);

-- Projects

CREATE TABLE project (
    id BIGINT NOT NULL PRIMARY KEY,
    project_key VARCHAR(255) NOT NULL UNIQUE,
    name VARCHAR(255) NOT NULL,
    description VARCHAR(4000) NOT NULL,
    lead_key VARCHAR(255),
    permission_scheme_id BIGINT NOT NULL REFERENCES permission_scheme (id),
    security_scheme_id BIGINT REFERENCES security_scheme (id),
    archived BOOLEAN NOT NULL
);
CREATE TABLE project_role (
    id BIGINT NOT NULL PRIMARY KEY,
    name VARCHAR(255) NOT NULL UNIQUE,
    description VARCHAR(4000) NOT NULL
);
CREATE TABLE role_actor (
    project_id BIGINT NOT NULL REFERENCES project (id) ON DELETE CASCADE,
    role_id BIGINT NOT NULL REFERENCES project_role (id) ON DELETE CASCADE,
    actor_type VARCHAR(10) NOT NULL,
    actor VARCHAR(255) NOT NULL,
    PRIMARY KEY (project_id, role_id, actor_type, actor)
);
CREATE TABLE component (
    id BIGINT NOT NULL PRIMARY KEY,
    project_id BIGINT NOT NULL REFERENCES project (id) ON DELETE CASCADE,
    name VARCHAR(255) NOT NULL,
    description VARCHAR(4000) NOT NULL,
    lead_key VARCHAR(255),
    archived BOOLEAN NOT NULL,
    UNIQUE (project_id, name)
);

-- Issues

CREATE TABLE issue (
    id BIGINT NOT NULL PRIMARY KEY,
    project_id BIGINT NOT NULL REFERENCES project (id),
    issue_number BIGINT NOT NULL,
    type_id VARCHAR(20) NOT NULL,
    status_id VARCHAR(20) NOT NULL,
    priority_id VARCHAR(20),
    resolution_id VARCHAR(20),
    summary VARCHAR(40000) NOT NULL,
    description VARCHAR(1000000),
    assignee_key VARCHAR(255),
    reporter_key VARCHAR(255),
    creator_key VARCHAR(255),
    created BIGINT NOT NULL,
    updated BIGINT NOT NULL,
    resolved BIGINT,
    parent_id BIGINT,
    security_level_id BIGINT
);
CREATE UNIQUE INDEX issue_key ON issue (project_id, issue_number);
CREATE INDEX issue_created ON issue (project_id, created);
CREATE INDEX issue_updated ON issue (project_id, updated);
CREATE INDEX issue_resolved ON issue (project_id, resolved);
CREATE INDEX issue_status ON issue (project_id, status_id);
CREATE INDEX issue_assignee ON issue (assignee_key);
CREATE INDEX issue_reporter ON issue (reporter_key);
CREATE INDEX issue_parent ON issue (parent_id);
CREATE TABLE moved_key (
    project_key VARCHAR(255) NOT NULL,
    issue_number BIGINT NOT NULL,
    issue_id BIGINT NOT NULL,
    PRIMARY KEY (project_key, issue_number)
);
CREATE TABLE issue_component (
    issue_id BIGINT NOT NULL,
    component_id BIGINT NOT NULL,
    PRIMARY KEY (issue_id, component_id)
);
CREATE INDEX issue_component_component ON issue_component (component_id);
CREATE TABLE label (
    issue_id BIGINT NOT NULL,
    label VARCHAR(255) NOT NULL,
    PRIMARY KEY (issue_id, label)
);
CREATE INDEX label_label ON label (label);
CREATE TABLE field_value (
    issue_id BIGINT NOT NULL,
    field_id BIGINT NOT NULL,
    sort_order INT NOT NULL,
    text_value VARCHAR(1000000),
    number_value DOUBLE PRECISION,
    instant_value BIGINT,
    option_id BIGINT,
    user_key VARCHAR(255),
    PRIMARY KEY (issue_id, field_id, sort_order)
);
CREATE INDEX field_value_option ON field_value (field_id, option_id);
CREATE INDEX field_value_user ON field_value (field_id, user_key);
CREATE TABLE issue_comment (
    id BIGINT NOT NULL PRIMARY KEY,
    issue_id BIGINT NOT NULL,
    author_key VARCHAR(255),
    body VARCHAR(1000000) NOT NULL,
    created BIGINT NOT NULL,
    updated BIGINT NOT NULL
);
CREATE INDEX issue_comment_issue ON issue_comment (issue_id, created);
CREATE TABLE link_type (
    id BIGINT NOT NULL PRIMARY KEY,
    name VARCHAR(255) NOT NULL UNIQUE,
    inward VARCHAR(255) NOT NULL,
    outward VARCHAR(255) NOT NULL
);
CREATE TABLE issue_link (
    id BIGINT NOT NULL PRIMARY KEY,
    type_id BIGINT NOT NULL REFERENCES link_type (id),
    source_id BIGINT NOT NULL,
    destination_id BIGINT NOT NULL,
    UNIQUE (type_id, source_id, destination_id)
);
CREATE INDEX issue_link_source ON issue_link (source_id);
CREATE INDEX issue_link_destination ON issue_link (destination_id);

-- History

CREATE TABLE change_group (
    id BIGINT NOT NULL PRIMARY KEY,
    issue_id BIGINT NOT NULL,
    author_key VARCHAR(255),
    created BIGINT NOT NULL
);
CREATE INDEX change_group_issue ON change_group (issue_id, created);
CREATE TABLE change_item (
    group_id BIGINT NOT NULL,
    sort_order INT NOT NULL,
    field_type VARCHAR(40) NOT NULL,
    field VARCHAR(255) NOT NULL,
    from_value VARCHAR(1000000),
    from_text VARCHAR(1000000),
    to_value VARCHAR(1000000),
    to_text VARCHAR(1000000),
    PRIMARY KEY (group_id, sort_order)
);

-- Dashboards

CREATE TABLE dashboard (
    id BIGINT NOT NULL PRIMARY KEY,
    name VARCHAR(255) NOT NULL,
    description VARCHAR(4000) NOT NULL,
    owner_key VARCHAR(255),
    layout VARCHAR(10) NOT NULL
);
CREATE TABLE dashboard_share (
    dashboard_id BIGINT NOT NULL REFERENCES dashboard (id) ON DELETE CASCADE,
    share_type VARCHAR(20) NOT NULL,
    share_parameter VARCHAR(255) NOT NULL,
    PRIMARY KEY (dashboard_id, share_type, share_parameter)
);
CREATE TABLE dashboard_favourite (
    dashboard_id BIGINT NOT NULL REFERENCES dashboard (id) ON DELETE CASCADE,
    user_key VARCHAR(255) NOT NULL,
    PRIMARY KEY (dashboard_id, user_key)
);
CREATE TABLE dashboard_item (
    id BIGINT NOT NULL PRIMARY KEY,
    dashboard_id BIGINT NOT NULL REFERENCES dashboard (id) ON DELETE CASCADE,
    module_key VARCHAR(255) NOT NULL,
    column_index INT NOT NULL,
    row_index INT NOT NULL,
    color VARCHAR(20) NOT NULL
);
CREATE INDEX dashboard_item_dashboard ON dashboard_item (dashboard_id);
CREATE TABLE dashboard_item_preference (
    item_id BIGINT NOT NULL REFERENCES dashboard_item (id) ON DELETE CASCADE,
    name VARCHAR(255) NOT NULL,
    preference VARCHAR(1000000) NOT NULL,
    PRIMARY KEY (item_id, name)
);

-- Settings and the import's journal

CREATE TABLE plugin_setting (
    setting_key VARCHAR(500) NOT NULL PRIMARY KEY,
    setting VARCHAR(1000000) NOT NULL
);
CREATE TABLE import_journal (
    content_hash VARCHAR(64) NOT NULL PRIMARY KEY,
    file_name VARCHAR(1000) NOT NULL,
    imported BIGINT NOT NULL,
    shift BIGINT NOT NULL,
    issues BIGINT NOT NULL
);
