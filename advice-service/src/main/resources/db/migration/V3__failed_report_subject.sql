-- Whose report it was: a person may ask only about their own. Those from before are their tenant's apps' alone to see.
ALTER TABLE failed_report ADD COLUMN subject text NOT NULL DEFAULT '';
