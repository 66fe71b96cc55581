"""Where the plugin's own files are, in an installed plugin and in the development tree."""

from __future__ import annotations

from pathlib import Path

PACKAGE = Path(__file__).resolve().parents[1]


def resource_path(*parts: str) -> Path:
    """A file of ``resources``: inside the package once installed, beside it in the development tree."""
    inside = PACKAGE / "resources"
    return (inside if inside.is_dir() else PACKAGE.parent / "resources").joinpath(*parts)


def translation_folders() -> tuple[Path, ...]:
    """Where compiled translations may lie, the installed place first."""
    return PACKAGE / "i18n", PACKAGE.parent / "i18n", PACKAGE.parent / "build" / "i18n"
