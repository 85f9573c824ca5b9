-- The number that a user's anonymous key is made of, given once, and the anonymisations that were asked for.

ALTER TABLE app_user ADD COLUMN user_number BIGINT;
CREATE TABLE anonymization_task (
    id BIGINT NOT NULL PRIMARY KEY,
    user_key VARCHAR(255) NOT NULL,
    user_name VARCHAR(255) NOT NULL,
    full_name VARCHAR(255) NOT NULL,
    new_owner_key VARCHAR(255),
    rerun BOOLEAN NOT NULL,
    status VARCHAR(20) NOT NULL,
    progress INT NOT NULL,
    sub_task VARCHAR(1000) NOT NULL,
    operations VARCHAR(1000) NOT NULL,
    errors VARCHAR(1000000) NOT NULL,
    submitted BIGINT NOT NULL,
    started BIGINT,
    finished BIGINT
);
INSERT INTO id_counter (name, next_id) VALUES ('anonymization_task', 10100);
