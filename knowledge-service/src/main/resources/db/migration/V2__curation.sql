-- Curation: every row has a key that its content gives, changes are collected in drafts, releases and the audit log
-- are only ever added to.

-- A key that follows from the content stays the same in every database, whatever the order of the tables was.
-- CatalogueTables names the same columns.
ALTER TABLE association DROP COLUMN id;
ALTER TABLE association ADD COLUMN id text
  GENERATED ALWAYS AS (nutrient || '.' || direction || '.' || symptom) STORED PRIMARY KEY;
ALTER TABLE risk_factor DROP COLUMN id;
ALTER TABLE risk_factor ADD COLUMN id text GENERATED ALWAYS AS (nutrient || '.' || term) STORED PRIMARY KEY;
ALTER TABLE interaction DROP COLUMN id;
ALTER TABLE interaction ADD COLUMN id text GENERATED ALWAYS AS (nutrient || '.' || term) STORED PRIMARY KEY;
ALTER TABLE contraindication DROP COLUMN id;
ALTER TABLE contraindication ADD COLUMN id text
  GENERATED ALWAYS AS (nutrient || '.' || term || '.' || form) STORED PRIMARY KEY;
ALTER TABLE lab_test DROP COLUMN id;
ALTER TABLE lab_test ADD COLUMN id text
  GENERATED ALWAYS AS (test || '.' || nutrient || coalesce('.' || threshold, '')) STORED PRIMARY KEY;

-- What tells apart EFSA's values for one age and sex: physical activity, phytate, menopause.
ALTER TABLE reference_intake ADD COLUMN variant text;
UPDATE reference_intake SET variant = substring(note FROM '^(PAL=[0-9.]+|[0-9]+ mg/d phytate|Premenopausal|Postmenopausal)')
  WHERE authority = 'EFSA' AND type <> 'UL';
ALTER TABLE reference_intake DROP COLUMN id;
ALTER TABLE reference_intake ADD COLUMN id text GENERATED ALWAYS AS (nutrient || '.' || type || '.' || authority || '.'
  || life_stage || '.' || sex || '.' || reproductive_stage || coalesce('.' || form, '') || coalesce('.' || variant, ''))
  STORED PRIMARY KEY;

-- References are checked when a release is complete, so that its rows may come in any order.
ALTER TABLE term ALTER CONSTRAINT term_nutrient_fkey DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE association ALTER CONSTRAINT association_nutrient_fkey DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE association ALTER CONSTRAINT association_symptom_fkey DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE risk_factor ALTER CONSTRAINT risk_factor_nutrient_fkey DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE risk_factor ALTER CONSTRAINT risk_factor_term_fkey DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE interaction ALTER CONSTRAINT interaction_nutrient_fkey DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE interaction ALTER CONSTRAINT interaction_term_fkey DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE contraindication ALTER CONSTRAINT contraindication_term_fkey DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE food_amount ALTER CONSTRAINT food_amount_food_fkey DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE food_amount ALTER CONSTRAINT food_amount_component_fkey DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE food_portion ALTER CONSTRAINT food_portion_food_fkey DEFERRABLE INITIALLY DEFERRED;

-- A set of changed rows against a release. `version` grows with every change and is the draft's ETag.
CREATE TABLE draft (
  id uuid PRIMARY KEY,
  title text NOT NULL,
  author text NOT NULL,
  base_release integer NOT NULL REFERENCES release,
  status text NOT NULL CHECK (status IN ('open', 'submitted', 'approved', 'withdrawn')),
  version integer NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  changed_at timestamptz NOT NULL DEFAULT now(),
  release integer REFERENCES release
);
CREATE INDEX draft_created ON draft (created_at DESC, id);

-- `content` is the whole row as its table has it; missing when the row is to go.
CREATE TABLE draft_row (
  draft uuid NOT NULL REFERENCES draft,
  table_name text NOT NULL,
  key text NOT NULL,
  content jsonb,
  PRIMARY KEY (draft, table_name, key)
);

-- Where a release came from, and what it changed: the rows as they were before and after.
ALTER TABLE release ADD COLUMN origin text NOT NULL DEFAULT 'packaged'
  CHECK (origin IN ('packaged', 'draft', 'rollback'));
ALTER TABLE release ADD COLUMN title text NOT NULL DEFAULT 'The catalogue as it is shipped';
CREATE TABLE release_change (
  release integer NOT NULL REFERENCES release,
  table_name text NOT NULL,
  key text NOT NULL,
  before jsonb,
  after jsonb,
  PRIMARY KEY (release, table_name, key)
);
CREATE INDEX release_change_row ON release_change (table_name, key, release);

CREATE TABLE audit_entry (
  number bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  at timestamptz NOT NULL DEFAULT clock_timestamp(),
  person text NOT NULL,
  action text NOT NULL,
  draft uuid,
  release integer,
  detail text
);
CREATE INDEX audit_entry_draft ON audit_entry (draft, number);

-- One file that somebody sent. `faults` are the rejected rows with their reasons.
CREATE TABLE import_run (
  id uuid PRIMARY KEY,
  person text NOT NULL,
  title text NOT NULL,
  mode text NOT NULL,
  state text NOT NULL CHECK (state IN ('running', 'done', 'rejected', 'failed')),
  started_at timestamptz NOT NULL DEFAULT now(),
  ended_at timestamptz,
  processed integer NOT NULL DEFAULT 0,
  total integer,
  changed integer,
  rejected integer NOT NULL DEFAULT 0,
  faults jsonb NOT NULL DEFAULT '[]',
  draft uuid
);

-- Which edition of the packaged tables was imported or offered last, and the release that last held one.
ALTER TABLE catalogue_import ADD COLUMN edition text;
ALTER TABLE catalogue_import ADD COLUMN release integer;

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME;
END $$;
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON audit_entry FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only_whole BEFORE TRUNCATE ON audit_entry EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON release FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only_whole BEFORE TRUNCATE ON release EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON release_change FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only_whole BEFORE TRUNCATE ON release_change EXECUTE FUNCTION refuse_change();
