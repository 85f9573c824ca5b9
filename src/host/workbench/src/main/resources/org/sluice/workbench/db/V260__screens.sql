-- Which fields people find where: screens, the schemes that lead to them, what fields demand, and where custom fields are.

CREATE TABLE screen (
    id BIGINT NOT NULL PRIMARY KEY,
    name VARCHAR(255) NOT NULL UNIQUE,
    description VARCHAR(4000) NOT NULL
);
CREATE TABLE screen_tab (
    id BIGINT NOT NULL PRIMARY KEY,
    screen_id BIGINT NOT NULL REFERENCES screen (id) ON DELETE CASCADE,
    name VARCHAR(255) NOT NULL,
    sort_order INT NOT NULL
);
CREATE INDEX screen_tab_screen ON screen_tab (screen_id, sort_order);
CREATE TABLE screen_field (
    tab_id BIGINT NOT NULL REFERENCES screen_tab (id) ON DELETE CASCADE,
    field_id VARCHAR(60) NOT NULL,
    sort_order INT NOT NULL,
    PRIMARY KEY (tab_id, field_id)
);
CREATE INDEX screen_field_field ON screen_field (field_id);

-- Three kinds of scheme of one shape: a standard target, and others for operations or issue types.
CREATE TABLE screen_scheme (
    id BIGINT NOT NULL PRIMARY KEY,
    name VARCHAR(255) NOT NULL UNIQUE,
    description VARCHAR(4000) NOT NULL,
    standard_id BIGINT NOT NULL REFERENCES screen (id)
);
CREATE TABLE screen_scheme_item (
    scheme_id BIGINT NOT NULL REFERENCES screen_scheme (id) ON DELETE CASCADE,
    item VARCHAR(20) NOT NULL,
    target_id BIGINT NOT NULL REFERENCES screen (id),
    PRIMARY KEY (scheme_id, item)
);
CREATE TABLE issue_type_screen_scheme (
    id BIGINT NOT NULL PRIMARY KEY,
    name VARCHAR(255) NOT NULL UNIQUE,
    description VARCHAR(4000) NOT NULL,
    standard_id BIGINT NOT NULL REFERENCES screen_scheme (id)
);
CREATE TABLE issue_type_screen_scheme_item (
    scheme_id BIGINT NOT NULL REFERENCES issue_type_screen_scheme (id) ON DELETE CASCADE,
    item VARCHAR(20) NOT NULL,
    target_id BIGINT NOT NULL REFERENCES screen_scheme (id),
    PRIMARY KEY (scheme_id, item)
);
CREATE TABLE field_configuration (
    id BIGINT NOT NULL PRIMARY KEY,
    name VARCHAR(255) NOT NULL UNIQUE,
    description VARCHAR(4000) NOT NULL
);
CREATE TABLE field_configuration_item (
    configuration_id BIGINT NOT NULL REFERENCES field_configuration (id) ON DELETE CASCADE,
    field_id VARCHAR(60) NOT NULL,
    required BOOLEAN NOT NULL,
    hidden BOOLEAN NOT NULL,
    description VARCHAR(4000) NOT NULL,
    PRIMARY KEY (configuration_id, field_id)
);
CREATE TABLE field_configuration_scheme (
    id BIGINT NOT NULL PRIMARY KEY,
    name VARCHAR(255) NOT NULL UNIQUE,
    description VARCHAR(4000) NOT NULL,
    standard_id BIGINT NOT NULL REFERENCES field_configuration (id)
);
CREATE TABLE field_configuration_scheme_item (
    scheme_id BIGINT NOT NULL REFERENCES field_configuration_scheme (id) ON DELETE CASCADE,
    item VARCHAR(20) NOT NULL,
    target_id BIGINT NOT NULL REFERENCES field_configuration (id),
    PRIMARY KEY (scheme_id, item)
);
-- A project without schemes of its own uses the standard ones.
ALTER TABLE project ADD COLUMN issue_type_screen_scheme_id BIGINT REFERENCES issue_type_screen_scheme (id);
ALTER TABLE project ADD COLUMN field_configuration_scheme_id BIGINT REFERENCES field_configuration_scheme (id);

