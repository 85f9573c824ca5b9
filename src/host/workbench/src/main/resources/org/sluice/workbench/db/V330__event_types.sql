-- Kinds of issue events that somebody made, beside Jira's own.

CREATE TABLE event_type (
    id BIGINT NOT NULL PRIMARY KEY,
    name VARCHAR(60) NOT NULL,
    description VARCHAR(2000) NOT NULL,
    template_id BIGINT NOT NULL,
    CONSTRAINT event_type_name UNIQUE (name)
);
INSERT INTO id_counter (name, next_id) VALUES ('event_type', 10000);
