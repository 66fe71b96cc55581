"""The built zip in a fresh QGIS profile, and ways to run QGIS and qgis_process on it."""

from __future__ import annotations

import json
import os
import site
import subprocess
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Callable

import pytest

from scripts import qgis_profile

#: For what hangs.
SECONDS = 900


def environment(profiles: Path, **more: str) -> dict[str, str]:
    """What QGIS needs around it: its profile, and .venv's shapely for Debian's Python."""
    root = Path(__file__).resolve().parents[2]
    runtime = profiles / "runtime"
    runtime.mkdir(mode=0o700, exist_ok=True)
    paths = os.pathsep.join([str(root / "scripts"), str(root / "tests" / "desktop"), *site.getsitepackages()[:1]])
    return {
        **os.environ,
        "PYTHONPATH": paths,
        "QGIS_CUSTOM_CONFIG_PATH": str(profiles),
        "XDG_RUNTIME_DIR": str(runtime),
        **more,
    }


@pytest.fixture(scope="session")
def profiles(tmp_path_factory: pytest.TempPathFactory, repository: Path) -> Path:
    """A folder of profiles whose only one has the plugin, from the zip, in French; its path is as people's are."""
    folder = tmp_path_factory.mktemp("profil de Zoé")
    profile = qgis_profile.prepare(folder, "fr")
    subprocess.run([repository / "scripts" / "package", "--install", profile], check=True, timeout=SECONDS)
    assert (profile / "python" / "plugins" / qgis_profile.PLUGIN / "metadata.txt").is_file()
    return folder


Algorithm = Callable[..., dict[str, Any]]


@pytest.fixture(scope="session")
def run_algorithm(profiles: Path) -> Algorithm:
    """Runs ``qgis_process run quartier:NAME`` with parameters; gives its results, fails with its words."""

    def run(name: str, **parameters: object) -> dict[str, Any]:
        done = subprocess.run(
            ["qgis_process", "--json", "run", f"quartier:{name}", "-"],
            input=json.dumps({"inputs": {key: str(value) for key, value in parameters.items()}}),
            capture_output=True,
            text=True,
            timeout=SECONDS,
            env=environment(profiles, QT_QPA_PLATFORM="offscreen"),
            check=False,
        )
        assert done.returncode == 0, done.stdout[-3000:] + done.stderr[-3000:]
        return json.loads(done.stdout)["results"]

    return run


def run_script(profiles: Path, folder: Path, script: str, settings: Mapping[str, str] | None = None) -> dict[str, Any]:
    """Run a script of steps in QGIS's window on a virtual screen; gives its report, which QGIS must have written."""
    report = folder / "report.json"
    report.unlink(missing_ok=True)  # of a script that ran before
    command = ["xvfb-run", "-a", "-s", "-screen 0 1600x1000x24 -dpi 96", "qgis", "--nologo"]
    command += ["--profiles-path", str(profiles), "--code", str(Path(__file__).with_name(script))]
    own = {"QT_QPA_PLATFORM": "xcb", "REPORT": str(report), "PICTURES": str(_pictures()), **(settings or {})}
    done = subprocess.run(
        ["timeout", "-k", "5", str(SECONDS), *command],
        capture_output=True,
        text=True,
        env=environment(profiles, **own),
        check=False,
    )
    assert report.is_file(), f"QGIS ended with {done.returncode} and no report: {done.stderr[-3000:]}"
    return json.loads(report.read_text("utf-8"))


def _pictures() -> Path:
    folder = Path(__file__).resolve().parents[2] / "build" / "desktop"
    folder.mkdir(parents=True, exist_ok=True)
    return folder
