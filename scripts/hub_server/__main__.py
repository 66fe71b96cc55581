"""The commands of ``scripts/serve-hub``."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

from si_javais_un_quartier.domain.vocabulary import Role

from . import backup
from .places import Quarter, ServerError, Settings
from .project import Source, project_xml
from .server import HubServer

_ROLES = ", ".join(role.value for role in Role)


def _default_folder() -> Path:
    chosen = os.environ.get("SERVE_HUB_FOLDER")
    if chosen:
        return Path(chosen)
    return Path("/var/lib/quartier-hub") if os.getuid() == 0 else Path.home() / ".local/share/quartier-hub"


def parser() -> argparse.ArgumentParser:
    """What can be typed."""
    made = argparse.ArgumentParser(prog="serve-hub", description="A quarter's shared base on a server of your own.")
    made.add_argument("--folder", type=Path, default=_default_folder(), help="where the server is (%(default)s)")
    commands = _Words(made.add_subparsers(dest="command", required=True, metavar="COMMAND"))
    _add_life(commands)
    _add_people(commands)
    _add_keeping(commands)
    return made


class _Words:
    """Adds commands to a parser."""

    def __init__(self, commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
        self._commands = commands

    def add(self, name: str, text: str, *, quarter: bool = False) -> argparse.ArgumentParser:
        made = self._commands.add_parser(name, help=text, description=text)
        if quarter:
            made.add_argument("--quarter", help="which one, where there are several")
        return made


def _add_crs(command: argparse.ArgumentParser) -> None:
    command.add_argument("--crs", type=int, default=2154, help="EPSG code of its reference system (%(default)s)")


def _add_life(commands: _Words) -> None:
    start = commands.add("start", "make what is missing, start what doesn't run, bring the bases up to this version")
    start.add_argument("--quarter", default="quartier", help="name of the first base, as in its address (%(default)s)")
    start.add_argument("--title", default="Quartier", help="its title (%(default)s)")
    _add_crs(start)
    start.add_argument("--port", type=int, default=8034, help="of the first start (%(default)s)")
    start.add_argument("--workers", type=int, default=3, help="processes of QGIS Server (%(default)s)")
    start.add_argument("--empty", action="store_true", help="make no base yet: one is imported")
    commands.add("stop", "stop all of it")
    commands.add("status", "what runs, which bases there are, whether they are sound")
    remove = commands.add("remove", "stop it and take its folder away, with all that people wrote")
    remove.add_argument("--yes", action="store_true", help="really")
    quarter = commands.add("add-quarter", "a base for one more quarter, empty")
    quarter.add_argument("name", help="as in its address: a-z, 0-9, -")
    quarter.add_argument("title")
    _add_crs(quarter)
    commands.add("unit", "print a service for systemd, which starts it with the machine")


def _add_people(commands: _Words) -> None:
    add = commands.add("add-person", "let somebody in; their password is shown once", quarter=True)
    add.add_argument("login", help="a-z, 0-9, . _ -")
    add.add_argument("name", help="as the team sees it; a member of that name is taken up")
    add.add_argument("--roles", default="", help="some of " + _ROLES)
    change = commands.add("change-person", "other roles, another name or a new password", quarter=True)
    change.add_argument("login")
    change.add_argument("--name")
    change.add_argument("--roles", help="some of " + _ROLES)
    change.add_argument("--new-password", action="store_true")
    gone = commands.add("remove-person", "let somebody in no more; what they wrote stays", quarter=True)
    gone.add_argument("login")
    commands.add("people", "who is let in, with which roles", quarter=True)


def _add_keeping(commands: _Words) -> None:
    saved = commands.add("backup", "write a base to one file", quarter=True)
    saved.add_argument("--to", type=Path, help="the file (by default in the folder of the server, with day and time)")
    restored = commands.add("restore", "put a base back as it was; erasures since are made again", quarter=True)
    restored.add_argument("file", type=Path)
    taken = commands.add("import", "make a base of a GeoPackage base, with its history")
    taken.add_argument("file", type=Path)
    taken.add_argument("--quarter", default="quartier", help="name of the new base (%(default)s)")
    given = commands.add("export", "write a base to a new GeoPackage base, with its history", quarter=True)
    given.add_argument("file", type=Path)
    project = commands.add("project", "print a person's QGIS Server project for a PostgreSQL server of your own")
    project.add_argument("login")
    project.add_argument("--database", required=True)
    project.add_argument("--host", required=True, help="of PostgreSQL: a name, an address, or the folder of its socket")
    project.add_argument("--db-port", type=int, default=5432, help="of PostgreSQL (%(default)s)")
    project.add_argument("--sslmode", default="prefer", help="as libpq knows it (%(default)s)")
    _add_crs(project)
    project.add_argument("--title", default="Quartier")
    project.add_argument("--address", required=True, help="of the base on the web, as people type it")


class Commands:
    """Each method is a command; it prints what whoever runs the server must know."""

    def __init__(self, server: HubServer, given: argparse.Namespace) -> None:
        self.server, self.given = server, given

    def run(self) -> None:
        """The command that was given."""
        getattr(self, self.given.command.replace("-", "_") + "_")()

    def _quarter(self) -> Quarter:
        quarters = self.server.place.settings().quarters
        if self.given.quarter:
            return self.server.quarter(self.given.quarter)
        if len(quarters) == 1:
            return quarters[0]
        names = ", ".join(quarter.name for quarter in quarters) or "none yet"
        raise ServerError("say which base with --quarter: " + names)

    def start_(self) -> None:
        given, server = self.given, self.server
        server.make(Settings(port=given.port, workers=given.workers))
        server.start()
        if not server.place.settings().quarters and not given.empty:
            server.add_quarter(Quarter(given.quarter, given.title, given.crs))
        for quarter in server.place.settings().quarters:
            print("  " + quarter.title + ": " + server.web.address(quarter))
            if not server.web.people(quarter):
                print("  nobody is let in yet:  scripts/serve-hub add-person LOGIN NAME --roles planner,administrator")
        print("The server runs in " + str(server.place.folder) + ".")

    def stop_(self) -> None:
        self.server.stop()
        print("The server is stopped; nothing of what people wrote is gone.")

    def status_(self) -> None:
        nginx, workers = self.server.web.running()
        database = self.server.cluster.running
        for name, runs in (("PostgreSQL", database), ("QGIS Server", workers), ("nginx", nginx)):
            print("  " + name.ljust(12) + ("runs" if runs else "doesn’t run"))
        for quarter in self.server.place.settings().quarters:
            print("  " + quarter.title + ": " + self.server.web.address(quarter))
            if database:
                print("    " + self.server.told(quarter))
        if not (nginx and workers and database):
            raise ServerError("not all of it runs: scripts/serve-hub start")

    def remove_(self) -> None:
        if not self.given.yes:
            raise ServerError("this takes away all that people wrote, backups too: say --yes if you mean it")
        self.server.remove()
        print("The server is gone.")

    def add_quarter_(self) -> None:
        quarter = Quarter(self.given.name, self.given.title, self.given.crs)
        self.server.add_quarter(quarter)
        print("  " + quarter.title + ": " + self.server.web.address(quarter))

    def add_person_(self) -> None:
        quarter, given = self._quarter(), self.given
        if given.login in self.server.web.people(quarter):
            raise ServerError("there is a login “" + given.login + "” already: change-person")
        _, password = self.server.add_person(quarter, given.login, given.name, _roles(given.roles))
        self._show(quarter, given.login, password)

    def change_person_(self) -> None:
        quarter, given = self._quarter(), self.given
        name, roles = self.server.person(quarter, given.login)
        roles = roles if given.roles is None else _roles(given.roles)
        _, password = self.server.add_person(
            quarter, given.login, given.name or name, roles, new_password=given.new_password
        )
        self._show(quarter, given.login, password)

    def _show(self, quarter: Quarter, login: str, password: str | None) -> None:
        print("  address   " + self.server.web.address(quarter))
        print("  login     " + login)
        if password is not None:
            print("  password  " + password + "   (shown once: it is kept nowhere)")

    def remove_person_(self) -> None:
        self.server.remove_person(self._quarter(), self.given.login)
        print("“" + self.given.login + "” is let in no more; what they wrote stays.")

    def people_(self) -> None:
        quarter = self._quarter()
        for login in sorted(self.server.web.people(quarter)):
            name, roles = self.server.person(quarter, login)
            print("  " + login.ljust(16) + name.ljust(28) + ", ".join(roles))

    def backup_(self) -> None:
        print("  " + str(backup.save(self.server, self._quarter(), self.given.to)))

    def restore_(self) -> None:
        quarter = self.server.quarter(self.given.quarter) if self.given.quarter else backup.whose(self.given.file)
        self.server.expect(quarter)
        erased = backup.restore(self.server, quarter, self.given.file)
        print("“" + quarter.title + "” is as it was in " + self.given.file.name + ".")
        print("  erasures made again: " + str(erased))
        print("  working copies notice it by themselves and send what the backup lacks")

    def import_(self) -> None:
        from . import moving

        quarter, counts = moving.bring_in(self.server, self.given.file, self.given.quarter)
        _tell(counts)
        print("  " + quarter.title + ": " + self.server.web.address(quarter))
        print("  let the members in, by the names they have:  scripts/serve-hub add-person LOGIN NAME --roles …")
        print("  the file stays as it is; take it out of the shared folder, so that nobody writes to it any more")

    def export_(self) -> None:
        from . import moving

        _tell(moving.give_out(self.server, self._quarter(), self.given.file))
        print("  " + str(self.given.file))

    def project_(self) -> None:
        given = self.given
        source = Source(given.database, given.host, given.db_port, given.crs, given.sslmode)
        print(project_xml(source, "quartier_p_" + given.login, given.title, given.address), end="")

    def unit_(self) -> None:
        script = Path(__file__).resolve().parents[1] / "serve-hub"
        words = str(script) + " --folder " + str(self.server.place.folder)
        print("[Unit]\nDescription=Base partagée du quartier\nAfter=network.target\n\n[Service]\nType=oneshot")
        print("RemainAfterExit=yes\nExecStart=" + words + " start\nExecStop=" + words + " stop\n")
        print("[Install]\nWantedBy=multi-user.target")


def _roles(words: str) -> list[str]:
    return [word.strip() for word in words.split(",") if word.strip()]


def _tell(counts: dict[str, int]) -> None:
    for name, count in counts.items():
        if count:
            print("  " + name.ljust(20) + str(count).rjust(9))


def main() -> int:
    """Run one command; what can be mended is told in a sentence."""
    given = parser().parse_args()
    try:
        Commands(HubServer(given.folder), given).run()
    except ServerError as error:
        print("serve-hub: " + str(error), file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
