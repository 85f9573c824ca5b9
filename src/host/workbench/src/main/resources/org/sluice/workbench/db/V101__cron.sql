-- Jobs that run when the clock says so; without an expression the interval counts.
ALTER TABLE scheduled_job ADD COLUMN cron_expression VARCHAR(255);
ALTER TABLE scheduled_job ADD COLUMN cron_zone VARCHAR(255);
