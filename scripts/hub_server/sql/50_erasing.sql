-- Erasure wins: the row goes, and what hangs on it, and its words go from the history and from the rows that tell of it.
SET search_path = quartier, public;

-- The row that an erasure names, and what hangs on it, get their tombstones.
CREATE OR REPLACE FUNCTION reach_row(its_table text, its_uuid text) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  each hanging;
BEGIN
  FOR each IN SELECT * FROM hanging WHERE parent = its_table LOOP
    EXECUTE format('INSERT INTO tombstone (table_name, row_uuid) SELECT %L, uuid FROM %I WHERE %I = $1 '
      'ON CONFLICT DO NOTHING', each.child, each.child, each.child_column) USING its_uuid;
  END LOOP;
  INSERT INTO tombstone (table_name, row_uuid) VALUES (its_table, its_uuid) ON CONFLICT DO NOTHING;
END $$;

CREATE OR REPLACE FUNCTION reach() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = quartier, public, pg_temp AS $$
BEGIN
  IF NEW.row_uuid IS NOT NULL AND NEW.table_name IS NOT NULL AND NEW.deleted = 0 THEN
    PERFORM reach_row(NEW.table_name, NEW.row_uuid);
  END IF;
  RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION purge() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = quartier, public, pg_temp AS $$
DECLARE
  teller telling;
  blank text;
BEGIN
  PERFORM be_busy(true);
  IF NEW.table_name = 'photo' THEN
    DELETE FROM photo_piece AS piece USING photo AS gone
    WHERE gone.uuid = NEW.row_uuid AND piece.sha256 = gone.sha256
      AND NOT EXISTS (SELECT 1 FROM photo AS other WHERE other.sha256 = gone.sha256 AND other.uuid <> gone.uuid);
  END IF;
  IF EXISTS (SELECT 1 FROM tracked WHERE table_name = NEW.table_name) THEN
    EXECUTE format('DELETE FROM %I WHERE uuid = $1', NEW.table_name) USING NEW.row_uuid;
  END IF;
  FOR teller IN SELECT * FROM telling LOOP
    SELECT string_agg(format('%I = NULL', word), ', ') INTO blank FROM unnest(teller.word_columns) AS word;
    EXECUTE format('UPDATE history AS h SET image = (h.image::jsonb || (SELECT jsonb_object_agg(word, NULL::text) '
      'FROM unnest($3) AS word))::text FROM %I AS t WHERE t.table_name = $1 AND t.row_uuid = $2 '
      'AND h.table_name = %L AND h.row_uuid = t.uuid AND h.image IS NOT NULL', teller.table_name, teller.table_name)
      USING NEW.table_name, NEW.row_uuid, teller.word_columns;
    EXECUTE format('UPDATE %I SET %s WHERE table_name = $1 AND row_uuid = $2', teller.table_name, blank)
      USING NEW.table_name, NEW.row_uuid;
  END LOOP;
  UPDATE history SET table_name = NULL, row_uuid = NULL, write_id = NULL, author = NULL, deleted = NULL, image = NULL
    WHERE table_name = NEW.table_name AND row_uuid = NEW.row_uuid;
  PERFORM be_busy(false);
  RETURN NULL;
END $$;

-- Words about an erased row that arrive late are forgotten on arrival.
CREATE OR REPLACE FUNCTION forget_words() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = quartier, public, pg_temp AS $$
BEGIN
  IF is_erased(NEW.table_name, NEW.row_uuid) THEN
    NEW := jsonb_populate_record(NEW, (SELECT jsonb_object_agg(word, NULL::text)
      FROM telling AS t, unnest(t.word_columns) AS word WHERE t.table_name = TG_TABLE_NAME));
  END IF;
  RETURN NEW;
END $$;
