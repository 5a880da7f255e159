-- What comes of contract and ledger joined the summaries, and that a stated amount is assumed.
-- SQLite changes no CHECK of a table that is there: it is made anew. The program computes
-- every row from its content in the same step.
CREATE TABLE investment_with_contract (
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
    contract_amount_basis TEXT CHECK (contract_amount_basis IN ('stated', 'assumed', 'calculated')),
    own_share INTEGER,
    own_share_currency TEXT,
    own_share_basis TEXT CHECK (own_share_basis IN ('stated', 'assumed', 'calculated')),
    paid_out INTEGER,
    paid_out_currency TEXT,
    paid_out_basis TEXT CHECK (paid_out_basis IN ('stated', 'assumed', 'calculated')),
    fund_potential INTEGER,
    fund_potential_currency TEXT,
    fund_potential_basis TEXT CHECK (fund_potential_basis IN ('stated', 'assumed', 'calculated')),
    public_potential INTEGER,
    public_potential_currency TEXT,
    public_potential_basis TEXT CHECK (public_potential_basis IN ('stated', 'assumed', 'calculated')),
    repaid INTEGER,
    repaid_currency TEXT,
    repaid_basis TEXT CHECK (repaid_basis IN ('stated', 'assumed', 'calculated')),
    outstanding INTEGER,
    outstanding_currency TEXT,
    outstanding_basis TEXT CHECK (outstanding_basis IN ('stated', 'assumed', 'calculated')),
    earned INTEGER,
    earned_currency TEXT,
    earned_basis TEXT CHECK (earned_basis IN ('stated', 'assumed', 'calculated')),
    unread_count INTEGER NOT NULL,
    has_chosen_case INTEGER NOT NULL CHECK (has_chosen_case IN (0, 1)),
    effect_met INTEGER,
    effect_target INTEGER,
    expected_return INTEGER, -- a year, in ten-millionths
    FOREIGN KEY (id, revision) REFERENCES history (subject, revision)
) STRICT;
--;
INSERT INTO investment_with_contract (
    position, id, revision, name, short_name, external_id, theme, stage, tags, authorities,
    providers, investors, search_text, effort_start, effort_end, citizens, citizens_unit,
    contract_amount, contract_amount_currency, contract_amount_basis,
    own_share, own_share_currency, own_share_basis,
    paid_out, paid_out_currency, paid_out_basis,
    fund_potential, fund_potential_currency, fund_potential_basis,
    public_potential, public_potential_currency, public_potential_basis,
    unread_count, has_chosen_case
)
SELECT
    position, id, revision, name, short_name, external_id, theme, stage, tags, authorities,
    providers, investors, search_text, effort_start, effort_end, citizens, citizens_unit,
    contract_amount, contract_amount_currency, contract_amount_basis,
    own_share, own_share_currency, own_share_basis,
    paid_out, paid_out_currency, paid_out_basis,
    fund_potential, fund_potential_currency, fund_potential_basis,
    public_potential, public_potential_currency, public_potential_basis,
    unread_count, has_chosen_case
FROM investment;
--;
DROP TABLE investment;
--;
ALTER TABLE investment_with_contract RENAME TO investment;
