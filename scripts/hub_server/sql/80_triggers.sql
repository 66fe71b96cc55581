-- Puts every trigger in place, whatever stood there; they fire in the order of their names.
SET search_path = quartier, public;

-- Which triggers there must be: table, name, and the words after CREATE TRIGGER … ON table.
CREATE OR REPLACE FUNCTION wanted_triggers(OUT its_table text, OUT its_name text, OUT event text, OUT body text)
RETURNS SETOF record LANGUAGE sql STABLE SECURITY DEFINER SET search_path = quartier, public, pg_temp AS $$
  WITH t AS (SELECT *, CASE WHEN has_history THEN 'history' ELSE 'none' END AS kind,
      CASE WHEN place_column <> '' THEN 'place' ELSE 'words' END AS shape FROM tracked),
    srid AS (SELECT value FROM sync_meta WHERE key = 'srid')
  SELECT table_name, 'hub_0_turn', 'BEFORE INSERT OR UPDATE OR DELETE', 'FOR EACH STATEMENT EXECUTE FUNCTION wait_for_turn()' FROM t
  UNION ALL SELECT table_name, 'hub_0_truncate', 'BEFORE TRUNCATE', 'FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate()' FROM t
  UNION ALL SELECT table_name, 'hub_1_place', 'BEFORE INSERT OR UPDATE',
    format('FOR EACH ROW EXECUTE FUNCTION keep_%s(%L)', place_column, (SELECT value FROM srid)) FROM t WHERE place_column <> ''
  UNION ALL SELECT table_name, 'hub_1_actor', 'BEFORE INSERT', 'FOR EACH ROW EXECUTE FUNCTION keep_actor()'
    FROM t WHERE table_name IN ('review_event', 'premises_event')
  UNION ALL SELECT table_name, 'hub_1_forget', 'BEFORE INSERT OR UPDATE', 'FOR EACH ROW EXECUTE FUNCTION forget_words()'
    FROM telling
  UNION ALL SELECT table_name, 'hub_2_write', 'BEFORE INSERT OR UPDATE OR DELETE',
    format('FOR EACH ROW EXECUTE FUNCTION before_write(%L, %L)', kind, shape) FROM t
  UNION ALL SELECT table_name, 'hub_3_remember', 'AFTER INSERT OR UPDATE',
    format('FOR EACH ROW EXECUTE FUNCTION remember(%L)', shape) FROM t WHERE has_history
  UNION ALL SELECT 'sync_push', 'hub_0_turn', 'BEFORE INSERT', 'FOR EACH STATEMENT EXECUTE FUNCTION wait_for_turn()'
  UNION ALL SELECT 'sync_push', 'hub_2_take', 'BEFORE INSERT', 'FOR EACH ROW EXECUTE FUNCTION take_push()'
  UNION ALL SELECT 'erasure', 'hub_4_reach', 'AFTER INSERT', 'FOR EACH ROW EXECUTE FUNCTION reach()'
  UNION ALL SELECT 'tombstone', 'hub_4_purge', 'AFTER INSERT', 'FOR EACH ROW EXECUTE FUNCTION purge()'
$$;

-- What is missing or switched off: triggers, and the keys without which a row could come twice; "table: name".
CREATE OR REPLACE FUNCTION missing_pieces() RETURNS SETOF text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = quartier, public, pg_temp AS $$
  SELECT w.its_table || ': ' || w.its_name FROM wanted_triggers() AS w
  WHERE NOT EXISTS (SELECT 1 FROM pg_trigger AS g WHERE g.tgrelid = to_regclass(format('quartier.%I', w.its_table))
    AND g.tgname = w.its_name AND g.tgenabled IN ('O', 'A'))
  UNION ALL
  SELECT t.table_name || ': uuid' FROM tracked AS t
  WHERE NOT EXISTS (SELECT 1 FROM pg_index AS i
    JOIN pg_attribute AS a ON a.attrelid = i.indrelid AND a.attname = 'uuid' AND i.indkey[0] = a.attnum
    WHERE i.indrelid = to_regclass(format('quartier.%I', t.table_name)) AND i.indisunique AND i.indnatts = 1)
$$;

