-- With whom a new filter of a user is shared unless they say otherwise; somebody without a row shares with nobody.

CREATE TABLE share_scope (
    user_key VARCHAR(255) NOT NULL PRIMARY KEY
);
