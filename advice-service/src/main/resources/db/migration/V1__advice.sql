-- One row per report: the report, the advice on it, and where in the log the report stands.
-- The row is written before the advice is issued, and the advice is issued from the row: the same bytes everywhere.
CREATE TABLE advice (
    report_id     uuid        PRIMARY KEY,
    tenant        text        NOT NULL,
    subject       text        NOT NULL,
    number        bigint      NOT NULL,   -- the subject's n-th report
    received_at   timestamptz NOT NULL,   -- when the broker took the report
    topic_id      uuid        NOT NULL,
    partition     integer     NOT NULL,
    log_offset    bigint      NOT NULL,
    report        bytea       NOT NULL,   -- the report's event, as received
    value         bytea       NOT NULL,   -- the advice's event
    headers       bytea       NOT NULL,   -- its headers, as a JSON object
    UNIQUE (subject, number)
);
