"""One server: PostgreSQL, QGIS Server and nginx together, and what whoever looks after it does."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Iterable
from pathlib import Path

from si_javais_un_quartier.domain import records as records_of
from si_javais_un_quartier.domain.identity import new_uuid
from si_javais_un_quartier.domain.settings import default_records
from si_javais_un_quartier.store.rows import row_values
from si_javais_un_quartier.store.schema import table_name

from .cluster import Cluster, inserting
from .places import Place, Quarter, ServerError, Settings
from .web import Web, drawn_password

_NAME = re.compile(r"^[a-z0-9][a-z0-9-]{0,30}$")


class HubServer:
    """The server in *folder*."""

    def __init__(self, folder: Path) -> None:
        self.place = Place(folder)
        self.cluster = Cluster(self.place)
        self.web = Web(self.place)

    # -- life

    def make(self, settings: Settings) -> None:
        """Lay it out; nothing of what is there changes."""
        self.place.lay_out()
        if not self.place.made:
            self.place.keep(settings)
        if not self.cluster.made:
            self.cluster.make()

    def start(self) -> None:
        """Start all that doesn't run, with every quarter brought up to this version."""
        self.place.lay_out()
        self.cluster.start()
        for quarter in self.place.settings().quarters:
            if quarter.database not in self.cluster.databases():
                continue  # its backup could not be put back
            self.cluster.install(quarter)
            for login in self.web.people(quarter):
                self.web.write_project(quarter, login)
        self.cluster.admit()
        self.web.start()

    def stop(self) -> None:
        """Stop all of it."""
        self.web.stop()
        self.cluster.stop()

    def remove(self) -> None:
        """Stop it and take its folder away, with all that people wrote."""
        self.stop()
        shutil.rmtree(self.place.folder)

    # -- quarters

    def quarter(self, name: str) -> Quarter:
        """The quarter of that name. Raises ServerError where there is none."""
        for quarter in self.place.settings().quarters:
            if quarter.name == name:
                return quarter
        raise ServerError("there is no quarter “" + name + "” on this server")

    def add_quarter(self, quarter: Quarter, model: Quarter | None = None, *, bare: bool = False) -> None:
        """Make a shared base for one more quarter, with its first settings unless *bare*.

        Quicker as a copy of *model*, a base that nobody uses.
        """
        if not _NAME.match(quarter.name):
            raise ServerError("the name of a quarter has 1 to 31 of the characters a-z, 0-9 and -")
        settings = self.place.settings()
        if any(it.name == quarter.name for it in settings.quarters):
            raise ServerError("there is a quarter “" + quarter.name + "” already")
        if model is None:
            self.cluster.install(quarter)
            if not bare:
                self._begin(quarter)
        else:
            self.cluster.copy(model, quarter)
        settings.quarters.append(quarter)
        self.place.keep(settings)

    def expect(self, quarter: Quarter) -> None:
        """Make room for a quarter whose base comes from a backup."""
        settings = self.place.settings()
        if all(it.name != quarter.name for it in settings.quarters):
            settings.quarters.append(quarter)
            self.place.keep(settings)

    def _begin(self, quarter: Quarter) -> None:
        """The rows that a base has before anybody works with it, as a file hub has them."""
        records = (records_of.Quarter(uuid=new_uuid(), name=quarter.title), *default_records())
        with self.cluster.connected(quarter.database) as cursor:
            for record in records:
                values = {name: value for name, value in row_values(record, quarter.srid).items() if name != "geom"}
                cursor.execute(inserting(table_name(type(record)), list(values)), list(values.values()))

    def drop_quarter(self, quarter: Quarter) -> None:
        """Remove a quarter's shared base, its people's access and its projects."""
        settings = self.place.settings()
        settings.quarters = [it for it in settings.quarters if it.name != quarter.name]
        self.place.keep(settings)
        self.web.tell_projects()
        (self.place.passwords / quarter.name).unlink(missing_ok=True)
        shutil.rmtree(self.place.projects / quarter.name, ignore_errors=True)
        self.cluster.drop(quarter)

    # -- people

    def add_person(
        self,
        quarter: Quarter,
        login: str,
        name: str,
        roles: Iterable[str],
        password: str | None = None,
        *,
        new_password: bool = False,
    ) -> tuple[str, str | None]:
        """Let somebody in, with these roles; returns the member's uuid and the password, which is kept nowhere.

        Somebody who is in already keeps their password (and None is returned), unless a *new_password* is asked for.
        """
        words = "{" + ",".join(roles) + "}"
        statement = "SET search_path = quartier, public;\nSELECT add_person(:'login', :'name', :'roles');"
        values = {"login": login, "name": name, "roles": words}
        uuid = self.cluster.sql(statement, quarter.database, values).strip()
        self.cluster.admit()
        if password is None and (new_password or login not in self.web.people(quarter)):
            password = drawn_password()
        if password is not None:
            self.web.let_in(quarter, login, password)
        return uuid, password

    def person(self, quarter: Quarter, login: str) -> tuple[str, list[str]]:
        """The name and the roles of whoever has a login. Raises ServerError where nobody has it."""
        statement = (
            "SELECT json_build_array(m.display_name, quartier.roles_of(m.roles)) FROM quartier.access AS a "
            "JOIN quartier.member AS m ON m.uuid = a.member_uuid WHERE a.login = :'login' AND a.open"
        )
        found = self.cluster.sql(statement, quarter.database, {"login": login}).strip()
        if not found:
            raise ServerError("nobody has the login “" + login + "” here")
        name, roles = json.loads(found)
        return name, roles

    def told(self, quarter: Quarter) -> str:
        """How a base is, in a line."""
        statement = (
            "SELECT format('version %s, %s changes so far, %s', quartier.meta('schema_version'), "
            "(SELECT count(*) FROM quartier.history), coalesce((SELECT 'NOT SOUND: ' || string_agg(it, ', ') "
            "FROM quartier.missing_pieces() AS it), 'sound'))"
        )
        return self.cluster.sql(statement, quarter.database).strip()

    def remove_person(self, quarter: Quarter, login: str) -> None:
        """Let somebody in no more; what they wrote stays. Raises ServerError where nobody has that login."""
        statement = "SET search_path = quartier, public;\nSELECT remove_person(:'login');"
        found = self.cluster.sql(statement, quarter.database, {"login": login}).strip()
        self.web.shut_out(quarter, login)
        if found != "t":
            raise ServerError("nobody has the login “" + login + "” here")
