-- After a restore with tools of one's own: what was erased in the base that was replaced, for erased_take.sql.
--
--   psql -X -f scripts/hub_server/sql/erased_give.sql OLD | psql -X -f scripts/hub_server/sql/erased_take.sql NEW
\set ON_ERROR_STOP on
\set QUIET on
COPY (
  SELECT uuid, table_name, row_uuid, asked_on, reason, created_at, updated_at, updated_by
  FROM quartier.erasure WHERE deleted = 0
  UNION ALL
  SELECT NULL, table_name, row_uuid, NULL, NULL, NULL, NULL, NULL FROM quartier.tombstone
) TO STDOUT;
