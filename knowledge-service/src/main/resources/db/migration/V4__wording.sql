-- How people put things, for the reading of free text: classes of words, patterns of words and classes, and phrases
-- that may mean more than one thing.

CREATE TABLE word_class (
  name text NOT NULL,
  locale text NOT NULL,
  words text[] NOT NULL,
  PRIMARY KEY (name, locale)
);

-- `kind` is symptom, ignored or the kind of a term.
CREATE TABLE wording_pattern (
  kind text NOT NULL,
  id text NOT NULL,
  locale text NOT NULL,
  patterns text[] NOT NULL,
  PRIMARY KEY (kind, id, locale)
);

-- `readings` are kind:id.
CREATE TABLE ambiguity (
  phrase text NOT NULL,
  locale text NOT NULL,
  readings text[] NOT NULL,
  question_en text NOT NULL,
  question_de text NOT NULL,
  PRIMARY KEY (phrase, locale)
);
