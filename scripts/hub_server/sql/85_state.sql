-- Who the shared base is, how far it is, and who asks.
SET search_path = quartier, public;

CREATE OR REPLACE FUNCTION meta(its_key text) RETURNS text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = quartier, public, pg_temp AS
$$ SELECT value FROM sync_meta WHERE key = its_key $$;

CREATE OR REPLACE FUNCTION my_roles() RETURNS text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = quartier, public, pg_temp AS
$$ SELECT m.roles FROM access AS a JOIN member AS m ON m.uuid = a.member_uuid WHERE a.role_name = session_user $$;

DROP VIEW IF EXISTS sync_state;
CREATE VIEW sync_state AS
SELECT 1 AS id, meta('hub_id') AS hub_id, meta('epoch') AS epoch, meta('name') AS name, meta('srid')::integer AS srid,
  meta('crs_name') AS crs_name, meta('crs_wkt') AS crs_wkt, meta('schema_version')::integer AS schema_version,
  meta('min_client')::integer AS min_client, coalesce(top.rev, 0) AS rev, top.token,
  NOT EXISTS (SELECT 1 FROM missing_pieces()) AS sound,
  who.member_uuid, my_roles() AS roles, NOT who.known OR who.deeds IS NOT NULL AS may_write
FROM writer() AS who LEFT JOIN (SELECT rev, token FROM history ORDER BY rev DESC LIMIT 1) AS top ON true;
