"""The zip that a person installs: the same commit gives the same bytes."""

from __future__ import annotations

import zipfile
from datetime import datetime, timezone
from pathlib import Path

import steady_zip

MOMENT = datetime(2026, 11, 20, 8, 30, 2, tzinfo=timezone.utc)


def plugin_in(folder: Path) -> Path:
    plugin = folder / "plugin"
    (plugin / "b").mkdir(parents=True)
    (plugin / "b" / "z.py").write_text("z", encoding="utf-8")
    (plugin / "a.py").write_text("a", encoding="utf-8")
    metadata = "name=Aé\ncommitSha1 = abc\ndateTime = now\nversion=1\n"
    (plugin / "metadata.txt").write_text(metadata, encoding="utf-8")
    return plugin


def test_two_zips_of_one_commit_are_equal(tmp_path: Path) -> None:
    zips = []
    for name in ("one", "two"):
        target = tmp_path / f"{name}.zip"
        steady_zip.write_zip(plugin_in(tmp_path / name), target, MOMENT)
        zips.append(target.read_bytes())
    assert zips[0] == zips[1]


def test_one_folder_holds_everything_in_order(tmp_path: Path) -> None:
    target = tmp_path / "plugin.zip"
    steady_zip.write_zip(plugin_in(tmp_path), target, MOMENT)
    with zipfile.ZipFile(target) as archive:
        assert archive.namelist() == ["plugin/a.py", "plugin/b/z.py", "plugin/metadata.txt"]
        assert {entry.date_time for entry in archive.infolist()} == {(2026, 11, 20, 8, 30, 2)}


def test_metadata_tells_the_commit_s_time_and_no_hash(tmp_path: Path) -> None:
    plugin = plugin_in(tmp_path)
    steady_zip.main(plugin, tmp_path / "plugin.zip")
    stamp = steady_zip.committed_at().strftime("%Y-%m-%dT%H:%M:%SZ")
    assert (plugin / "metadata.txt").read_text(encoding="utf-8") == f"name=Aé\ndateTime = {stamp}\nversion=1\n"
