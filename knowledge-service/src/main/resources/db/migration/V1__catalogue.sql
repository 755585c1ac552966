-- The catalogue: one table per kind of fact. Every fact keeps its sources and how far it was checked.
-- Lists are arrays; a value that nobody measured has no row (it is never 0).

CREATE TABLE source (
  id text PRIMARY KEY,
  title text NOT NULL,
  publisher text,
  url text,
  licence text,
  read_as text
);

CREATE TABLE nutrient (
  id text PRIMARY KEY,
  name text NOT NULL,
  kind text NOT NULL,
  subkind text,
  unit text NOT NULL,
  aliases text[] NOT NULL,
  roles text[] NOT NULL,
  food_sources text[] NOT NULL,
  sources text[] NOT NULL,
  confidence text NOT NULL,
  verification text NOT NULL
);

CREATE TABLE symptom (
  id text PRIMARY KEY,
  name text NOT NULL,
  clinical_term text,
  symptom_group text NOT NULL,
  synonyms text[] NOT NULL,
  implies text[] NOT NULL,
  implies_terms text[] NOT NULL,
  name_de text,
  phrases_de text[] NOT NULL,
  hpo_id text,
  hpo_label text,
  hpo_match text,
  icd10cm_category text,
  icd10cm_label text,
  sources text[] NOT NULL,
  confidence text NOT NULL
);

-- The one vocabulary of facts about a person. An id is unique over all kinds.
CREATE TABLE term (
  id text PRIMARY KEY,
  kind text NOT NULL,
  label text NOT NULL,
  synonyms text[] NOT NULL,
  implies text[] NOT NULL,
  requires_food_tag text,
  excludes_food_tags text[] NOT NULL,
  food_allergy boolean NOT NULL,
  min_age numeric,
  max_age numeric,
  sex text,
  nutrient text REFERENCES nutrient,
  context_phrases text[] NOT NULL,
  phrases_de text[] NOT NULL,
  icd10_category text,
  sources text[] NOT NULL,
  verification text NOT NULL,
  note text
);
CREATE INDEX term_kind ON term (kind, id);

CREATE TABLE association (
  id integer PRIMARY KEY,
  nutrient text NOT NULL REFERENCES nutrient,
  direction text NOT NULL,
  symptom text NOT NULL REFERENCES symptom,
  strength text NOT NULL,
  grade text NOT NULL,
  note text,
  sources text[] NOT NULL,
  confidence text NOT NULL,
  verification text NOT NULL
);
CREATE INDEX association_nutrient ON association (nutrient);
CREATE INDEX association_symptom ON association (symptom);

CREATE TABLE risk_factor (
  id integer PRIMARY KEY,
  nutrient text NOT NULL REFERENCES nutrient,
  term text NOT NULL REFERENCES term,
  note text,
  sources text[] NOT NULL,
  confidence text NOT NULL,
  verification text NOT NULL
);

CREATE TABLE interaction (
  id integer PRIMARY KEY,
  nutrient text NOT NULL REFERENCES nutrient,
  term text NOT NULL REFERENCES term,
  examples text[] NOT NULL,
  effect text NOT NULL,
  severity text NOT NULL,
  action text,
  sources text[] NOT NULL,
  confidence text NOT NULL,
  verification text NOT NULL
);
CREATE INDEX interaction_term ON interaction (term);

-- `nutrient` may be 'all': the gate then holds for every nutrient.
CREATE TABLE contraindication (
  id integer PRIMARY KEY,
  nutrient text NOT NULL,
  term text NOT NULL REFERENCES term,
  form text NOT NULL,
  gate text NOT NULL,
  reason text,
  sources text[] NOT NULL,
  confidence text NOT NULL,
  verification text NOT NULL
);

-- One row per limit; `nutrient` may be 'general'.
CREATE TABLE lab_test (
  id integer PRIMARY KEY,
  test text NOT NULL,
  nutrient text NOT NULL,
  name text NOT NULL,
  unit text,
  threshold text,
  interpretation text,
  alternative_unit text,
  loinc text,
  loinc_name text,
  loinc_unit_note text,
  sources text[] NOT NULL,
  confidence text NOT NULL,
  verification text NOT NULL
);

-- `content` is the rule as the release carries it; `examples` are its positive and negative example.
CREATE TABLE triage_rule (
  id text PRIMARY KEY,
  red_flag text,
  name text NOT NULL,
  triage text NOT NULL,
  content jsonb NOT NULL,
  examples jsonb NOT NULL,
  sources text[] NOT NULL,
  verification text NOT NULL
);

-- `nutrient` also names what is no nutrient of ours (energy, alpha-linolenic acid …); `value` is missing where a
-- table says so in words, which stand in `note`.
CREATE TABLE reference_intake (
  id integer PRIMARY KEY,
  nutrient text NOT NULL,
  type text NOT NULL,
  authority text NOT NULL,
  life_stage text NOT NULL,
  sex text NOT NULL,
  reproductive_stage text NOT NULL,
  min_age numeric,
  max_age numeric,
  value numeric,
  unit text NOT NULL,
  scope text,
  form text,
  note text,
  sources text[] NOT NULL,
  confidence text NOT NULL,
  verification text NOT NULL
);
CREATE INDEX reference_intake_nutrient ON reference_intake (nutrient);

-- What the food tables measure: nutrients and a few more amounts.
CREATE TABLE food_component (
  id text PRIMARY KEY,
  name text NOT NULL,
  unit text NOT NULL,
  released boolean NOT NULL,
  note text
);

CREATE TABLE food (
  id text PRIMARY KEY,
  name text NOT NULL,
  common_name text,
  food_group text NOT NULL,
  everyday_name text,
  portion_measure text,
  portion_grams numeric,
  tags_yes varchar[] NOT NULL,
  tags_no varchar[] NOT NULL,
  classes varchar[] NOT NULL,
  sources text[] NOT NULL,
  confidence text NOT NULL
);
CREATE INDEX food_everyday ON food (id) WHERE everyday_name IS NOT NULL;

CREATE TABLE food_amount (
  food text NOT NULL REFERENCES food,
  component text NOT NULL REFERENCES food_component,
  per_100g numeric NOT NULL,
  PRIMARY KEY (food, component)
);

CREATE TABLE food_portion (
  food text NOT NULL REFERENCES food,
  position integer NOT NULL,
  measure text NOT NULL,
  grams numeric NOT NULL,
  PRIMARY KEY (food, position)
);

CREATE TABLE guideline (
  id text PRIMARY KEY,
  kind text NOT NULL,
  statement text NOT NULL,
  subject text,
  value text,
  unit text,
  sources text[] NOT NULL,
  confidence text NOT NULL,
  verification text NOT NULL
);

CREATE TABLE text_entry (
  locale text NOT NULL,
  key text NOT NULL,
  text text NOT NULL,
  PRIMARY KEY (locale, key)
);

-- One row once the tables above are filled: written in the same transaction as they are.
CREATE TABLE catalogue_import (
  id integer PRIMARY KEY CHECK (id = 1),
  imported_at timestamptz NOT NULL
);

-- Releases never change: `content` are the exact bytes that the checksum covers.
CREATE TABLE release (
  number integer PRIMARY KEY,
  published_at timestamptz NOT NULL,
  checksum text NOT NULL,
  content bytea NOT NULL
);
