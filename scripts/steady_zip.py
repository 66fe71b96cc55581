"""Zips a deployed plugin so that the same commit gives the same bytes: sorted names, one time, one mode.

    python scripts/steady_zip.py FOLDER ZIP

The time is that of the last commit; ``dateTime`` in metadata.txt, which pb_tool sets to now, becomes it too.
The commit's hash, which pb_tool writes there, goes: the plugin repository's scan takes it for a secret.
"""

from __future__ import annotations

import re
import subprocess
import sys
import zipfile
from datetime import datetime, timezone
from pathlib import Path


def committed_at() -> datetime:
    """When the last commit was made; the start of 1980, zip's earliest, outside a clone."""
    asked = subprocess.run(["git", "log", "-1", "--format=%ct"], capture_output=True, text=True, check=False)
    seconds = int(asked.stdout) if asked.returncode == 0 and asked.stdout.strip() else 315532800
    return datetime.fromtimestamp(seconds, tz=timezone.utc)


def write_zip(folder: Path, target: Path, moment: datetime) -> None:
    """Zip *folder*, under its own name, into *target*."""
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for path in sorted(path for path in folder.rglob("*") if path.is_file()):
            entry = zipfile.ZipInfo(path.relative_to(folder.parent).as_posix(), moment.timetuple()[:6])
            entry.external_attr = 0o644 << 16
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, path.read_bytes())


def main(folder: Path, target: Path) -> None:
    """Mend what pb_tool wrote into metadata.txt, then zip."""
    moment = committed_at()
    metadata = folder / "metadata.txt"
    text = metadata.read_text(encoding="utf-8")
    stamp = moment.strftime("%Y-%m-%dT%H:%M:%SZ")
    text = re.sub(r"(?m)^dateTime\b.*$", f"dateTime = {stamp}", text)
    metadata.write_text(re.sub(r"(?m)^commitSha1\b.*\n", "", text), encoding="utf-8")
    write_zip(folder, target, moment)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
