-- Which reports were written or printed, and of which figures. They change nothing in the
-- portfolio, so they are no part of its history.
CREATE TABLE produced_report (
    sequence INTEGER PRIMARY KEY,
    at TEXT NOT NULL, -- ISO 8601, UTC, milliseconds; the same of figures_at
    person TEXT NOT NULL,
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    investment TEXT, -- id
    meeting TEXT, -- id
    check_period INTEGER, -- the one check, payer and year that it is of
    payer INTEGER,
    year INTEGER,
    file_name TEXT, -- without folder; NULL = printed
    figures_at TEXT NOT NULL
) STRICT;