-- A table that lost its key gets it back; of rows that came twice meanwhile, the later ones are rows of their own.
CREATE OR REPLACE FUNCTION restore_key(its_table text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  PERFORM be_busy(true);
  EXECUTE format('UPDATE %1$I AS r SET uuid = gen_random_uuid() WHERE uuid IS NULL '
    'OR EXISTS (SELECT 1 FROM %1$I AS o WHERE o.uuid = r.uuid AND o.fid < r.fid)', its_table);
  PERFORM be_busy(false);
  EXECUTE format('ALTER TABLE %I ADD PRIMARY KEY (uuid)', its_table);
END $$;

-- What was erased while a trigger was missing, or came back, goes.
CREATE OR REPLACE FUNCTION erase_unseen() RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  each text;
  back tombstone[];
BEGIN
  FOR each IN SELECT table_name FROM tracked LOOP
    EXECUTE format('SELECT array_agg(t) FROM tombstone AS t JOIN %I AS r ON r.uuid = t.row_uuid WHERE t.table_name = %L',
      each, each) INTO back;
    DELETE FROM tombstone AS t USING unnest(back) AS b WHERE b.id = t.id;
    INSERT INTO tombstone (table_name, row_uuid) SELECT b.table_name, b.row_uuid FROM unnest(back) AS b;
  END LOOP;
  PERFORM reach_row(e.table_name, e.row_uuid) FROM erasure AS e
    WHERE e.deleted = 0 AND e.table_name IS NOT NULL AND e.row_uuid IS NOT NULL AND NOT is_erased(e.table_name, e.row_uuid);
END $$;

-- Rows that aren't what the history says of them were changed while a trigger was missing: they take the next revs.
DROP FUNCTION IF EXISTS number_unseen();
CREATE OR REPLACE FUNCTION number_unseen(those text[]) RETURNS integer LANGUAGE plpgsql AS $$
DECLARE
  each text;
  found integer;
  total integer := 0;
BEGIN
  FOR each IN SELECT table_name FROM tracked WHERE has_history AND table_name = ANY (those) LOOP
    EXECUTE format('UPDATE %1$I AS r SET base_rev = NULL WHERE NOT EXISTS (SELECT 1 FROM history AS h WHERE h.rev = r.rev '
      'AND h.row_uuid = r.uuid AND h.table_name = %1$L AND h.deleted = r.deleted '
      'AND content(to_jsonb(r) - ''geom'') @> h.image::jsonb)', each);
    GET DIAGNOSTICS found = ROW_COUNT;
    total := total + found;
  END LOOP;
  RETURN total;
END $$;

DO $$
DECLARE
  w record;
  gaps text[];
BEGIN
  PERFORM pg_advisory_xact_lock(20180317);
  -- What has no history yet has nothing that could have gone unseen: a new base, a table that was just made.
  SELECT array_agg(DISTINCT split_part(piece, ':', 1)) INTO gaps FROM missing_pieces() AS piece
    WHERE EXISTS (SELECT 1 FROM history AS h WHERE h.table_name = split_part(piece, ':', 1))
      OR (EXISTS (SELECT 1 FROM history) AND split_part(piece, ':', 1) = 'tombstone');
  FOR w IN SELECT split_part(piece, ':', 1) AS its_table FROM missing_pieces() AS piece WHERE piece LIKE '%: uuid' LOOP
    PERFORM restore_key(w.its_table);
  END LOOP;
  FOR w IN SELECT * FROM wanted_triggers() LOOP
    EXECUTE format('CREATE OR REPLACE TRIGGER %I %s ON %I %s', w.its_name, w.event, w.its_table, w.body);
    EXECUTE format('ALTER TABLE %I ENABLE TRIGGER %I', w.its_table, w.its_name);
  END LOOP;
  IF cardinality(gaps) > 0 THEN
    PERFORM erase_unseen();
    RAISE WARNING '% rows of % were changed while triggers were missing: they take new numbers, working copies compare all',
      number_unseen(gaps), array_to_string(gaps, ', ');
    UPDATE sync_meta SET value = gen_random_uuid() WHERE key = 'epoch';
  END IF;
END $$;
