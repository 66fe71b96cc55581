-- Who owns, who may come in, and the bookkeeping beside the synced tables.
CREATE EXTENSION IF NOT EXISTS postgis SCHEMA public;

DO $$ BEGIN
  -- Owns everything; nobody logs in as it.
  IF to_regrole('quartier_owner') IS NULL THEN CREATE ROLE quartier_owner NOLOGIN; END IF;
  -- What every member of the team may do in the database; the triggers say the rest, by role in the team.
  IF to_regrole('quartier_person') IS NULL THEN CREATE ROLE quartier_person NOLOGIN; END IF;
END $$;

CREATE SCHEMA IF NOT EXISTS quartier AUTHORIZATION quartier_owner;
SET ROLE quartier_owner;
SET search_path = quartier, public;

-- hub_id, epoch, name, srid, crs_name, crs_wkt, schema_version, min_client
CREATE TABLE IF NOT EXISTS sync_meta (key text PRIMARY KEY, value text);
INSERT INTO sync_meta (key, value) VALUES
  ('hub_id', gen_random_uuid()), ('epoch', gen_random_uuid()), ('name', :'quarter'), ('srid', :'srid'),
  ('crs_name', NULL), ('crs_wkt', NULL), ('schema_version', NULL), ('min_client', NULL)
  ON CONFLICT DO NOTHING;
UPDATE sync_meta AS m SET value = CASE m.key WHEN 'crs_name' THEN (regexp_match(s.srtext, '"([^"]*)"'))[1] ELSE s.srtext END
  FROM spatial_ref_sys AS s
  WHERE m.key IN ('crs_name', 'crs_wkt') AND m.value IS NULL AND s.srid = (SELECT value::integer FROM sync_meta WHERE key = 'srid');
-- What was said once holds: an upgrade doesn't ask again.
SELECT value AS srid FROM sync_meta WHERE key = 'srid' \gset

-- Each write takes the next number, under a lock that is held until it is committed.
CREATE SEQUENCE IF NOT EXISTS rev_counter AS bigint;

-- "busy" while the triggers write themselves: such writes pass without a number.
CREATE TABLE IF NOT EXISTS counter (id integer PRIMARY KEY CHECK (id = 1), busy boolean NOT NULL);
INSERT INTO counter VALUES (1, false) ON CONFLICT DO NOTHING;

-- A number for programs that want one; it tells nothing and never travels.
CREATE SEQUENCE IF NOT EXISTS fid_counter AS integer;

-- What every row was, version by version. Of an erased row only (rev, token) stay, so that a watermark finds itself.
CREATE TABLE IF NOT EXISTS history (
  rev bigint PRIMARY KEY, token text NOT NULL, table_name text, row_uuid text, write_id text, author text,
  deleted integer, image text);
CREATE INDEX IF NOT EXISTS history_row ON history (row_uuid);
CREATE INDEX IF NOT EXISTS history_write ON history (write_id) WHERE write_id IS NOT NULL;

-- Erased rows, which are refused ever after.
CREATE TABLE IF NOT EXISTS tombstone (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY, table_name text NOT NULL, row_uuid text NOT NULL,
  UNIQUE (row_uuid, table_name));

-- Who stands behind a login: its role in the database, and its member of the team.
CREATE TABLE IF NOT EXISTS access (
  role_name name PRIMARY KEY, login text UNIQUE NOT NULL, member_uuid text NOT NULL, open boolean NOT NULL DEFAULT true);

-- Filled by 30_described.sql, read by the triggers.
CREATE TABLE IF NOT EXISTS tracked (table_name text PRIMARY KEY, place_column text, has_history boolean NOT NULL);
CREATE TABLE IF NOT EXISTS hanging (parent text, child text, child_column text, PRIMARY KEY (parent, child, child_column));
CREATE TABLE IF NOT EXISTS telling (table_name text PRIMARY KEY, word_columns text[] NOT NULL);
CREATE TABLE IF NOT EXISTS role_deed (role text PRIMARY KEY, deeds text[] NOT NULL);
CREATE TABLE IF NOT EXISTS write_rule (
  table_name text NOT NULL, column_name text NOT NULL, deeds text[] NOT NULL, old_value text, new_value text,
  when_column text, when_value text, own boolean NOT NULL, narrowness integer NOT NULL);
CREATE INDEX IF NOT EXISTS write_rule_table ON write_rule (table_name);
