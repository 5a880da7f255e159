-- Business cases and the price index came into the content. What older files hold stays as it is;
-- whose public potential depends on the settings is known without reading its content.
ALTER TABLE investment ADD COLUMN has_chosen_case INTEGER NOT NULL DEFAULT 0 CHECK (
    has_chosen_case IN (0, 1)
);
