"""nginx before several processes of QGIS Server: passwords, size limits, and which project a person gets."""

from __future__ import annotations

import base64
import hashlib
import os
import re
import secrets
import signal
import socket
import subprocess
import time
import urllib.error
import urllib.request
from collections.abc import Callable
from pathlib import Path

from .places import Place, Quarter, ServerError, program
from .project import Source, project_xml

_MAPSERV = "/usr/lib/cgi-bin/qgis_mapserv.fcgi"

#: QGIS Server opens a project's layers one after the other, over one connection. Side by side, each layer has a
#: connection of its own, and PostgreSQL reads PostGIS anew for it: 34 of them take 1.5 s of its time, one 0.2 s.
_OPTIONS = "[core]\nprovider-parallel-loading=false\n"


def free_port() -> int:
    """A port of the loopback address that nobody uses now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def hashed(password: str) -> str:
    """What nginx compares a password with. Quick, as every request pays it: passwords are drawn, not chosen."""
    salt = secrets.token_bytes(12)
    return "{SSHA}" + base64.b64encode(hashlib.sha1(password.encode() + salt).digest() + salt).decode()  # noqa: S324


def drawn_password() -> str:
    """Twenty characters that can be read out, a hundred bits."""
    letters = "abcdefghjkmnpqrstuvwxyz23456789"
    return "-".join("".join(secrets.choice(letters) for _ in range(5)) for _ in range(4))


class Web:
    """The web side of one server."""

    def __init__(self, place: Place) -> None:
        self.place = place

    # -- people

    def let_in(self, quarter: Quarter, login: str, password: str) -> None:
        """Let *login* in with that password, and write their project."""
        lines = [line for line in self._lines(quarter) if line.split(":")[0] != login]
        self._keep(quarter, [*lines, login + ":" + hashed(password)])
        self.write_project(quarter, login)
        self.tell_projects()

    def take_over(self, quarter: Quarter, lines: list[str]) -> None:
        """Let in whom a backup let in, with the passwords of that time."""
        self._keep(quarter, lines)

    def shut_out(self, quarter: Quarter, login: str) -> None:
        """Let *login* in no more."""
        self._keep(quarter, [line for line in self._lines(quarter) if line.split(":")[0] != login])
        self._project(quarter, login).unlink(missing_ok=True)
        self.tell_projects()

    def _lines(self, quarter: Quarter) -> list[str]:
        path = self.place.passwords / quarter.name
        return path.read_text("utf-8").splitlines() if path.exists() else []

    def _keep(self, quarter: Quarter, lines: list[str]) -> None:
        path = self.place.passwords / quarter.name
        part = path.with_suffix(".part")
        part.write_text("".join(line + "\n" for line in lines), encoding="utf-8")
        self.place.let_web_read(part)
        part.replace(path)

    def _project(self, quarter: Quarter, login: str) -> Path:
        """A name that nobody can guess: whoever names a project in a request's body gets it from QGIS Server."""
        folder = self.place.projects / quarter.name
        there = sorted(it for it in folder.glob(login + ".*.qgs") if it.name.count(".") == login.count(".") + 2)
        return there[0] if there else folder / (login + "." + secrets.token_hex(16) + ".qgs")

    def tell_projects(self) -> None:
        """Write down which project is whose, let nginx know, and remove those that are nobody's any more."""
        whose = {
            quarter.name + "/" + login: self._project(quarter, login)
            for quarter in self.place.settings().quarters
            for login in self.people(quarter)
        }
        for path in set(self.place.projects.glob("*/*.qgs")) - set(whose.values()):
            path.unlink()
        lines = ['"' + who + '" "' + path.parent.name + "/" + path.name + '";\n' for who, path in whose.items()]
        path = self.place.folder / "projects.map"
        text = "".join(sorted(lines))
        if path.exists() and path.read_text("utf-8") == text:
            return
        path.write_text(text, encoding="utf-8")
        path.chmod(0o600)
        self._tell_nginx()

    def _tell_nginx(self) -> None:
        """Have it read its configuration again, if it runs."""
        pid = self._pid("nginx.pid")
        if _alive(pid):
            before = set(_children(pid))
            os.kill(pid, signal.SIGHUP)
            _await(lambda: not before & set(_children(pid)), patience=5)  # those that know the old one go

    def write_project(self, quarter: Quarter, login: str) -> None:
        """The project of one person, where it isn't there as it must be."""
        source = Source(quarter.database, str(self.place.run), 5432, quarter.srid)
        text = project_xml(source, "quartier_p_" + login, quarter.title, self.address(quarter))
        path = self._project(quarter, login)
        if path.exists() and path.read_text("utf-8") == text:
            return
        path.parent.mkdir(exist_ok=True)
        self.place.let_web_read(path.parent, 0o750)
        part = path.with_suffix(".part")
        part.write_text(text, encoding="utf-8")
        self.place.let_web_read(part)
        part.replace(path)

    def people(self, quarter: Quarter) -> list[str]:
        """The logins that are let in."""
        return [line.split(":")[0] for line in self._lines(quarter)]

    def address(self, quarter: Quarter) -> str:
        """What people type to connect."""
        settings = self.place.settings()
        return "http://" + settings.address + ":" + str(settings.port) + "/" + quarter.name + "/"

    # -- life

    def configure(self) -> None:
        """Write nginx's configuration, and let it know where a newer version of this program wants another one."""
        template = (Path(__file__).resolve().parent / "nginx" / "private.conf").read_text("utf-8")
        settings = self.place.settings()
        user = "user " + self.place.web_user + ";" if os.getuid() == 0 else ""
        values = {
            "FOLDER": str(self.place.folder), "USER": user, "LISTEN": settings.address + ":" + str(settings.port),
            "BODY_SIZE": settings.body_size, "RULES": str(self.place.folder / "quartier.conf"),
        }  # fmt: skip
        rules = (Path(__file__).resolve().parent / "nginx" / "quartier.conf").read_text("utf-8")
        changed = False
        for name, text in (("nginx.conf", template), ("quartier.conf", rules)):
            path, filled = self.place.folder / name, re.sub(r"@([A-Z_]+)@", lambda it: values[it[1]], text)
            if not path.exists() or path.read_text("utf-8") != filled:
                path.write_text(filled, encoding="utf-8")
                changed = True
        if changed:
            self._tell_nginx()

    def start(self) -> None:
        """Start QGIS Server's processes and nginx, those of them that don't run."""
        self.configure()
        self.tell_projects()
        for folder in ("body", "fastcgi"):
            (self.place.web_home / folder).mkdir(exist_ok=True)
            self.place.give(self.place.web_home / folder, self.place.web_user, 0o700)
        for name, start in (("workers.pid", self._start_workers), ("nginx.pid", self._start_nginx)):
            pid = self._pid(name)
            if not _alive(pid):
                _end_group(pid)  # what one that was killed left behind
                start()
        self._wait()

    def _start_workers(self) -> None:
        place, count = self.place, self.place.settings().workers
        (place.run / "qgis.sock").unlink(missing_ok=True)
        self._write_options()
        command = [program("spawn-fcgi"), "-s", place.run / "qgis.sock", "-P", place.run / "workers.pid", "-M", "0660"]
        if os.getuid() == 0:
            command += ["-u", place.web_user, "-g", place.web_user, "-U", place.web_user, "-G", place.web_user]
        command += ["--", program("multiwatch"), "-f", str(count), "--", program(_MAPSERV)]
        home = str(place.web_home)
        environment = {
            "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "HOME": home, "XDG_RUNTIME_DIR": home,
            "QT_QPA_PLATFORM": "offscreen",
            "QGIS_OPTIONS_PATH": home, "QGIS_CUSTOM_CONFIG_PATH": home, "QGIS_SERVER_CACHE_DIRECTORY": home + "/cache",
            "QGIS_SERVER_LOG_LEVEL": "2", "QGIS_SERVER_LOG_STDERR": "1", "QGIS_PREFIX_PATH": "/usr",
            "QGIS_SERVER_DISABLE_GETPRINT": "1",
        }  # fmt: skip
        with (place.log / "qgis-server.log").open("a") as log:
            done = subprocess.run(
                [str(word) for word in command], env=environment, stdout=log, stderr=log, check=False, cwd="/"
            )
        if done.returncode:
            raise ServerError("QGIS Server doesn’t start; it says why in " + str(place.log / "qgis-server.log"))

    def _write_options(self) -> None:
        folder = self.place.web_home / "QGIS"
        folder.mkdir(exist_ok=True)
        self.place.give(folder, self.place.web_user, 0o700)
        (folder / "QGIS3.ini").write_text(_OPTIONS, "utf-8")
        self.place.give(folder / "QGIS3.ini", self.place.web_user, 0o600)

    def _start_nginx(self) -> None:
        command = [program("nginx"), "-p", self.place.folder, "-c", self.place.folder / "nginx.conf"]
        with (self.place.log / "nginx-start.log").open("a") as log:
            done = subprocess.run([str(word) for word in command], stdout=log, stderr=log, check=False, cwd="/")
        if done.returncode:
            raise ServerError("nginx doesn’t start; it says why in " + str(self.place.log / "nginx-start.log"))

    def _wait(self, patience: float = 60.0) -> None:
        """Until the whole chain answers: a request without a password is refused by nginx."""
        settings = self.place.settings()
        address = "http://" + settings.address + ":" + str(settings.port) + "/"
        ends = time.monotonic() + patience
        while time.monotonic() < ends:
            try:
                urllib.request.urlopen(address, timeout=5)
            except urllib.error.HTTPError:
                return
            except OSError:
                time.sleep(0.05)
        raise ServerError("the server doesn’t answer at " + address)

    def _pid(self, name: str) -> int:
        path = self.place.run / name
        try:
            return int(path.read_text().strip() or 0)
        except (OSError, ValueError):
            return 0

    def stop(self) -> None:
        """Stop nginx, then QGIS Server's processes."""
        for name in ("nginx.pid", "workers.pid"):
            pid = self._pid(name)
            if _alive(pid):
                os.kill(pid, signal.SIGTERM)
                _await_end(pid)
            _end_group(pid)
            (self.place.run / name).unlink(missing_ok=True)

    def running(self) -> tuple[bool, bool]:
        """Whether nginx and QGIS Server's processes run."""
        return _alive(self._pid("nginx.pid")), _alive(self._pid("workers.pid"))


