"""What an act asks before it is done, in words."""

from __future__ import annotations

from collections.abc import Collection

from qgis.PyQt.QtCore import QCoreApplication

from ...domain.steps import Requirement


def _tr(text: str) -> str:
    return QCoreApplication.translate("PageWords", text)


def questions_for(needs: Collection[Requirement]) -> tuple[tuple[str, str], ...]:
    """The (key, question) of what is given with the act; what must be true already is no question."""
    known = {
        Requirement.REASON: ("reason", _tr("Why? (kept in the history)")),
        Requirement.DUPLICATE_OF: ("duplicate_of", _tr("Reference of the contribution to group with, such as K7M-4QX")),
        Requirement.REFERRED_TO: ("referred_to", _tr("Passed on to whom?")),
    }
    return tuple(known[need] for need in Requirement if need in needs and need in known)
