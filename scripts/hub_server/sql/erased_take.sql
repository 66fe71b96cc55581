-- After a restore with tools of one's own: erase again what erased_give.sql tells, and change the epoch, so that working
-- copies compare all and send what the backup lacks. Without input, only that.
\set ON_ERROR_STOP on
\set QUIET on
SET client_min_messages = warning;
SET search_path = quartier, public;
BEGIN;
CREATE TEMP TABLE given (uuid text, table_name text, row_uuid text, asked_on text, reason text, created_at text,
  updated_at text, updated_by text) ON COMMIT DROP;
\copy given FROM pstdin
INSERT INTO erasure (uuid, table_name, row_uuid, asked_on, reason, created_at, updated_at, updated_by)
  SELECT * FROM given WHERE uuid IS NOT NULL ON CONFLICT DO NOTHING;
INSERT INTO tombstone (table_name, row_uuid)
  SELECT table_name, row_uuid FROM given WHERE uuid IS NULL ON CONFLICT DO NOTHING;
UPDATE sync_meta SET value = gen_random_uuid() WHERE key = 'epoch';
COMMIT;
