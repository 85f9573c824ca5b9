-- Jobs that run once per cluster, kept over a restart. Numbered apart from the tracker's own tables.
CREATE TABLE scheduled_job (
    job_id VARCHAR(255) PRIMARY KEY,
    runner_key VARCHAR(255) NOT NULL,
    interval_millis BIGINT NOT NULL,
    first_run BIGINT,
    parameters VARCHAR NOT NULL,
    next_run BIGINT NOT NULL
);
