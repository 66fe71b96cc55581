-- People: one login each, which is a role of the database, and the member of the team that stands behind it.
-- For a login "amina" the role is "quartier_p_amina"; the same person in two quarters is the same role in two databases.
SET search_path = quartier, public;

CREATE OR REPLACE FUNCTION role_of_login(its_login text) RETURNS name LANGUAGE plpgsql IMMUTABLE AS $$
BEGIN
  IF its_login !~ '^[a-z0-9][a-z0-9_.-]{0,39}$' THEN
    RAISE EXCEPTION 'INVALID: a login has 1 to 40 of the characters a-z 0-9 . _ -';
  END IF;
  RETURN 'quartier_p_' || its_login;
END $$;

-- The member of that name, made if there is none; roles: mediator, planner, analyst, decision_maker, administrator.
-- Run by who may make roles of the database. Returns the member's uuid.
CREATE OR REPLACE FUNCTION add_person(its_login text, its_name text, its_roles text[]) RETURNS text
LANGUAGE plpgsql SET search_path = quartier, public, pg_temp AS $$
DECLARE
  its_role name := role_of_login(its_login);
  found_uuid text;
  wrong text;
BEGIN
  SELECT string_agg(word, ', ') INTO wrong FROM unnest(its_roles) AS word
    WHERE word NOT IN (SELECT role FROM role_deed WHERE role <> '');
  IF wrong IS NOT NULL THEN RAISE EXCEPTION 'INVALID: there is no role %', wrong; END IF;
  IF to_regrole(quote_ident(its_role)) IS NULL THEN EXECUTE format('CREATE ROLE %I LOGIN', its_role); END IF;
  EXECUTE format('GRANT quartier_person TO %I', its_role);
  EXECUTE format('GRANT CONNECT ON DATABASE %I TO %I', current_database(), its_role);
  SELECT member_uuid INTO found_uuid FROM access WHERE login = its_login;
  IF found_uuid IS NULL THEN
    SELECT uuid INTO found_uuid FROM member
      WHERE deleted = 0 AND lower(btrim(display_name)) = lower(btrim(its_name)) ORDER BY created_at, uuid LIMIT 1;
  END IF;
  IF found_uuid IS NULL THEN
    INSERT INTO member (uuid, display_name, roles, active)
      VALUES (gen_random_uuid(), btrim(its_name), to_jsonb(its_roles)::text, true) RETURNING uuid INTO found_uuid;
  ELSE
    UPDATE member SET display_name = btrim(its_name), roles = to_jsonb(its_roles)::text, active = true
      WHERE uuid = found_uuid
      AND (display_name, roles, active) IS DISTINCT FROM (btrim(its_name), to_jsonb(its_roles)::text, true);
  END IF;
  INSERT INTO access (role_name, login, member_uuid) VALUES (its_role, its_login, found_uuid)
    ON CONFLICT (role_name) DO UPDATE SET member_uuid = excluded.member_uuid, open = true;
  RETURN found_uuid;
END $$;

-- The login is closed; the member stays, with all they wrote.
CREATE OR REPLACE FUNCTION remove_person(its_login text) RETURNS boolean
LANGUAGE plpgsql SET search_path = quartier, public, pg_temp AS $$
BEGIN
  UPDATE access SET open = false WHERE login = its_login;
  IF NOT FOUND THEN RETURN false; END IF;
  EXECUTE format('REVOKE CONNECT ON DATABASE %I FROM %I', current_database(), role_of_login(its_login));
  RETURN true;
END $$;