-- Where a custom field is; a context without projects is for all of them, one without types for all types.
CREATE TABLE field_context (
    id BIGINT NOT NULL PRIMARY KEY,
    field_id BIGINT NOT NULL REFERENCES custom_field (id) ON DELETE CASCADE,
    name VARCHAR(300) NOT NULL,
    description VARCHAR(4000) NOT NULL
);
CREATE INDEX field_context_field ON field_context (field_id);
CREATE TABLE field_context_project (
    context_id BIGINT NOT NULL REFERENCES field_context (id) ON DELETE CASCADE,
    project_id BIGINT NOT NULL REFERENCES project (id) ON DELETE CASCADE,
    PRIMARY KEY (context_id, project_id)
);
CREATE TABLE field_context_type (
    context_id BIGINT NOT NULL REFERENCES field_context (id) ON DELETE CASCADE,
    type_id VARCHAR(20) NOT NULL,
    PRIMARY KEY (context_id, type_id)
);
CREATE TABLE field_context_default (
    context_id BIGINT NOT NULL REFERENCES field_context (id) ON DELETE CASCADE,
    sort_order INT NOT NULL,
    content VARCHAR(32767) NOT NULL,
    PRIMARY KEY (context_id, sort_order)
);

-- What a new Jira has, and the fields that are here already.
INSERT INTO screen (id, name, description) VALUES
    (1, 'Default Screen', 'Allows to update all system fields.'),
    (2, 'Workflow Screen', 'This screen is used in the workflow and enables you to assign issues.'),
    (3, 'Resolve Issue Screen', 'Allows to set resolution, change fix versions, and assign an issue.');
INSERT INTO screen_tab (id, screen_id, name, sort_order) VALUES
    (10000, 1, 'Field Tab', 0), (10001, 2, 'Field Tab', 0), (10002, 3, 'Field Tab', 0);
INSERT INTO screen_field (tab_id, field_id, sort_order) VALUES
    (10000, 'summary', 0), (10000, 'issuetype', 1), (10000, 'security', 2), (10000, 'priority', 3),
    (10000, 'duedate', 4), (10000, 'components', 5), (10000, 'assignee', 6), (10000, 'reporter', 7),
    (10000, 'environment', 8), (10000, 'description', 9), (10000, 'labels', 10),
    (10001, 'assignee', 0), (10002, 'resolution', 0), (10002, 'assignee', 1);
INSERT INTO screen_field (tab_id, field_id, sort_order)
    SELECT 10000, 'customfield_' || CAST(c.id AS VARCHAR(20)), 10 + ROW_NUMBER() OVER (ORDER BY c.id) FROM custom_field c;
INSERT INTO screen_scheme (id, name, description, standard_id) VALUES (1, 'Default Screen Scheme', 'Default Screen Scheme', 1);
INSERT INTO issue_type_screen_scheme (id, name, description, standard_id) VALUES
    (1, 'Default Issue Type Screen Scheme', 'The default issue type screen scheme', 1);
INSERT INTO field_configuration (id, name, description) VALUES (1, 'Default Field Configuration', 'The default field configuration');
INSERT INTO field_configuration_item (configuration_id, field_id, required, hidden, description) VALUES
    (1, 'summary', TRUE, FALSE, ''), (1, 'issuetype', TRUE, FALSE, '');
INSERT INTO field_configuration_scheme (id, name, description, standard_id) VALUES
    (1, 'System Default Field Configuration', '', 1);
INSERT INTO field_context (id, field_id, name, description)
    SELECT c.id, c.id, 'Default Configuration Scheme for ' || c.name, '' FROM custom_field c;
ALTER TABLE field_option ADD COLUMN context_id BIGINT REFERENCES field_context (id);
UPDATE field_option SET context_id = field_id;
ALTER TABLE field_option ALTER COLUMN context_id SET NOT NULL;
CREATE INDEX field_option_context ON field_option (context_id, sort_order);
INSERT INTO id_counter (name, next_id) VALUES ('screen', 10000), ('screen_tab', 10100), ('screen_scheme', 10000),
    ('issue_type_screen_scheme', 10000), ('field_configuration', 10000), ('field_configuration_scheme', 10000);
INSERT INTO id_counter (name, next_id) SELECT 'field_context', n.next_id FROM id_counter n WHERE n.name = 'custom_field';
