-- Serving: where facts hold and until when, topics of guidance, emergency numbers, attributions, and search.

-- `edition` is the day or the year that a source bears; `checked` the month in which it was last read.
ALTER TABLE source ADD COLUMN edition text;
ALTER TABLE source ADD COLUMN checked text;
ALTER TABLE source ADD COLUMN jurisdiction text;

-- How many years after its sources were checked a fact is to be looked at again.
CREATE TABLE review_policy (
  kind text PRIMARY KEY,
  years integer NOT NULL CHECK (years > 0),
  reason text NOT NULL
);

ALTER TABLE guideline ADD COLUMN topic text NOT NULL DEFAULT 'general';

-- `region` is ISO 3166-1 alpha-2; `note` says who answers, in English.
CREATE TABLE emergency_number (
  region text NOT NULL,
  purpose text NOT NULL,
  number text NOT NULL,
  service text NOT NULL,
  note text,
  sources text[] NOT NULL,
  verification text NOT NULL,
  PRIMARY KEY (region, purpose, number)
);

-- What the holders of included material ask to be said.
CREATE TABLE attribution (
  id text PRIMARY KEY,
  name text NOT NULL,
  licence text NOT NULL,
  url text,
  statement text NOT NULL
);

CREATE INDEX food_amount_component ON food_amount (component, food);

-- Search: one row a phrase, in words without accents, case and signs; "B-12" is "b12".
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS unaccent;

CREATE FUNCTION plain_words(phrase text) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT regexp_replace(
    trim(regexp_replace(lower(unaccent(phrase)), '[^a-z0-9]+', ' ', 'g')), '\m([a-z]) ([0-9])', '\1\2', 'g')
$$;

-- `rank` is 0 for the name of a thing and 1 for another word for it; `common` tells foods that people eat every day.
CREATE TABLE search_phrase (
  collection text NOT NULL,
  kind text NOT NULL,
  id text NOT NULL,
  locale text NOT NULL,
  phrase text NOT NULL,
  words text NOT NULL,
  lexemes tsvector NOT NULL,
  rank integer NOT NULL,
  common boolean NOT NULL
);
-- Filled at once and then merged: row by row a first import would take seconds longer.
CREATE INDEX search_phrase_words ON search_phrase USING gin (words gin_trgm_ops) WITH (gin_pending_list_limit = 65536);
CREATE INDEX search_phrase_lexemes ON search_phrase USING gin (lexemes) WITH (gin_pending_list_limit = 65536);
CREATE INDEX search_phrase_name ON search_phrase (collection, id, locale) WHERE rank = 0;

CREATE VIEW searchable (collection, kind, id, locale, phrase, rank, common) AS
  SELECT 'nutrients', 'nutrient', id, 'en', name, 0, true FROM nutrient
  UNION ALL SELECT 'nutrients', 'nutrient', id, 'en', unnest(aliases), 1, true FROM nutrient
  UNION ALL SELECT 'symptoms', 'symptom', id, 'en', name, 0, true FROM symptom
  UNION ALL SELECT 'symptoms', 'symptom', id, 'en', clinical_term, 1, true FROM symptom
  UNION ALL SELECT 'symptoms', 'symptom', id, 'en', unnest(synonyms), 1, true FROM symptom
  UNION ALL SELECT 'symptoms', 'symptom', id, 'de', unnest(phrases_de), 1, true FROM symptom
  UNION ALL SELECT 'terms', kind, id, 'en', label, 0, true FROM term
  UNION ALL SELECT 'terms', kind, id, 'en', unnest(synonyms), 1, true FROM term
  UNION ALL SELECT 'terms', kind, id, 'de', unnest(phrases_de), 1, true FROM term
  UNION ALL SELECT 'foods', 'food', id, 'en', coalesce(everyday_name, name), 0, everyday_name IS NOT NULL FROM food
  UNION ALL SELECT 'foods', 'food', id, 'en', name, 1, true FROM food WHERE everyday_name IS NOT NULL
  UNION ALL SELECT 'foods', 'food', id, 'en', common_name, 1, everyday_name IS NOT NULL FROM food
  UNION ALL SELECT 'nutrients', 'nutrient', nutrient.id, text_entry.locale, text, 0, true
    FROM nutrient JOIN text_entry ON key = 'nutrient.' || nutrient.id
  UNION ALL SELECT 'symptoms', 'symptom', symptom.id, text_entry.locale, text, 0, true
    FROM symptom JOIN text_entry ON key = 'symptom.' || symptom.id
  UNION ALL SELECT 'terms', kind, term.id, text_entry.locale, text, 0, true
    FROM term JOIN text_entry ON key = 'term.' || kind || '.' || term.id
  UNION ALL SELECT 'foods', 'food', food.id, text_entry.locale, text, 0, true
    FROM food JOIN text_entry ON key = 'food.' || food.id;

-- The phrases follow their tables by themselves: a statement that changes one of these leaves a mark, and the mark
-- has those that differ replaced once, when the transaction commits.
CREATE TABLE search_state (
  id integer PRIMARY KEY CHECK (id = 1),
  stale boolean NOT NULL
);
INSERT INTO search_state VALUES (1, false);

