"""Adding a layer to the quarter's own maps and data, or taking one out."""

from __future__ import annotations

from .context_layers import PROVIDERS, ContextLayer, carries_secret
from .permissions import Deed, obstacle
from .phrases import QT_TRANSLATE_NOOP, phrase
from .records import Setting
from .setting_acts import keep, unchanged
from .settings import setting_record
from .situation import Decision, Witness, refused

KEY = "context_layers"
_SECRET = phrase(
    QT_TRANSLATE_NOOP(
        "Phrases",
        "This layer is read with a password or a key, which must not travel with the quarter. Each of you can add it "
        "to their own project.",
    )
)
_LOCAL = phrase(
    QT_TRANSLATE_NOOP(
        "Phrases", "This layer can only be read on this computer: choose one from a service or from a shared file."
    )
)


def add(witness: Witness, own: tuple[ContextLayer, ...], new: ContextLayer, present: Setting | None) -> Decision:
    """*new* joins the quarter's own layers; one of the same address is replaced."""
    kept = tuple(it for it in own if it.uri != new.uri)
    return _changed(
        (*kept, new), present,
        refused(
            obstacle(witness.member, Deed.CHANGE_SETTINGS),
            _LOCAL if new.provider not in PROVIDERS else None,
            _SECRET if carries_secret(new.uri) else None,
        ),
        QT_TRANSLATE_NOOP("Phrases", "Map or data added: {title}"), new.title,
    )  # fmt: skip


def remove(witness: Witness, own: tuple[ContextLayer, ...], old: ContextLayer, present: Setting | None) -> Decision:
    """*old* is no longer one of them."""
    kept = tuple(it for it in own if it != old)
    return _changed(
        kept, present, refused(obstacle(witness.member, Deed.CHANGE_SETTINGS)),
        QT_TRANSLATE_NOOP("Phrases", "Map or data removed: {title}"), old.title,
    )  # fmt: skip


def _changed(
    layers: tuple[ContextLayer, ...],
    present: Setting | None,
    wrong: Decision | None,
    text: str,
    title: str,
) -> Decision:
    record = setting_record(KEY, layers)
    refusal = wrong or refused(unchanged(record, present))
    if refusal is not None:
        return refusal
    return keep(phrase(text, title=title), record, present)
