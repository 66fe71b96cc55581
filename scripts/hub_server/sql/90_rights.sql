-- Which version this is, and who may touch what. The least that each needs: the team reads and writes the synced tables,
-- through the triggers, and reads the history; it can't empty, alter or make anything.
SET search_path = quartier, public;

UPDATE sync_meta SET value = :'schema_version' WHERE key = 'schema_version';
UPDATE sync_meta SET value = :'min_client' WHERE key = 'min_client';

RESET ROLE;
REVOKE ALL ON ALL TABLES IN SCHEMA quartier FROM quartier_person, PUBLIC;
REVOKE ALL ON SCHEMA quartier FROM PUBLIC;
REVOKE ALL ON ALL FUNCTIONS IN SCHEMA quartier FROM PUBLIC;
GRANT EXECUTE ON FUNCTION quartier.meta(text), quartier.my_roles(), quartier.writer(), quartier.missing_pieces()
  TO quartier_person;
GRANT USAGE ON SCHEMA quartier TO quartier_person;
DO $$
DECLARE
  each record;
BEGIN
  -- Nobody makes temporary tables, nor connects but who has access to this very base.
  EXECUTE format('REVOKE ALL ON DATABASE %I FROM PUBLIC, quartier_person', current_database());
  FOR each IN SELECT role_name FROM quartier.access WHERE open AND to_regrole(quote_ident(role_name)) IS NOT NULL LOOP
    EXECUTE format('GRANT CONNECT ON DATABASE %I TO %I', current_database(), each.role_name);
  END LOOP;
  FOR each IN SELECT table_name, has_history FROM quartier.tracked LOOP
    EXECUTE format('GRANT SELECT, INSERT ON quartier.%I TO quartier_person', each.table_name);
    IF each.has_history THEN
      EXECUTE format('GRANT UPDATE, DELETE ON quartier.%I TO quartier_person', each.table_name);
    END IF;
  END LOOP;
  FOR each IN SELECT relname FROM pg_class WHERE relnamespace = 'quartier'::regnamespace AND relkind = 'v' LOOP
    EXECUTE format('GRANT SELECT ON quartier.%I TO quartier_person', each.relname);
  END LOOP;
END $$;
-- Of the box for changes one's own batches can be read, which hold no words any more.
GRANT SELECT, INSERT ON quartier.sync_push TO quartier_person;
GRANT USAGE ON SEQUENCE quartier.fid_counter TO quartier_person;
GRANT SELECT ON quartier.history, quartier.tombstone, quartier.sync_meta TO quartier_person;
-- What is read in order of rev; the views ask for the rights of whoever reads or writes through them.
REVOKE ALL ON ALL TABLES IN SCHEMA served FROM quartier_person, PUBLIC;
REVOKE ALL ON SCHEMA served FROM PUBLIC;
GRANT USAGE ON SCHEMA served TO quartier_person;
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA served TO quartier_person;
GRANT EXECUTE ON FUNCTION quartier.table_tops() TO quartier_person;