CREATE FUNCTION mark_search_stale() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE search_state SET stale = true WHERE NOT stale;
  RETURN NULL;
END $$;

CREATE FUNCTION gather_search_phrases() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  WITH fresh AS MATERIALIZED (
    SELECT DISTINCT collection, kind, id, locale, phrase, rank, common FROM searchable WHERE phrase IS NOT NULL
  ), gone AS (
    DELETE FROM search_phrase held WHERE NOT EXISTS (SELECT FROM fresh
      WHERE (fresh.collection, fresh.kind, fresh.id, fresh.locale, fresh.phrase, fresh.rank, fresh.common)
        = (held.collection, held.kind, held.id, held.locale, held.phrase, held.rank, held.common))
  )
  INSERT INTO search_phrase
    SELECT collection, kind, id, locale, phrase, plain_words(phrase),
      to_tsvector(CASE locale WHEN 'de' THEN 'german' ELSE 'english' END::regconfig, plain_words(phrase)), rank, common
    FROM fresh WHERE plain_words(phrase) <> '' AND NOT EXISTS (SELECT FROM search_phrase held
      WHERE (fresh.collection, fresh.kind, fresh.id, fresh.locale, fresh.phrase, fresh.rank, fresh.common)
        = (held.collection, held.kind, held.id, held.locale, held.phrase, held.rank, held.common));
  PERFORM gin_clean_pending_list('search_phrase_words'), gin_clean_pending_list('search_phrase_lexemes');
  ANALYZE search_phrase;
  UPDATE search_state SET stale = false;
  RETURN NULL;
END $$;

CREATE TRIGGER search_follows AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON nutrient
  FOR EACH STATEMENT EXECUTE FUNCTION mark_search_stale();
CREATE TRIGGER search_follows AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON symptom
  FOR EACH STATEMENT EXECUTE FUNCTION mark_search_stale();
CREATE TRIGGER search_follows AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON term
  FOR EACH STATEMENT EXECUTE FUNCTION mark_search_stale();
CREATE TRIGGER search_follows AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON food
  FOR EACH STATEMENT EXECUTE FUNCTION mark_search_stale();
CREATE TRIGGER search_follows AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON text_entry
  FOR EACH STATEMENT EXECUTE FUNCTION mark_search_stale();
CREATE CONSTRAINT TRIGGER search_gathers AFTER UPDATE ON search_state DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW WHEN (NEW.stale) EXECUTE FUNCTION gather_search_phrases();

-- The best phrase of each thing, best first: all words in any order, the last of them perhaps unfinished. Only where
-- that finds too little, words with a slip: trigrams that agree by 0.4 catch two exchanged letters in a short word.
-- German searches see English phrases too, a little later. The planner does not know how dear a comparison of trigrams
-- is: the indexes are always right here.
CREATE FUNCTION search_catalogue(query text, wanted text, wanted_locale text, most integer)
RETURNS TABLE (collection text, kind text, id text, locale text, phrase text, score real)
LANGUAGE plpgsql STABLE SET pg_trgm.word_similarity_threshold = 0.4 SET enable_seqscan = off AS $$
#variable_conflict use_column
DECLARE
  asked text := plain_words(query);
  english tsquery := plainto_tsquery('english', asked);
  german tsquery := plainto_tsquery('german', asked);
  english_begun tsquery := (nullif(english::text, '') || ':*')::tsquery;
  german_begun tsquery := (nullif(german::text, '') || ':*')::tsquery;
  with_slips text;
BEGIN
  SELECT CASE WHEN count(*) < most THEN asked END INTO with_slips FROM (
    SELECT DISTINCT collection, id FROM search_phrase
    WHERE (lexemes @@ english_begun OR (locale = 'de' AND lexemes @@ german_begun))
      AND (locale = wanted_locale OR locale = 'en')
      AND (wanted IS NULL OR kind = wanted OR collection = wanted)) found;
  RETURN QUERY
  WITH hit AS (
    SELECT * FROM search_phrase
    WHERE (lexemes @@ english_begun OR (locale = 'de' AND lexemes @@ german_begun) OR with_slips <% words)
      AND (locale = wanted_locale OR locale = 'en')
      AND (wanted IS NULL OR kind = wanted OR collection = wanted)
  ), scored AS (
    SELECT *, (CASE
        WHEN words = asked THEN 1.0
        WHEN starts_with(words, asked) THEN 0.9
        WHEN lexemes @@ english OR (locale = 'de' AND lexemes @@ german) THEN 0.8
        ELSE 0.7 * word_similarity(asked, words) END
      + 0.1 * similarity(asked, words)
      - 0.03 * rank
      - CASE WHEN common THEN 0.0 ELSE 0.1 END
      - CASE WHEN locale = wanted_locale THEN 0.0 ELSE 0.05 END)::real AS score
    FROM hit
  ), best AS (
    SELECT DISTINCT ON (collection, id) * FROM scored ORDER BY collection, id, score DESC, phrase
  )
  SELECT collection, kind, id, locale, phrase, score FROM best ORDER BY score DESC, id, collection LIMIT most;
END $$;
