"""Where a server keeps what it needs, in one folder, and as whom its programs run."""

from __future__ import annotations

import getpass
import json
import os
import pwd
import re
import shutil
import subprocess
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path

INSTALL_SQL = Path(__file__).resolve().parent / "sql" / "install.sql"

_PLAIN = re.compile(r"^[\w./+-]+$")

#: Longest path of a socket on Linux, less the name that PostgreSQL gives it.
_LONGEST = 107 - len("/run/.s.PGSQL.5432")


class ServerError(Exception):
    """Something that whoever runs the server can mend; the message says how."""


@dataclass
class Quarter:
    """One shared base on the server: its name in addresses and of its database, its title, its reference system."""

    name: str
    title: str
    srid: int = 2154

    @property
    def database(self) -> str:
        """The database that holds it."""
        return "quartier_" + self.name.replace("-", "_")


@dataclass
class Settings:
    """What was chosen when the server was made."""

    port: int = 8034
    address: str = "127.0.0.1"
    workers: int = 3
    body_size: str = "4m"
    durable: bool = True
    quarters: list[Quarter] = field(default_factory=list)


class Place:
    """The folder of one server."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder.absolute()
        self.cluster = self.folder / "postgresql"
        self.run = self.folder / "run"
        self.log = self.folder / "log"
        self.projects = self.folder / "projects"
        self.passwords = self.folder / "passwords"
        self.backups = self.folder / "backups"
        self.web_home = self.folder / "qgis-server"
        self._settings_file = self.folder / "server.json"

    # -- settings

    @property
    def made(self) -> bool:
        """Whether there is a server in the folder."""
        return self._settings_file.exists()

    def settings(self) -> Settings:
        """What was chosen. Raises ServerError where there is no server."""
        if not self.made:
            raise ServerError("there is no server in " + str(self.folder) + ": make it with “serve-hub start”")
        read = json.loads(self._settings_file.read_text("utf-8"))
        read["quarters"] = [Quarter(**quarter) for quarter in read["quarters"]]
        return Settings(**read)

    def keep(self, settings: Settings) -> None:
        """Write what was chosen."""
        part = self._settings_file.with_suffix(".part")
        part.write_text(json.dumps(asdict(settings), indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
        part.replace(self._settings_file)

    # -- people of the operating system

    @property
    def database_user(self) -> str:
        """Who PostgreSQL runs as: it refuses root, and then is Debian's own user for it."""
        return "postgres" if os.getuid() == 0 else getpass.getuser()

    @property
    def web_user(self) -> str:
        """Who QGIS Server runs as."""
        return "www-data" if os.getuid() == 0 else getpass.getuser()

    def lay_out(self) -> None:
        """Make the folders, each open to whom it must be and nobody else."""
        if len(str(self.folder)) > _LONGEST:
            raise ServerError("the path of the folder is too long for sockets; choose one of less than "
                              + str(_LONGEST) + " characters")  # fmt: skip
        if not _PLAIN.match(str(self.folder)):
            raise ServerError("nginx takes no path with other characters than letters, digits and . _ - / +")
        self.folder.mkdir(parents=True, exist_ok=True)
        for folder in (self.run, self.log, self.projects, self.passwords, self.backups, self.web_home, self.cluster):
            folder.mkdir(exist_ok=True)
        if os.getuid() == 0:
            self.folder.chmod(0o711)
            self.give(self.cluster, self.database_user, 0o700)
            self.give(self.run, self.database_user, 0o711)
            self.log.chmod(0o750)
            self.give(self.web_home, self.web_user, 0o700)
            for folder in (self.projects, self.passwords):
                self.let_web_read(folder, 0o750)
            self.backups.chmod(0o700)
        else:
            self.folder.chmod(0o700)

    @staticmethod
    def give(folder: Path, user: str, mode: int) -> None:
        """Make a folder somebody's; for root alone."""
        who = pwd.getpwnam(user)
        os.chown(folder, who.pw_uid, who.pw_gid)
        folder.chmod(mode)

    def let_web_read(self, path: Path, mode: int = 0o640) -> None:
        """Open *path* to QGIS Server and nginx, for reading alone."""
        if os.getuid() == 0:
            os.chown(path, 0, pwd.getpwnam(self.web_user).pw_gid)
        path.chmod(mode)

    def as_user(self, user: str, command: Sequence[str | Path]) -> list[str]:
        """*command* as it is run by *user*."""
        words = [str(word) for word in command]
        return ["runuser", "-u", user, "--", *words] if os.getuid() == 0 else words


def program(name: str, *folders: str) -> str:
    """The path of a program. Raises ServerError where it isn't installed."""
    path = os.pathsep.join((*folders, os.environ.get("PATH", ""), "/usr/sbin", "/usr/bin"))
    found = shutil.which(name, path=path)
    if found is None:
        raise ServerError("the program " + name + " is not installed: run “serve-hub start” as root once")
    return found


def run(command: Sequence[str | Path], *, given: str | None = None, cwd: Path = Path("/")) -> str:
    """Run *command* and give back what it says. Raises ServerError with its complaint where it fails."""
    done = subprocess.run(
        [str(word) for word in command], input=given, capture_output=True, text=True, check=False, cwd=cwd
    )
    if done.returncode:
        raise ServerError(Path(str(command[0])).name + ": " + (done.stderr.strip() or done.stdout.strip()))
    return done.stdout
