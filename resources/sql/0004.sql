-- What lists show of the instrument, and of the ways in which the contract repays, joined the
-- summaries. The program computes every row from its content in the same step.
ALTER TABLE investment ADD COLUMN instrument TEXT NOT NULL DEFAULT 'notStated' CHECK (
    instrument IN ('notStated', 'conditionalGrant', 'loan', 'guarantee', 'capital')
);
--;
-- A bit for each kind of price.
ALTER TABLE investment ADD COLUMN repayment_kinds INTEGER NOT NULL DEFAULT 0
