"""Folders that a cloud client keeps in step: it copies files while they are written, and makes two of one."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from pathlib import Path

from ...domain.errors import HubError
from ...domain.phrases import QT_TRANSLATE_NOOP, phrase

_REFUSED = QT_TRANSLATE_NOOP(
    "Phrases",
    "“{folder}” is kept in step by {client}, which copies the shared base while people write in it and would lose "
    "their work. Nothing was changed. Put the shared base in a shared folder of the network.",
)

#: Names of folders, as the clients make them
_NAMES: tuple[tuple[str, str], ...] = (
    (r"onedrive( - .+)?|onedrive-.+", "OneDrive"),
    (r"nextcloud\d*", "Nextcloud"),
    (r"owncloud", "ownCloud"),
    (r"dropbox( \(.+\))?", "Dropbox"),
    (r"google ?drive( - .+)?|googledrive-.+|my drive|mon drive|shared drives|drive partagés|drivefs", "Google Drive"),
    (r"iclouddrive|com~apple~clouddocs|mobile documents", "iCloud Drive"),
    (r"kdrive", "kDrive"),
    (r"pclouddrive|pcloud drive", "pCloud"),
    (r"cloudstorage", "macOS"),
)

#: Files that the clients keep in the folders they serve
_TRACES: tuple[tuple[str, str], ...] = (
    (".dropbox", "Dropbox"),
    (".dropbox.cache", "Dropbox"),
    (".owncloudsync.log", "Nextcloud"),
    (".nextcloudsync.log", "Nextcloud"),
    (".sync_*.db", "Nextcloud"),
    ("._sync_*.db", "Nextcloud"),
    (".tmp.drivedownload", "Google Drive"),
    (".tmp.driveupload", "Google Drive"),
)
_VARIABLES = ("OneDrive", "OneDriveCommercial", "OneDriveConsumer")


def cloud_client(path: Path, environment: Mapping[str, str] | None = None) -> tuple[Path, str] | None:
    """The folder above *path* that a cloud client keeps, and which client; None where none is known."""
    variables = os.environ if environment is None else environment
    served = {os.path.normcase(variables[name]) for name in _VARIABLES if variables.get(name)}
    for folder in path.absolute().parents:
        if os.path.normcase(folder) in served:
            return folder, "OneDrive"
        for pattern, client in _NAMES:
            if re.fullmatch(pattern, folder.name, re.IGNORECASE):
                return folder, client
        for trace, client in _TRACES:
            if folder != folder.parent and next(folder.glob(trace), None) is not None:
                return folder, client
    return None


def refuse_cloud(path: Path) -> None:
    """Raise HubError for a place that a cloud client keeps."""
    found = cloud_client(path)
    if found is not None:
        folder, client = found
        raise HubError(phrase(_REFUSED, folder=folder.name, client=client), detail=str(folder))