def _alive(pid: int) -> bool:
    if pid <= 0:
        return False
    try:
        state = Path("/proc", str(pid), "stat").read_text().rsplit(")", 1)[1].split()[0]
    except OSError:
        return False
    return state != "Z"


def _end_group(leader: int) -> None:
    """End what a killed parent left behind: those it started are in its group."""
    for entry in Path("/proc").glob("[0-9]*/stat"):
        try:
            pid, group = int(entry.parent.name), int(entry.read_text().rsplit(")", 1)[1].split()[2])
        except OSError:
            continue
        if leader > 0 and group == leader and pid != os.getpid() and os.getpgrp() != leader:
            os.kill(pid, signal.SIGTERM)
            _await_end(pid)


def _children(parent: int) -> list[int]:
    """The processes that *parent* started and that run."""
    found = []
    for entry in Path("/proc").glob("[0-9]*/stat"):
        try:
            if int(entry.read_text().rsplit(")", 1)[1].split()[1]) == parent:
                found.append(int(entry.parent.name))
        except OSError:
            continue
    return found


def _await(happens: Callable[[], bool], patience: float = 20.0) -> bool:
    ends = time.monotonic() + patience
    while not happens() and time.monotonic() < ends:
        time.sleep(0.02)
    return happens()


def _await_end(pid: int) -> None:
    if not _await(lambda: not _alive(pid)):
        os.kill(pid, signal.SIGKILL)
