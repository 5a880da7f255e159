-- Which reports were written or printed, and of which figures. They change nothing in the
-- portfolio, so they are no part of its history.
CREATE TABLE produced_report (
    sequence INTEGER PRIMARY KEY,
    at TEXT NOT NULL, -- ISO 8601, UTC, milliseconds; the same of figures_at
    person TEXT NOT NULL,
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    investment TEXT NOT NULL, -- id, or empty
    meeting TEXT NOT NULL, -- id, or empty
    file_name TEXT NOT NULL, -- without folder; empty = printed
    figures_at TEXT NOT NULL
) STRICT;
