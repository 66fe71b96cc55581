-- Made by scripts/hub_server/schema_sql.py of the description of the tables; not to be changed by hand.
SET search_path = quartier, public;

DROP VIEW IF EXISTS "quarter_map" ;
CREATE VIEW "quarter_map" AS SELECT "fid", "geom", "uuid", "name", "insee_codes", "created_at", "updated_at", "updated_by" FROM "quarter" WHERE deleted = 0;
DROP VIEW IF EXISTS "premises_map" ;
CREATE VIEW "premises_map" AS SELECT "fid", "geom", "uuid", "address", "ban_id", "parcel_id", "building_id", "area_m2", "frontage_m", "condition", "shopfront", "step_free", "extraction_duct", "works_needed", "occupancy", "availability", "vacant_since", "vacant_since_precision", "last_activity", "owner_type", "owner_ref", "lease_form", "monthly_rent", "contact_state", "disclosure", "surveyed_on", "source", "source_id", "created_at", "updated_at", "updated_by" FROM "premises" WHERE deleted = 0;
DROP VIEW IF EXISTS "initiative_map" ;
CREATE VIEW "initiative_map" AS SELECT "fid", "geom", "uuid", "name", "sector", "domain", "organiser", "audience", "schedule", "description", "address", "premises_uuid", "starts_on", "ends_on", "state", "website", "source", "source_id", "created_at", "updated_at", "updated_by" FROM "initiative" WHERE deleted = 0;
DROP VIEW IF EXISTS "encounter_map" ;
CREATE VIEW "encounter_map" AS SELECT "fid", "geom", "uuid", "campaign_uuid", "place", "format", "held_on", "mediator", "people_count", "mood", "notes", "created_at", "updated_at", "updated_by" FROM "encounter" WHERE deleted = 0;
DROP VIEW IF EXISTS "contribution_map" ;
CREATE VIEW "contribution_map" AS SELECT "fid", "geom", "uuid", "reference", "campaign_uuid", "kind", "theme", "title", "body", "body_fr", "author_uuid", "author_name", "channel", "encounter_uuid", "premises_uuid", "parcel_id", "occurred_on", "visibility", "status", "answer_wanted", "assigned_to", "service", "due_on", "duplicate_of", "referred_to", "commitment_uuid", "quotable", "blur", "public_x", "public_y", "source", "source_id", "created_at", "updated_at", "updated_by" FROM "contribution" WHERE deleted = 0;
