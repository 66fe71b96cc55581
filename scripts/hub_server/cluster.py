"""PostgreSQL in a folder of its own: nothing of the machine's other clusters is touched."""

from __future__ import annotations

import os
import re
import subprocess
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

import psycopg2
import psycopg2.extensions

from si_javais_un_quartier.store.sql import identifier, join, listed

from .places import INSTALL_SQL, Place, Quarter, ServerError, program, run

ADMIN = "postgres"


def _binary(name: str) -> str:
    folders = sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda it: float(it.parent.name))
    return program(name, *(str(folder) for folder in reversed(folders)))


class Cluster:
    """The cluster of one server."""

    def __init__(self, place: Place) -> None:
        self.place = place

    # -- life

    @property
    def made(self) -> bool:
        """Whether its files are there."""
        return (self.place.cluster / "PG_VERSION").exists()

    @property
    def running(self) -> bool:
        """Whether it answers."""
        if not self.made:
            return False
        command = [_binary("pg_isready"), "-q", "-h", str(self.place.run), "-U", ADMIN, "-d", "postgres"]
        return subprocess.run(command, check=False).returncode == 0

    def make(self) -> None:
        """Make its files."""
        command = [_binary("initdb"), "-D", self.place.cluster, "-U", ADMIN, "-E", "UTF8", "--locale=C.UTF-8"]
        command += ["-A", "peer", "--data-checksums"]
        if not self.place.settings().durable:
            command.append("--no-sync")
        run(self.place.as_user(self.place.database_user, command))
        self._write("postgresql.auto.conf", self._choices())

    def _choices(self) -> str:
        choices = {
            "listen_addresses": "''",
            "unix_socket_directories": "'" + str(self.place.run) + "'",
            "unix_socket_permissions": "0777",  # who connects is told by the system, and let in by pg_hba.conf
            "max_connections": "300",
            "shared_buffers": "64MB",
            "log_connections": "off",
            "log_statement": "none",
            "log_min_error_statement": "panic",  # a statement holds residents' words
            "log_error_verbosity": "terse",
            "log_parameter_max_length": "0",
            "log_parameter_max_length_on_error": "0",
        }
        if not self.place.settings().durable:
            choices |= {"fsync": "off", "full_page_writes": "off"}
        return "".join(key + " = " + value + "\n" for key, value in choices.items())

    def _write(self, name: str, text: str) -> None:
        path = self.place.cluster / name
        path.write_text(text, encoding="utf-8")
        if os.getuid() == 0:
            run(["chown", self.place.database_user + ":", path])
        path.chmod(0o600)

    def start(self) -> None:
        """Start it, and wait until it answers."""
        if self.running:
            return
        self.admit()
        log = self.place.cluster / "server.log"
        command = [_binary("pg_ctl"), "-D", self.place.cluster, "-l", log, "-w", "-t", "60", "start"]
        with Path(os.devnull).open("w") as nothing:  # a pipe would be held open by the server
            started = subprocess.run(
                self.place.as_user(self.place.database_user, command),
                stdout=nothing, stderr=nothing, check=False, cwd="/",
            )  # fmt: skip
        if started.returncode:
            raise ServerError("PostgreSQL doesn’t start; it says why in " + str(log))

    def stop(self) -> None:
        """Stop it; whoever is connected is cut off."""
        if (self.place.cluster / "postmaster.pid").exists():
            mode = "fast" if self.place.settings().durable else "immediate"
            command = [_binary("pg_ctl"), "-D", self.place.cluster, "-m", mode, "-w", "-t", "60", "stop"]
            run(self.place.as_user(self.place.database_user, command))

    def admit(self, logins: set[str] | None = None) -> None:
        """Say who may come in as whom: who runs the server as its administrator, QGIS Server as each person."""
        place = self.place
        maps = [("admin", user, ADMIN) for user in sorted({place.database_user, _me()})]
        known = self.logins() if logins is None and self.running else (logins or set(self._admitted()))
        maps += [("people", place.web_user, "quartier_p_" + login) for login in sorted(known)]
        self._write("pg_ident.conf", "".join(" ".join('"' + word + '"' for word in line) + "\n" for line in maps))
        rules = [
            "local all " + ADMIN + " peer map=admin",
            "local all +quartier_person peer map=people",
        ]
        self._write("pg_hba.conf", "\n".join(rules) + "\n")
        if self.running:
            self.sql("SELECT pg_reload_conf()", "postgres")

    def _admitted(self) -> list[str]:
        path = self.place.cluster / "pg_ident.conf"
        lines = path.read_text("utf-8").splitlines() if path.exists() else []
        words = [line.split() for line in lines if line.startswith('"people"')]
        return [line[2].strip('"').removeprefix("quartier_p_") for line in words]

    def logins(self) -> set[str]:
        """The logins of all quarters."""
        text = self.sql("SELECT rolname FROM pg_roles WHERE rolname LIKE 'quartier\\_p\\_%'", "postgres")
        return {line.removeprefix("quartier_p_") for line in text.split()}

    # -- SQL

    def sql(self, statement: str, database: str, values: Mapping[str, str] | None = None) -> str:
        """Run a statement as the administrator; *values* are psql's variables: ``:'name'`` is quoted."""
        return self._psql(database, values or {}, given=statement)

    def _psql(
        self, database: str, values: Mapping[str, str], *, given: str | None = None, file: Path | None = None
    ) -> str:
        command: list[str | Path] = [_binary("psql"), "-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1"]
        for key, value in values.items():
            command += ["-v", key + "=" + value]
        command += ["-h", self.place.run, "-U", ADMIN, "-d", database]
        command += ["-f", file] if file is not None else ["-f", "-"]
        try:
            return run(command, given=given)
        except ServerError as error:
            told = re.search(r"ERROR: +(?:INVALID: )?(.*)", str(error))
            raise ServerError(told[1] if told else str(error)) from error

    @contextmanager
    def connected(self, database: str) -> Iterator[psycopg2.extensions.cursor]:
        """A cursor of the administrator in one transaction, for rows in number. Raises psycopg2.Error."""
        connection = psycopg2.connect(host=str(self.place.run), user=ADMIN, dbname=database)
        try:
            with connection, connection.cursor() as cursor:
                cursor.execute("SET search_path = quartier, public")
                yield cursor
        finally:
            connection.close()

    def databases(self) -> set[str]:
        """The databases there are."""
        return set(self.sql("SELECT datname FROM pg_database", "postgres").split())

    def install(self, quarter: Quarter) -> None:
        """Make the quarter's database, or bring it up to this version."""
        if quarter.database not in self.databases():
            self.sql("CREATE DATABASE " + quarter.database, "postgres")
        values = {"srid": str(quarter.srid), "quarter": quarter.title}
        self._psql(quarter.database, values, file=INSTALL_SQL)

    def copy(self, model: Quarter, quarter: Quarter) -> None:
        """Make the quarter's database as a copy of *model*'s, which nobody is connected to, with its own identity."""
        self.sql("CREATE DATABASE " + quarter.database + " TEMPLATE " + model.database, "postgres")
        statement = (
            "SET search_path = quartier;\n"
            "UPDATE sync_meta SET value = gen_random_uuid() WHERE key IN ('hub_id', 'epoch');\n"
            "UPDATE sync_meta SET value = :'title' WHERE key = 'name';"
        )
        self.sql(statement, quarter.database, {"title": quarter.title})
        self.sql("REVOKE ALL ON DATABASE " + quarter.database + " FROM PUBLIC", "postgres")

    # -- whole databases

    def dump(self, database: str, target: Path) -> None:
        """Write a database to a file, of one moment. Raises ServerError."""
        words = ["-h", self.place.run, "-U", ADMIN, "-d", database, "-F", "c", "-f", target]
        run([_binary("pg_dump"), *words])

    def load(self, database: str, source: Path) -> None:
        """Make a database of such a file. Raises ServerError; a half-made database is left then."""
        self.sql("CREATE DATABASE " + database, "postgres")
        for role in ("quartier_owner", "quartier_person"):  # a new machine has none yet
            self.sql("DO $$ BEGIN IF to_regrole('" + role + "') IS NULL THEN CREATE ROLE " + role + " NOLOGIN; "
                     "END IF; END $$", "postgres")  # fmt: skip
        words = ["-h", self.place.run, "-U", ADMIN, "-d", database, "--exit-on-error", "--single-transaction", source]
        run([_binary("pg_restore"), *words])

    def give_roles(self, quarter: Quarter) -> None:
        """Make the roles of all people who have access to a base; a new machine has none yet."""
        self.sql(
            "DO $$ DECLARE each name; BEGIN FOR each IN SELECT role_name FROM quartier.access WHERE open LOOP "
            "IF to_regrole(quote_ident(each)) IS NULL THEN EXECUTE format('CREATE ROLE %I LOGIN', each); END IF; "
            "EXECUTE format('GRANT quartier_person TO %I', each); "
            "EXECUTE format('GRANT CONNECT ON DATABASE %I TO %I', current_database(), each); END LOOP; END $$",
            quarter.database,
        )

    def replace(self, quarter: Quarter, aside: Quarter) -> None:
        """Let *aside*'s database take the place of the quarter's, which goes."""
        self.drop(quarter)
        self.sql("ALTER DATABASE " + aside.database + " RENAME TO " + quarter.database, "postgres")

    def drop(self, quarter: Quarter) -> None:
        """Remove the quarter's database, whoever uses it."""
        self.sql("DROP DATABASE IF EXISTS " + quarter.database + " WITH (FORCE)", "postgres")


def inserting(table: str, names: Sequence[str]) -> str:
    """A statement that adds a row with values for these columns."""
    places = ", ".join(["%s"] * len(names))
    return join("INSERT INTO", identifier(table), "(", listed(names), ") VALUES (", places, ")")


def _me() -> str:
    import pwd

    return pwd.getpwuid(os.getuid()).pw_name
