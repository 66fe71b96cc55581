"""Whether a path lies on a network share, where WAL doesn't work and a replica may not live."""

from __future__ import annotations

import os
import sys
from pathlib import Path

_NETWORK_FILESYSTEMS = frozenset(
    {"nfs", "nfs4", "cifs", "smb3", "smbfs", "afs", "ncpfs", "9p", "davfs", "ceph", "glusterfs", "lustre", "fuse.sshfs",
     "fuse.davfs2", "fuse.rclone", "fuse.gvfsd-fuse", "fuse.glusterfs", "fuse.s3fs"}
)  # fmt: skip
_DRIVE_REMOTE = 4  # GetDriveTypeW


def on_network_share(path: Path, mounts: Path = Path("/proc/mounts")) -> bool:
    """True where the folder of *path* is known to be remote; what can't be told counts as local."""
    text = os.path.abspath(path)  # noqa: PTH100 (a UNC name must not be resolved)
    if _names_a_share(str(path)) or _names_a_share(text):
        return True
    if sys.platform == "win32":
        return _remote_drive(text)
    return mounts.is_file() and _filesystem(text, mounts.read_text("utf-8", "replace")) in _NETWORK_FILESYSTEMS


def _names_a_share(path: str) -> bool:
    r"""Whether *path* is a UNC name, ``\\server\share`` or ``\\?\UNC\server\share``; ``\\?\C:`` is local."""
    text = path.replace("/", "\\")
    if text.startswith("\\\\?\\"):
        return text[4:].upper().startswith("UNC\\")
    return text.startswith("\\\\")


def _filesystem(path: str, table: str) -> str:
    """The type of the deepest mount that holds *path*, from the text of ``/proc/mounts``."""
    deepest, found = "", ""
    real = os.path.realpath(path)
    for line in table.splitlines():
        fields = line.split(" ")
        if len(fields) < 3:
            continue
        point = fields[1].replace("\\040", " ").rstrip("/")
        if (real == point or real.startswith(point + "/")) and len(point) >= len(deepest):
            deepest, found = point, fields[2]
    return found


def _remote_drive(path: str) -> bool:
    """Whether Windows counts the drive of *path* as remote."""
    import ctypes

    kernel = getattr(ctypes, "windll").kernel32  # noqa: B009 (mypy knows no windll elsewhere)
    return bool(kernel.GetDriveTypeW(os.path.splitdrive(path)[0] + "\\") == _DRIVE_REMOTE)
