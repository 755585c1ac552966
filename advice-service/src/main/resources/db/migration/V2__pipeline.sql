-- One row per partition of the report topic: who owns it, and how far it is.
CREATE TABLE partition_cursor (
    topic_id  uuid    NOT NULL,   -- a topic made anew starts its offsets anew
    partition integer NOT NULL,
    epoch     bigint  NOT NULL,   -- grows with every owner: a batch of an earlier one is not stored any more
    stored    bigint  NOT NULL,   -- first offset whose outcome is not stored here
    next      bigint  NOT NULL,   -- first offset whose outcome is not known to be issued
    release   integer NOT NULL,   -- highest catalogue release that a report of the partition was advised with
    PRIMARY KEY (topic_id, partition)
);

-- A subject's reports, folded: the next report costs the same however many came before.
CREATE TABLE subject_history (
    subject text    PRIMARY KEY,
    reports bigint  NOT NULL,
    fold    integer NOT NULL,     -- what the fold keeps, by number; another number: folded anew from the reports
    facts   bytea   NOT NULL
);

-- Reports that the engine could not process; they are dead letters, and whoever asks for their advice is told.
CREATE TABLE failed_report (
    topic_id   uuid    NOT NULL,
    partition  integer NOT NULL,
    log_offset bigint  NOT NULL,
    report_id  uuid    NOT NULL,
    tenant     text    NOT NULL,
    PRIMARY KEY (topic_id, partition, log_offset)
);
CREATE INDEX failed_report_by_report ON failed_report (report_id);

INSERT INTO partition_cursor
SELECT topic_id, partition, 0, max(log_offset) + 1, 0, 0 FROM advice GROUP BY topic_id, partition;

INSERT INTO subject_history
SELECT subject, max(number), 0, ''::bytea FROM advice GROUP BY subject;
