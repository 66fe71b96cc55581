"""The replica's own tables, which never travel: what was seen of the hub, what is on its way, what is only here.

All are named ``local_…`` and stand outside the GeoPackage catalogue, so that QGIS and ogr2ogr don't list them.
"""

from __future__ import annotations

#: ``local_meta`` keys: schema_version, min_client, srid, replica_id, hub_id, epoch, hub (address), member_uuid,
#: horizon_rev, horizon_token, reconcile_wanted ("1" when changes may have been made unseen).
#:
#: A row is dirty when ``local_base`` holds it. Where it was born here (rev NULL) and is gone again, nothing needs
#: sending unless ``local_outbox`` holds an image of it. A row's own ``rev`` is NULL after a bare tool replaced it: the
#: base's counts.
TABLES = """
CREATE TABLE local_meta (key TEXT PRIMARY KEY, value TEXT);
CREATE TABLE local_state (id INTEGER PRIMARY KEY CHECK (id = 1), applying INTEGER NOT NULL, desk INTEGER NOT NULL);
INSERT INTO local_state VALUES (1, 0, 0);
-- one row per dirty row: the hub's version it was made from. rev NULL and image NULL: born here. deleted 1: the hub's
-- version is a deleted one (an edit met a deletion and stays alive until it is sent).
CREATE TABLE local_base (
  table_name TEXT NOT NULL, row_uuid TEXT NOT NULL, rev INTEGER, deleted INTEGER NOT NULL, image TEXT,
  PRIMARY KEY (table_name, row_uuid)) WITHOUT ROWID;
-- images sent to the hub whose fate isn't known for certain yet
CREATE TABLE local_outbox (
  write_id TEXT PRIMARY KEY, table_name TEXT NOT NULL, row_uuid TEXT NOT NULL, base_rev INTEGER,
  deleted INTEGER NOT NULL, image TEXT NOT NULL, sent_at TEXT NOT NULL);
CREATE INDEX local_outbox_row ON local_outbox (table_name, row_uuid);
CREATE TABLE local_watermark (table_name TEXT PRIMARY KEY, rev INTEGER NOT NULL);
-- the (rev, token) pairs of every hub version this replica has seen; of several tokens of one rev (a hub restored and
-- gone on), the last one put here is the one that the rows were made from
CREATE TABLE local_seen (rev INTEGER NOT NULL, token TEXT NOT NULL, PRIMARY KEY (rev, token));
-- rows known to be deleted on the hub, and the version that says so
CREATE TABLE local_gone (
  table_name TEXT NOT NULL, row_uuid TEXT NOT NULL, rev INTEGER NOT NULL,
  PRIMARY KEY (table_name, row_uuid)) WITHOUT ROWID;
CREATE TABLE local_view (key TEXT PRIMARY KEY, value TEXT);
CREATE TABLE local_undo (
  id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL, happened_at TEXT NOT NULL, inverse TEXT NOT NULL);
-- contributions whose words, author, tags or address changed since they were last put in the search index
CREATE TABLE local_search_dirty (fid INTEGER PRIMARY KEY);
-- contributions this person has opened
CREATE TABLE local_read (contribution_uuid TEXT PRIMARY KEY, read_at TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE local_contact_hint (profile_uuid TEXT PRIMARY KEY, place TEXT, hours TEXT, note TEXT, noted_on TEXT);
-- rows to look at by hand: placed by a doubtful address, without a place, without a date, outside the quarter
CREATE TABLE local_check (
  table_name TEXT NOT NULL, row_uuid TEXT NOT NULL, what TEXT NOT NULL, score REAL, detail TEXT,
  done INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (table_name, row_uuid, what)) WITHOUT ROWID;
-- of each clash met here: the row's columns that only one side had changed, and which came together by themselves
CREATE TABLE local_united (
  conflict_uuid TEXT PRIMARY KEY, table_name TEXT NOT NULL, row_uuid TEXT NOT NULL,
  columns TEXT NOT NULL) WITHOUT ROWID;
-- what an import last wrote into a row: field to keyed digest (JSON), to tell a person's later edit from the source's
CREATE TABLE local_import (
  table_name TEXT NOT NULL, row_uuid TEXT NOT NULL, digests TEXT NOT NULL,
  PRIMARY KEY (table_name, row_uuid)) WITHOUT ROWID;
CREATE TABLE local_migration (number INTEGER PRIMARY KEY, name TEXT NOT NULL, applied_at TEXT NOT NULL);
"""
