"""Black boxes over faces and plates: kept beside the photo, never in it, so that the original can come back.

``photo.redactions`` is a JSON list of boxes ``[x, y, width, height]``, as shares (0 to 1) of the upright picture, from
its top left corner.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterable
from dataclasses import dataclass

from .changes import Act, Update
from .permissions import Deed, obstacle
from .phrases import QT_TRANSLATE_NOOP, phrase
from .records import Photo
from .situation import UNCHANGED, Decision, DrawUuid, Ledger, Witness, refused

#: A side smaller than this share is a slip of the hand.
SMALLEST = 0.005
MOST_BOXES = 200
_LONGEST_CAPTION = 300


@dataclass(frozen=True)
class Box:
    """A black box, in shares of the picture's width and height."""

    x: float
    y: float
    width: float
    height: float

    def inside(self) -> Box | None:
        """The part of it that is on the picture, to a ten-thousandth; None where that is nothing to speak of."""
        left, top = max(0.0, self.x), max(0.0, self.y)
        right, bottom = min(1.0, self.x + self.width), min(1.0, self.y + self.height)
        if right - left < SMALLEST or bottom - top < SMALLEST:
            return None
        return Box(*(round(value, 4) for value in (left, top, right - left, bottom - top)))


def read_boxes(text: str | None) -> tuple[Box, ...] | None:
    """The boxes of a photo; None where they can't be read: such a photo must not be shown to anybody outside."""
    try:
        kept = json.loads(text or "[]")
    except (ValueError, RecursionError):
        return None
    if not isinstance(kept, list) or len(kept) > MOST_BOXES:
        return None
    found = [_box(each) for each in kept]
    return None if None in found else tuple(box for box in found if box is not None)


def written(boxes: Iterable[Box]) -> str:
    """What :func:`read_boxes` reads."""
    return json.dumps([[box.x, box.y, box.width, box.height] for box in boxes])


def redact(witness: Witness, photo: Photo, boxes: Iterable[Box], draw_uuid: DrawUuid) -> Decision:
    """Black out exactly *boxes*; none gives the original back."""
    kept = [each for each in (box.inside() for box in boxes) if each is not None][:MOST_BOXES]
    text = written(kept)
    same = UNCHANGED if text == written(read_boxes(photo.redactions) or ()) and photo.redactions else None
    refusal = refused(obstacle(witness.member, Deed.EDIT), same)
    if refusal is not None:
        return refusal
    name = QT_TRANSLATE_NOOP("Phrases", "Photo blacked out") if kept else QT_TRANSLATE_NOOP("Phrases", "Photo restored")
    event = Ledger(witness, draw_uuid).event(("photo", photo.uuid), "redactions", photo.redactions, text)
    return Act(phrase(name), (Update(Photo, photo.uuid, (("redactions", text),)), event))


def say(witness: Witness, photo: Photo, caption: str, draw_uuid: DrawUuid) -> Decision:
    """Say what the photo shows."""
    wanted = " ".join(caption.split())[:_LONGEST_CAPTION] or None
    same = UNCHANGED if wanted == photo.caption else None
    refusal = refused(obstacle(witness.member, Deed.EDIT), same)
    if refusal is not None:
        return refusal
    event = Ledger(witness, draw_uuid).event(("photo", photo.uuid), "caption", photo.caption, wanted)
    name = phrase(QT_TRANSLATE_NOOP("Phrases", "Caption of a photo"))
    return Act(name, (Update(Photo, photo.uuid, (("caption", wanted),)), event))


def _box(kept: object) -> Box | None:
    if not isinstance(kept, list) or len(kept) != 4:
        return None
    if not all(type(it) in {int, float} and math.isfinite(it) for it in kept):
        return None
    return Box(*map(float, kept)).inside()
