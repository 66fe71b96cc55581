-- Makes or upgrades the shared base of one quarter, in the database that psql is connected to, in one transaction:
--
--   psql -v ON_ERROR_STOP=1 -v srid=2154 -v quarter="Tarentaize" -f scripts/hub_server/sql/install.sql DATABASE
--
-- Run it as a superuser (or as the owner of the database, once postgis is there). It can be run again at any time: what
-- is there stays, what a newer version adds is added, triggers and rights are put back as they must be.
\set ON_ERROR_STOP on
\if :{?srid}
\else
  \set srid 2154
\endif
\if :{?quarter}
\else
  \set quarter 'Quartier'
\endif
SET client_min_messages = warning;
BEGIN;
\ir 10_base.sql
\ir 20_tables.sql
\ir 30_described.sql
\ir 40_writing.sql
\ir 50_erasing.sql
\ir 55_pushing.sql
\ir 60_maps.sql
\ir 65_served.sql
\ir 70_people.sql
\ir 80_triggers.sql
\ir 85_state.sql
\ir 90_rights.sql
COMMIT;
