-- What is read by rev, in order of rev: QGIS Server sorts by reading everything, and where an answer breaks off, what
-- came of an ordered one is its beginning. Plain views: writing to them is writing to the table, as whoever asks.
RESET ROLE;
CREATE SCHEMA IF NOT EXISTS served AUTHORIZATION quartier_owner;
SET ROLE quartier_owner;
SET search_path = quartier, public;

DO $$
DECLARE
  each record;
  listed text;
BEGIN
  FOR each IN SELECT table_name, has_history FROM tracked UNION ALL SELECT 'history', true LOOP
    SELECT string_agg(format('%I', attname), ', ' ORDER BY attnum) INTO listed FROM pg_attribute
      WHERE attrelid = to_regclass(format('quartier.%I', each.table_name)) AND attnum > 0 AND NOT attisdropped
      AND attname NOT IN ('fid', 'geom');
    EXECUTE format('DROP VIEW IF EXISTS served.%I', each.table_name);
    EXECUTE format('CREATE VIEW served.%1$I WITH (security_invoker = true) AS SELECT %2$s FROM quartier.%1$I ORDER BY %3$s',
      each.table_name, listed, CASE WHEN each.has_history THEN 'rev' ELSE 'sha256, variant, n' END);
  END LOOP;
END $$;

-- Many rows as one: QGIS Server takes far longer over a feature and its columns than over a text, and a first copy wants
-- them all. Each strip of 500 revs (STRIP of sync/hubs/served.py) that a table reaches is there, empty or not.
DO $$
DECLARE
  each record;
  listed text;
  names json;
  strips text[];
BEGIN
  FOR each IN SELECT table_name FROM tracked WHERE has_history ORDER BY 1 LOOP
    SELECT string_agg(format('%I', attname), ', ' ORDER BY attnum), json_agg(attname ORDER BY attnum) INTO listed, names
      FROM pg_attribute
      WHERE attrelid = to_regclass(format('served.%I', each.table_name)) AND attnum > 0 AND NOT attisdropped;
    strips := strips || format($f$
      SELECT %1$L || ':' || strip AS id, %1$L::text AS table_name, strip,
        %3$L::text AS names, (SELECT json_agg(json_build_array(%2$s) ORDER BY rev)::text FROM quartier.%1$I
          WHERE rev >= strip * 500 AND rev < strip * 500 + 500) AS rows
      FROM generate_series(0::bigint, (SELECT max(rev) / 500 FROM quartier.%1$I)) AS strip$f$,
      each.table_name, listed, names);
  END LOOP;
  EXECUTE 'DROP VIEW IF EXISTS served.sync_strips';
  EXECUTE 'CREATE VIEW served.sync_strips WITH (security_invoker = true) AS ' || array_to_string(strips, ' UNION ALL ');
END $$;

-- How many rows each table has and how far they go: against these a working copy checks that nothing was left out.
CREATE OR REPLACE FUNCTION table_tops() RETURNS TABLE (table_name text, rev bigint, count bigint)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = quartier, public, pg_temp AS $$
DECLARE
  each text;
BEGIN
  FOR each IN SELECT t.table_name FROM tracked AS t WHERE has_history ORDER BY 1 LOOP
    RETURN QUERY EXECUTE format('SELECT %1$L, coalesce(max(r.rev), 0), count(*) FROM %1$I AS r', each);
  END LOOP;
END $$;
DROP VIEW IF EXISTS sync_tops;
CREATE VIEW sync_tops AS SELECT * FROM table_tops();
