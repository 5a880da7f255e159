-- Everything that was ever saved, whole: the content of an investment or of the portfolio's
-- settings is here and nowhere else.
CREATE TABLE history (
    sequence INTEGER PRIMARY KEY,
    step INTEGER NOT NULL,
    subject TEXT NOT NULL, -- id of the investment, or 'portfolio' for the settings
    revision INTEGER NOT NULL CHECK (revision > 0),
    name TEXT NOT NULL,
    action TEXT NOT NULL CHECK (
        action IN ('added', 'changed', 'deleted', 'undone', 'restored', 'imported')
    ),
    at TEXT NOT NULL, -- ISO 8601, UTC, milliseconds
    person TEXT NOT NULL,
    reason TEXT NOT NULL,
    content BLOB, -- JSON, compressed: see model/store/content; NULL = deleted
    UNIQUE (subject, revision)
) STRICT;
--;
CREATE TRIGGER history_refuses_update BEFORE UPDATE ON history
BEGIN
    SELECT RAISE(ABORT, 'history is never changed');
END;
--;
CREATE TRIGGER history_refuses_delete BEFORE DELETE ON history
BEGIN
    SELECT RAISE(ABORT, 'history is never deleted');
END;
--;
-- The investments there are, with what lists, totals and charts read of them. All of it but the
-- id is computed from the content of that revision.
CREATE TABLE investment (
    position INTEGER PRIMARY KEY, -- sequence of its first entry in the history
    id TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    name TEXT NOT NULL,
    short_name TEXT NOT NULL,
    external_id TEXT NOT NULL,
    theme TEXT NOT NULL,
    stage TEXT NOT NULL,
    tags TEXT NOT NULL,
    authorities TEXT NOT NULL,
    providers TEXT NOT NULL,
    investors TEXT NOT NULL,
    search_text TEXT NOT NULL,
    effort_start TEXT, -- 2019, 2019-04 or 2019-04-01
    effort_end TEXT,
    citizens INTEGER,
    citizens_unit TEXT NOT NULL CHECK (
        citizens_unit IN ('persons', 'families', 'other', 'notStated')
    ),
    contract_amount INTEGER, -- amounts in minor units
    contract_amount_currency TEXT,
    contract_amount_basis TEXT CHECK (contract_amount_basis IN ('stated', 'calculated')),
    own_share INTEGER,
    own_share_currency TEXT,
    own_share_basis TEXT CHECK (own_share_basis IN ('stated', 'calculated')),
    paid_out INTEGER,
    paid_out_currency TEXT,
    paid_out_basis TEXT CHECK (paid_out_basis IN ('stated', 'calculated')),
    fund_potential INTEGER,
    fund_potential_currency TEXT,
    fund_potential_basis TEXT CHECK (fund_potential_basis IN ('stated', 'calculated')),
    public_potential INTEGER,
    public_potential_currency TEXT,
    public_potential_basis TEXT CHECK (public_potential_basis IN ('stated', 'calculated')),
    unread_count INTEGER NOT NULL,
    FOREIGN KEY (id, revision) REFERENCES history (subject, revision)
) STRICT;
