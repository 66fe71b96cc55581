"""Files packed with gzip, as the cadastre hands them out: unpacked beside, within bounds, and removed after use."""

from __future__ import annotations

import gzip
import tempfile
import zlib
from pathlib import Path

from ..domain.errors import IntakeError
from ..domain.phrases import QT_TRANSLATE_NOOP, phrase

#: A whole département of parcels unpacks to half a gigabyte; more than this is no table of ours (bytes).
LARGEST = 2_000_000_000
_CHUNK = 1 << 20


def is_packed(path: Path) -> bool:
    """Whether the file is to be unpacked first."""
    return path.suffix.lower() == ".gz" and path.is_file()


def unpack(path: Path, folder: tempfile.TemporaryDirectory[str]) -> Path:
    """The content of *path* in *folder*, under its name without ``.gz``.

    Raises ``IntakeError`` for a damaged or cut file, and for one that unpacks to more than :data:`LARGEST`.
    """
    target, size = Path(folder.name) / path.stem, 0
    try:
        with gzip.open(path, "rb") as packed, target.open("wb") as content:
            for part in iter(lambda: packed.read(_CHUNK), b""):
                size += len(part)
                if size > LARGEST:
                    text = QT_TRANSLATE_NOOP(
                        "Phrases", "“{name}” unpacks to more than {limit} GB and was not opened. Nothing was imported."
                    )
                    raise IntakeError(phrase(text, name=path.name, limit=LARGEST // 1_000_000_000))
                content.write(part)
    except (EOFError, gzip.BadGzipFile, zlib.error) as error:
        text = QT_TRANSLATE_NOOP(
            "Phrases", "“{name}” is damaged or was not fetched whole. Fetch it again. Nothing was imported."
        )
        raise IntakeError(phrase(text, name=path.name), str(error)) from error
    return target
