-- A box for whole changes. Over OGC API Features a row can't be updated with NULLs (PUT passes them over) nor over WFS-T
-- with every character (XML loses those beyond the BMP), so the plugin sends its changes as text, many at once, and
-- reads what became of each. They go through the same triggers as any other write.
SET search_path = quartier, public;

-- id: drawn by the sender; a batch that comes twice is applied once. requests: a JSON list of
--   {"table", "uuid", "deleted": 0 or 1, "base_rev": null for a new row, "write_id", "image": {column: value}}
-- outcomes, in the same order: {"outcome": "applied" with "rev", "SYNC_CONFLICT", "UNIQUE", "ERASED", "NOT_ALLOWED" or
-- "INVALID" with "detail"} ({"echo": text} writes nothing and comes back as {"outcome": "ECHO"} with that "detail", to
-- try what becomes of characters on the way); or the word "HISTORY_REPLACED", where the history lacks the horizon and nothing was applied.
CREATE TABLE IF NOT EXISTS sync_push (
  id text PRIMARY KEY, horizon_rev bigint, horizon_token text, requests text, outcomes text,
  author text, pushed_at timestamptz NOT NULL DEFAULT now());
CREATE INDEX IF NOT EXISTS sync_push_time ON sync_push (pushed_at);
-- Everybody sees what became of their own batches.
ALTER TABLE sync_push ENABLE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS own ON sync_push;
CREATE POLICY own ON sync_push USING (author = (SELECT member_uuid FROM writer())) WITH CHECK (true);

-- The columns of a table that a request may name.
CREATE OR REPLACE FUNCTION sent_columns(its_table text, image jsonb) RETURNS text[] LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN ARRAY(SELECT a.attname::text FROM pg_attribute AS a
    WHERE a.attrelid = to_regclass(format('quartier.%I', its_table)) AND a.attnum > 0 AND NOT a.attisdropped
      AND image ? a.attname::text
      AND a.attname <> ALL ('{fid,geom,uuid,rev,base_rev,write_id,token,deleted}'::name[]));
END $$;

-- One request; the word for what became of it.
CREATE OR REPLACE FUNCTION apply_request(request jsonb) RETURNS jsonb
LANGUAGE plpgsql AS $$
DECLARE
  its_table text := coalesce(request ->> 'table', '');
  columns text[] := sent_columns(its_table, request -> 'image');
  listed text;
  line jsonb := (request -> 'image') || jsonb_build_object('uuid', request -> 'uuid', 'deleted', request -> 'deleted',
    'base_rev', request -> 'base_rev', 'write_id', request -> 'write_id');
  given_rev bigint;
BEGIN
  IF NOT EXISTS (SELECT 1 FROM tracked WHERE table_name = its_table) OR NOT is_uuid(request ->> 'uuid')
    OR jsonb_typeof(request -> 'image') IS DISTINCT FROM 'object'
  THEN
    RETURN jsonb_build_object('outcome', 'INVALID', 'detail', 'no such table, no uuid or no image');
  END IF;
  SELECT string_agg(format('%I', word), ', ') INTO listed
    FROM unnest(columns || '{deleted,base_rev,write_id}'::text[]) AS word;
  IF request ->> 'base_rev' IS NULL THEN
    EXECUTE format('INSERT INTO %1$I (uuid, %2$s) SELECT uuid, %2$s FROM jsonb_populate_record(NULL::%1$I, $1) RETURNING rev',
      its_table, listed) INTO given_rev USING line;
  ELSE
    EXECUTE format('UPDATE %1$I AS t SET (%2$s) = (SELECT %2$s FROM jsonb_populate_record(NULL::%1$I, $1)) '
      'WHERE t.uuid = $2 RETURNING rev', its_table, listed) INTO given_rev USING line, request ->> 'uuid';
    IF given_rev IS NULL THEN
      RETURN jsonb_build_object('outcome',
        CASE WHEN is_erased(its_table, request ->> 'uuid') THEN 'ERASED' ELSE 'SYNC_CONFLICT' END);
    END IF;
  END IF;
  RETURN jsonb_build_object('outcome', 'applied', 'rev', given_rev);
EXCEPTION
  WHEN unique_violation THEN
    RETURN jsonb_build_object('outcome', 'UNIQUE');
  WHEN insufficient_privilege THEN
    RETURN jsonb_build_object('outcome', 'NOT_ALLOWED', 'detail', SQLERRM);
  WHEN integrity_constraint_violation OR data_exception OR undefined_column OR datatype_mismatch THEN
    RETURN jsonb_build_object('outcome', coalesce(substring(SQLERRM FROM '^(SYNC_CONFLICT|ERASED)'), 'INVALID'),
      'detail', coalesce(substring(SQLERRM FROM '^(?:SYNC_CONFLICT|ERASED|INVALID).*'), SQLSTATE)); -- no value in it
END $$;

CREATE OR REPLACE FUNCTION take_push() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = quartier, public, pg_temp AS $$
DECLARE
  request jsonb;
  outcomes text[] := '{}';
  replaced boolean;
  who record;
BEGIN
  IF EXISTS (SELECT 1 FROM sync_push WHERE id = NEW.id) THEN
    RAISE EXCEPTION 'UNIQUE' USING ERRCODE = 'unique_violation';
  END IF;
  SELECT * INTO who FROM writer();
  DELETE FROM sync_push WHERE pushed_at < now() - interval '7 days';
  replaced := NEW.horizon_rev > 0 AND NOT EXISTS (
    SELECT 1 FROM history WHERE rev = NEW.horizon_rev AND token = NEW.horizon_token);
  IF replaced IS NOT TRUE THEN
    FOR request IN SELECT jsonb_array_elements(NEW.requests::jsonb) LOOP
      IF request ? 'echo' THEN
        outcomes := outcomes || jsonb_build_object('outcome', 'ECHO', 'detail', request -> 'echo')::text;
      ELSE
        outcomes := outcomes || apply_request(request)::text;
      END IF;
    END LOOP;
  END IF;
  NEW.requests := NULL; -- what people wrote is in the tables now, and nowhere else
  NEW.outcomes := CASE WHEN replaced THEN '"HISTORY_REPLACED"' ELSE '[' || array_to_string(outcomes, ', ') || ']' END;
  NEW.author := who.member_uuid;
  NEW.pushed_at := now();
  RETURN NEW;
END $$;
