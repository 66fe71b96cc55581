-- The triggers: whatever tool writes, each change is allowed or refused, takes the next rev and leaves its history.
-- A refusal begins with one word that the plugin knows: SYNC_CONFLICT, ERASED, NOT_ALLOWED, INVALID.
-- Functions that a trigger calls run as it does, as the owner: only what is called from outside says so of itself.
SET search_path = quartier, public;

CREATE OR REPLACE FUNCTION now_text() RETURNS text LANGUAGE sql VOLATILE AS
$$ SELECT to_char(clock_timestamp() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') $$;

CREATE OR REPLACE FUNCTION drawn_token() RETURNS text LANGUAGE sql VOLATILE AS
$$ SELECT left(replace(gen_random_uuid()::text, '-', ''), 12) || right(gen_random_uuid()::text, 4) $$;

CREATE OR REPLACE FUNCTION is_uuid(word text) RETURNS boolean LANGUAGE sql IMMUTABLE AS
$$ SELECT coalesce(word ~ '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$', false) $$;

-- The roles that a member's row names; a text that is no list names none.
CREATE OR REPLACE FUNCTION roles_of(words text) RETURNS text[] LANGUAGE plpgsql IMMUTABLE AS $$
BEGIN
  RETURN ARRAY(SELECT jsonb_array_elements_text(words::jsonb));
EXCEPTION WHEN others THEN
  RETURN '{}';
END $$;

-- Who writes. Not known: somebody who looks after the server, or a program that it lets in; grants alone bind those.
-- Deeds NULL: has left the team, or the login was closed.
CREATE OR REPLACE FUNCTION writer(OUT known boolean, OUT member_uuid text, OUT deeds text[])
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = quartier, public, pg_temp AS $$
DECLARE
  mine access%ROWTYPE;
BEGIN
  SELECT * INTO mine FROM access WHERE role_name = session_user;
  known := FOUND OR (pg_has_role(session_user, 'quartier_person', 'MEMBER')
    AND NOT (SELECT rolsuper FROM pg_roles WHERE rolname = session_user));
  IF NOT FOUND THEN RETURN; END IF;
  member_uuid := mine.member_uuid;
  SELECT array_agg(DISTINCT deed) INTO deeds
    FROM member AS m
    JOIN role_deed AS r ON r.role = '' OR r.role = ANY (roles_of(m.roles)),
    unnest(r.deeds) AS deed
    WHERE mine.open AND m.uuid = mine.member_uuid AND m.active AND m.deleted = 0;
END $$;

CREATE OR REPLACE FUNCTION is_busy() RETURNS boolean
LANGUAGE sql VOLATILE AS $$ SELECT busy FROM counter $$;

CREATE OR REPLACE FUNCTION be_busy(whether boolean) RETURNS void
LANGUAGE sql VOLATILE AS
$$ UPDATE counter SET busy = whether $$;

-- One writer at a time, until commit: that makes the order of revs the order of commits. Taken before any row is
-- locked, so that no two writers wait for each other.
CREATE OR REPLACE FUNCTION wait_for_turn() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(20180317);
  RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION refuse_truncate() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'NOT_ALLOWED: a table of the shared base is never emptied';
END $$;

-- The geometry and its text are kept equal, to the millimetre; of the two, the one that was changed holds.
CREATE OR REPLACE FUNCTION kept_place(wanted text, was text, INOUT geom geometry, was_geom geometry, srid integer,
  OUT place text) LANGUAGE plpgsql AS $$
BEGIN
  IF wanted IS DISTINCT FROM was THEN
    geom := CASE WHEN wanted <> '' THEN ST_SetSRID(ST_GeomFromText(wanted), srid) END;
  ELSIF geom IS NOT DISTINCT FROM was_geom OR (geom IS NOT NULL AND was_geom IS NOT NULL
      AND ST_AsBinary(geom) = ST_AsBinary(was_geom)) THEN
    place := was;
    RETURN;
  END IF;
  place := ST_AsText(geom, 3);
  geom := ST_SetSRID(ST_GeomFromText(place), srid);
EXCEPTION WHEN internal_error OR invalid_parameter_value OR data_exception THEN
  RAISE EXCEPTION 'INVALID: this is no place' USING ERRCODE = 'data_exception';
END $$;

CREATE OR REPLACE FUNCTION keep_place() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = quartier, public, pg_temp AS $$
DECLARE
  kept record;
  srid integer := TG_ARGV[0];
BEGIN
  IF TG_OP = 'INSERT' THEN
    SELECT * INTO kept FROM kept_place(NEW.place, NULL, NEW.geom, NULL, srid);
  ELSE
    SELECT * INTO kept FROM kept_place(NEW.place, OLD.place, NEW.geom, OLD.geom, srid);
  END IF;
  NEW.geom := kept.geom;
  NEW.place := kept.place;
  RETURN NEW;
END $$;

CREATE OR REPLACE FUNCTION keep_place_wkt() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = quartier, public, pg_temp AS $$
DECLARE
  kept record;
  srid integer := TG_ARGV[0];
BEGIN
  IF TG_OP = 'INSERT' THEN
    SELECT * INTO kept FROM kept_place(NEW.place_wkt, NULL, NEW.geom, NULL, srid);
  ELSE
    SELECT * INTO kept FROM kept_place(NEW.place_wkt, OLD.place_wkt, NEW.geom, OLD.geom, srid);
  END IF;
  NEW.geom := kept.geom;
  NEW.place_wkt := kept.place;
  RETURN NEW;
END $$;

-- What people write of a row: its content, without bookkeeping.
CREATE OR REPLACE FUNCTION content(line jsonb) RETURNS jsonb LANGUAGE sql IMMUTABLE AS $$
  SELECT line - '{fid,geom,rev,base_rev,write_id,token,deleted}'::text[]
$$;

CREATE OR REPLACE FUNCTION is_erased(its_table text, its_uuid text) RETURNS boolean LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN EXISTS (SELECT 1 FROM tombstone WHERE row_uuid = its_uuid AND table_name = its_table);
END $$;

-- The deeds one of which a change takes, by the narrowest rule for it; a change without a rule is nobody's.
CREATE OR REPLACE FUNCTION rule_for(its_table text, its_column text, was text, becomes text, line jsonb)
RETURNS write_rule LANGUAGE plpgsql STABLE AS $$
DECLARE
  found write_rule;
BEGIN
  SELECT * INTO found FROM write_rule AS r
    WHERE r.table_name = its_table AND r.column_name = ANY (ARRAY[its_column, '*'])
      AND (r.column_name = its_column OR its_column <> '+')
      AND (r.old_value IS NULL OR r.old_value = was) AND (r.new_value IS NULL OR r.new_value = becomes)
      AND (r.when_column IS NULL OR line ->> r.when_column LIKE r.when_value)
    ORDER BY r.column_name = its_column DESC, r.narrowness DESC
    LIMIT 1;
  RETURN found;
END $$;

CREATE OR REPLACE FUNCTION refuse_right(its_table text, its_column text, deeds text[]) RETURNS void
LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'NOT_ALLOWED: %.% takes %', its_table, its_column, coalesce(nullif(deeds::text, '{}'), 'nobody')
    USING ERRCODE = 'insufficient_privilege';
END $$;

CREATE OR REPLACE FUNCTION check_added(its_table text, line jsonb, mine text[]) RETURNS void
LANGUAGE plpgsql AS $$
DECLARE
  rule write_rule;
  guarded text;
BEGIN
  rule := rule_for(its_table, '+', '(added)', NULL, line);
  IF rule.deeds IS NULL OR NOT rule.deeds && mine THEN PERFORM refuse_right(its_table, '+', rule.deeds); END IF;
  FOR guarded IN SELECT DISTINCT column_name FROM write_rule WHERE table_name = its_table AND old_value = '(added)' LOOP
    rule := rule_for(its_table, guarded, '(added)', coalesce(line ->> guarded, '(none)'), line);
    IF rule.deeds IS NULL OR NOT rule.deeds && mine THEN
      PERFORM refuse_right(its_table, guarded, rule.deeds);
    END IF;
  END LOOP;
END $$;

-- Whether the writer added the row, and may add such rows still.
CREATE OR REPLACE FUNCTION is_own(its_table text, line jsonb, mine text[], member_uuid text) RETURNS boolean
LANGUAGE sql STABLE AS $$
  SELECT coalesce((rule_for(its_table, '+', '(added)', NULL, line)).deeds && mine AND member_uuid =
    (SELECT author FROM history WHERE row_uuid = line ->> 'uuid' AND table_name = its_table ORDER BY rev LIMIT 1), false)
$$;

CREATE OR REPLACE FUNCTION check_changed(its_table text, was jsonb, line jsonb, mine text[], member_uuid text)
RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  rule write_rule;
  changed record;
BEGIN
  FOR changed IN
    SELECT n.key, coalesce(was ->> n.key, '(none)') AS before, coalesce(line ->> n.key, '(none)') AS after
    FROM jsonb_each(line) AS n
    WHERE n.value IS DISTINCT FROM was -> n.key AND n.key <> ALL (
      '{fid,uuid,created_at,updated_at,updated_by,rev,base_rev,write_id,token}'::text[])
  LOOP
    rule := rule_for(its_table, changed.key, changed.before, changed.after, was);
    IF rule.deeds IS NULL OR NOT (rule.deeds && mine OR (rule.own AND is_own(its_table, was, mine, member_uuid))) THEN
      PERFORM refuse_right(its_table, changed.key, rule.deeds);
    END IF;
  END LOOP;
END $$;

-- Where two people are asked for, neither who wrote the answer nor who last changed it approves it.
CREATE OR REPLACE FUNCTION check_two_people(was jsonb, line jsonb, member_uuid text) RETURNS void
LANGUAGE plpgsql STABLE AS $$
BEGIN
  IF line ->> 'approved_sha256' IS NOT NULL AND line -> 'approved_sha256' IS DISTINCT FROM was -> 'approved_sha256'
    AND EXISTS (SELECT 1 FROM setting WHERE key = 'two_people' AND value = 'true' AND deleted = 0)
    AND member_uuid IN (line ->> 'author_uuid', was ->> 'updated_by')
  THEN
    RAISE EXCEPTION 'NOT_ALLOWED: two people' USING ERRCODE = 'insufficient_privilege';
  END IF;
END $$;

-- A row that was erased never comes back, nor does what hung on it; a photo's pieces come after the photo.
CREATE OR REPLACE FUNCTION refuse_erased(its_table text, line jsonb) RETURNS void
LANGUAGE plpgsql STABLE AS $$
BEGIN
  IF is_erased(its_table, line ->> 'uuid') OR EXISTS (
    SELECT 1 FROM hanging AS h WHERE h.child = its_table AND is_erased(h.parent, line ->> h.child_column))
  THEN
    RAISE EXCEPTION 'ERASED' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  IF its_table = 'photo_piece' AND NOT EXISTS (SELECT 1 FROM photo WHERE sha256 = line ->> 'sha256') THEN
    RAISE EXCEPTION 'SYNC_CONFLICT: no photo has this piece' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
END $$;

-- What the history keeps of a row.
CREATE OR REPLACE FUNCTION note_version(its_table text, line jsonb) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO history (rev, token, table_name, row_uuid, write_id, author, deleted, image) VALUES (
    (line ->> 'rev')::bigint, line ->> 'token', its_table, line ->> 'uuid', line ->> 'write_id', line ->> 'updated_by',
    (line ->> 'deleted')::integer, content(line)::text);
END $$;

-- A row that a bare tool removes stays as a deleted one, so that every working copy learns of it.
CREATE OR REPLACE FUNCTION keep_deleted(its_table text, its_fid integer, by_member text) RETURNS void
LANGUAGE plpgsql AS $$
DECLARE
  line jsonb;
BEGIN
  PERFORM be_busy(true);
  EXECUTE format('UPDATE %I AS t SET deleted = 1, rev = nextval(''rev_counter''), token = drawn_token(), write_id = NULL, '
    'base_rev = NULL, updated_at = now_text(), updated_by = coalesce($2, updated_by) WHERE fid = $1 '
    'RETURNING to_jsonb(t)', its_table) INTO line USING its_fid, by_member;
  PERFORM be_busy(false);
  PERFORM note_version(its_table, line);
END $$;

-- Before a row is written. Writes of the triggers themselves (an erasure, a row that stays as a deleted one) pass.
CREATE OR REPLACE FUNCTION before_write() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = quartier, public, pg_temp AS $$
DECLARE
  who record;
  was jsonb;
  line jsonb;
  copied record;
BEGIN
  IF is_busy() THEN
    IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
    RETURN NEW;
  END IF;
  SELECT * INTO who FROM writer();
  IF who.known AND who.deeds IS NULL THEN
    RAISE EXCEPTION 'NOT_ALLOWED: no longer in the team' USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF TG_OP <> 'INSERT' THEN
    copied := OLD;
    IF TG_ARGV[1] = 'place' THEN copied.geom := NULL; END IF; -- JSON of geometries is slow, and its text is there
    was := to_jsonb(copied) - 'geom';
  END IF;
  IF TG_OP = 'DELETE' THEN
    IF who.known THEN
      PERFORM check_changed(TG_TABLE_NAME, was, was || '{"deleted": 1}', who.deeds, who.member_uuid);
    END IF;
    IF TG_ARGV[0] <> 'history' THEN RETURN OLD; END IF;
    PERFORM keep_deleted(TG_TABLE_NAME, OLD.fid, who.member_uuid);
    RETURN NULL;
  END IF;
  IF TG_OP = 'INSERT' THEN
    IF NOT is_uuid(NEW.uuid) THEN NEW.uuid := gen_random_uuid(); END IF;
  ELSE
    IF NEW.base_rev IS NOT NULL AND NEW.base_rev IS DISTINCT FROM OLD.rev THEN
      RAISE EXCEPTION 'SYNC_CONFLICT' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    NEW.uuid := CASE WHEN is_uuid(OLD.uuid) THEN OLD.uuid ELSE gen_random_uuid()::text END;
    IF NEW.base_rev IS NULL THEN -- a bare tool
      NEW.write_id := NULL;
      IF NEW.updated_at IS NOT DISTINCT FROM OLD.updated_at THEN NEW.updated_at := now_text(); END IF;
    END IF;
  END IF;
  NEW.fid := coalesce(NEW.fid, nextval('fid_counter'));
  NEW.deleted := CASE WHEN NEW.deleted = 1 THEN 1 ELSE 0 END;
  NEW.created_at := coalesce(NEW.created_at, now_text());
  NEW.updated_at := coalesce(NEW.updated_at, now_text());
  IF who.known THEN NEW.updated_by := who.member_uuid; END IF;
  copied := NEW;
  IF TG_ARGV[1] = 'place' THEN copied.geom := NULL; END IF;
  line := to_jsonb(copied) - 'geom';
  PERFORM refuse_erased(TG_TABLE_NAME, line);
  IF who.known THEN
    IF TG_OP = 'INSERT' THEN
      PERFORM check_added(TG_TABLE_NAME, line, who.deeds);
    ELSE
      PERFORM check_changed(TG_TABLE_NAME, was, line, who.deeds, who.member_uuid);
    END IF;
    IF TG_TABLE_NAME = 'message' THEN PERFORM check_two_people(was, line, who.member_uuid); END IF;
  END IF;
  IF TG_ARGV[0] = 'history' THEN
    NEW.base_rev := NULL;
    NEW.rev := nextval('rev_counter');
    NEW.token := drawn_token();
  END IF;
  RETURN NEW;
END $$;

CREATE OR REPLACE FUNCTION remember() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = quartier, public, pg_temp AS $$
BEGIN
  IF is_busy() THEN RETURN NULL; END IF;
  IF TG_ARGV[0] = 'place' THEN NEW.geom := NULL; END IF;
  PERFORM note_version(TG_TABLE_NAME, to_jsonb(NEW) - 'geom');
  RETURN NULL;
END $$;

-- Nobody acts in another's name.
CREATE OR REPLACE FUNCTION keep_actor() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = quartier, public, pg_temp AS $$
DECLARE
  who record;
BEGIN
  SELECT * INTO who FROM writer();
  IF who.known THEN NEW.actor := who.member_uuid; END IF;
  RETURN NEW;
END $$;
