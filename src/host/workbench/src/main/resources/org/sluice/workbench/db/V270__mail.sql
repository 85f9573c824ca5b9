-- Who takes in the mail of a folder, and which messages came in already.

CREATE TABLE mail_handler (
    id BIGINT NOT NULL PRIMARY KEY,
    name VARCHAR(255) NOT NULL UNIQUE,
    folder VARCHAR(100) NOT NULL,
    project_id BIGINT NOT NULL,
    type_id VARCHAR(20) NOT NULL,
    default_reporter_key VARCHAR(255),
    catch_address VARCHAR(255) NOT NULL,
    strip_quotes BOOLEAN NOT NULL,
    bulk VARCHAR(10) NOT NULL
);
INSERT INTO id_counter (name, next_id) VALUES ('mail_handler', 10000);
-- Written in the transaction of what the message did: a message that is here is never done again.
CREATE TABLE received_mail (
    message_id VARCHAR(1000) NOT NULL,
    handler_id BIGINT NOT NULL,
    issue_id BIGINT NOT NULL,
    received BIGINT NOT NULL,
    PRIMARY KEY (message_id, handler_id)
);
