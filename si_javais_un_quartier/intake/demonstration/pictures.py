"""Drawn photographs: shop fronts with their shutters down, streets, parks. Nobody and no plate is on them."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from functools import lru_cache

from ...domain.photographs import cut
from ...domain.records import PhotoPiece
from ...domain.vocabulary import PhotoVariant
from .dice import Dice
from .raster import Colour, Raster, mixed

WIDTH, HEIGHT = 480, 360
THUMB_WIDTH, THUMB_HEIGHT = 144, 108
#: How many of each scene are drawn.
_SCENES = (("front", 14), ("street", 6), ("park", 4))

_WALLS: tuple[Colour, ...] = ((196, 172, 138), (181, 156, 126), (205, 190, 164), (168, 150, 134), (212, 199, 178))
_WOODS: tuple[Colour, ...] = ((44, 82, 74), (112, 42, 38), (46, 62, 96), (92, 74, 52), (70, 70, 74), (30, 92, 110))
_IRON: tuple[Colour, ...] = ((146, 150, 154), (122, 126, 132), (164, 160, 150))


@dataclass(frozen=True)
class Picture:
    """One drawing as files; ``sha256`` is that of the full file."""

    scene: str
    sha256: str
    full: bytes
    thumb: bytes

    def pieces(self, made_at: str) -> list[PhotoPiece]:
        """The files cut and written as base64 text."""
        return [
            replace(piece, created_at=made_at, updated_at=made_at)
            for variant, data in ((PhotoVariant.THUMB, self.thumb), (PhotoVariant.FULL, self.full))
            for piece in cut(self.sha256, variant, data)
        ]


@lru_cache(maxsize=2)
def pictures(seed: int) -> tuple[Picture, ...]:
    """The two dozen drawings of quarter number *seed*."""
    drawn = []
    for scene, count in _SCENES:
        for n in range(count):
            dice = Dice.of(seed, f"picture/{scene}/{n}")
            raster = Raster(WIDTH, HEIGHT, (120, 120, 120))
            _DRAWERS[scene](raster, dice)
            full, thumb = raster.png(), raster.smaller(THUMB_WIDTH, THUMB_HEIGHT).png()
            drawn.append(Picture(scene, hashlib.sha256(full).hexdigest(), full, thumb))
    return tuple(drawn)


def _sky(raster: Raster, dice: Dice, bottom: float) -> None:
    low = dice.pick(((214, 222, 228), (226, 228, 226), (236, 226, 208)))
    high = dice.pick(((134, 170, 204), (172, 186, 198), (188, 194, 198)))
    raster.fade((0, 0, WIDTH, bottom), high, low)


def _wall(raster: Raster, dice: Dice, area: tuple[float, float, float, float], colour: Colour) -> None:
    """A rendered wall with courses of stone and stains of age."""
    left, top, right, bottom = area
    raster.fade(area, mixed(colour, (255, 250, 240), 0.08), mixed(colour, (60, 50, 40), 0.1))
    course = dice.randint(16, 24)
    for n, y in enumerate(range(round(top), round(bottom), course)):
        raster.box(left, y, right, y + 1, mixed(colour, (70, 60, 50), 0.22))
        for x in range(round(left) + (n % 2) * 26, round(right), 52):
            raster.box(x, y, x + 1, min(y + course, bottom), mixed(colour, (70, 60, 50), 0.16))
    for _ in range(26):
        stain, low = dice.uniform(left, right), dice.uniform(top, bottom)
        raster.box(
            stain,
            low,
            min(stain + dice.uniform(6, 34), right),
            min(low + dice.uniform(3, 14), bottom),
            mixed(colour, (88, 78, 66), 0.14),
        )


def _window(raster: Raster, dice: Dice, left: float, top: float, wood: Colour) -> None:
    """An upper window with its shutters, open or closed."""
    raster.box(left - 5, top - 6, left + 51, top + 84, (206, 196, 178))
    if dice.chance(0.3):
        raster.box(left, top, left + 46, top + 78, wood)
        for y in range(6, 74, 6):
            raster.box(left + 3, top + y, left + 43, top + y + 1, mixed(wood, (0, 0, 0), 0.35))
        raster.box(left + 22, top, left + 24, top + 78, mixed(wood, (0, 0, 0), 0.5))
        return
    raster.fade((left, top, left + 46, top + 78), (92, 108, 122), (52, 60, 68))
    raster.box(left + 21, top, left + 25, top + 78, (232, 228, 218))
    raster.box(left, top + 30, left + 46, top + 33, (232, 228, 218))
    for side in (left - 27, left + 51):
        raster.box(side, top - 2, side + 22, top + 80, wood)


def _pavement(raster: Raster, top: float) -> None:
    raster.fade((0, top, WIDTH, top + 30), (150, 148, 144), (166, 163, 158))
    for x in range(-40, WIDTH, 62):
        raster.box(x, top, x + 1, top + 30, (128, 126, 122))
    raster.box(0, top + 30, WIDTH, top + 38, (190, 188, 182))
    raster.fade((0, top + 38, WIDTH, HEIGHT), (78, 78, 80), (98, 98, 100))


def _front(raster: Raster, dice: Dice) -> None:
    """A shop front: shutter down or dusty window, a sign board, a door, sometimes a notice."""
    wall, wood = dice.pick(_WALLS), dice.pick(_WOODS)
    ground = 292
    _wall(raster, dice, (0, 0, WIDTH, ground), wall)
    for n in range(3):
        _window(raster, dice, 70 + n * 148 + dice.randint(-4, 4), 12, dice.pick(_WOODS))
    raster.box(0, 110, WIDTH, 116, mixed(wall, (255, 255, 255), 0.35))
    left, right = dice.randint(26, 60), dice.randint(330, 352)
    raster.box(left - 12, 124, WIDTH - 30, ground, wood)
    raster.box(left - 12, 124, WIDTH - 30, 154, mixed(wood, (255, 255, 255), 0.12))
    raster.box(left - 12, 152, WIDTH - 30, 155, mixed(wood, (0, 0, 0), 0.4))
    _letters(raster, dice, left + 24, 132)
    (_shutter if dice.chance(0.6) else _dusty_window)(raster, dice, (left, 164, right, ground - 16))
    raster.fade((right + 16, 160, WIDTH - 42, ground), mixed(wood, (0, 0, 0), 0.25), mixed(wood, (0, 0, 0), 0.5))
    raster.fade((right + 26, 172, WIDTH - 52, 240), (88, 100, 108), (48, 54, 60))
    raster.box(WIDTH - 62, 246, WIDTH - 56, 262, (206, 180, 96))
    if dice.chance(0.7):
        _notice(raster, dice, left + dice.randint(30, 150), 188 + dice.randint(0, 30))
    _pavement(raster, ground)


def _letters(raster: Raster, dice: Dice, left: float, top: float) -> None:
    """What is left of a sign: pale strokes where letters were."""
    x = left
    for _ in range(dice.randint(6, 12)):
        if dice.chance(0.85):
            raster.box(x, top, x + 4, top + 14, (226, 214, 184))
            raster.box(x, top + dice.pick((0, 6, 11)), x + 12, top + dice.pick((3, 9, 14)), (226, 214, 184))
        x += 19


def _shutter(raster: Raster, dice: Dice, area: tuple[float, float, float, float]) -> None:
    left, top, right, bottom = area
    iron = dice.pick(_IRON)
    raster.box(left, top, right, bottom, iron)
    for y in range(round(top), round(bottom), 7):
        raster.box(left, y, right, y + 2, mixed(iron, (255, 255, 255), 0.25))
        raster.box(left, y + 5, right, y + 7, mixed(iron, (0, 0, 0), 0.3))
    if dice.chance(0.5):
        paint = dice.pick(((66, 120, 160), (190, 84, 60), (120, 150, 70), (150, 80, 140)))
        x = left + dice.randint(20, 90)
        for _ in range(dice.randint(5, 9)):
            high = dice.randint(10, 34)
            raster.disc(x, bottom - 44 + dice.randint(-12, 12), high / 2, mixed(paint, iron, 0.2))
            raster.disc(x, bottom - 44, high / 4, iron)
            x += dice.randint(14, 26)


def _dusty_window(raster: Raster, dice: Dice, area: tuple[float, float, float, float]) -> None:
    left, top, right, bottom = area
    raster.fade(area, (116, 128, 134), (58, 62, 64))
    for _ in range(18):
        x, y = dice.uniform(left, right - 40), dice.uniform(top, bottom - 20)
        raster.box(x, y, x + dice.uniform(10, 40), y + dice.uniform(2, 8), (104, 112, 116))
    for part in (1 / 3, 2 / 3):
        x = left + (right - left) * part
        raster.box(x - 3, top, x + 3, bottom, (210, 204, 190))
    raster.box(left, bottom - 20, right, bottom, (96, 86, 72))


def _notice(raster: Raster, dice: Dice, left: float, top: float) -> None:
    """A notice to let, long faded."""
    raster.box(left, top, left + 96, top + 38, (240, 236, 226))
    raster.box(left + 8, top + 8, left + 88, top + 17, dice.pick(((178, 40, 34), (196, 92, 30), (40, 80, 140))))
    raster.box(left + 8, top + 24, left + 62, top + 29, (120, 116, 110))


def _street(raster: Raster, dice: Dice) -> None:
    """A street that narrows away between houses, with a pavement too small."""
    _sky(raster, dice, 200)
    for n in range(9, -1, -1):
        depth = 1 - n / 10
        for side in (-1, 1):
            near, far = 240 + side * 240 * depth, 240 + side * 240 * max(0.06, depth - 0.1)
            wall = mixed(dice.pick(_WALLS), (190, 196, 200), 0.5 * (1 - depth))
            low, high = min(near, far), max(near, far)
            top = 190 - 190 * depth * dice.uniform(0.86, 1.05)
            raster.fade((low, max(0.0, top), high, 200 + 100 * depth), wall, mixed(wall, (70, 60, 50), 0.2))
            for row in range(2):
                y = top + (18 + row * 50) * depth + 8
                raster.box(low + (high - low) * 0.3, y, low + (high - low) * 0.7, y + 30 * depth, (74, 84, 94))
    for y in range(196, HEIGHT):
        spread = (y - 190) / 170
        raster.box(240 - 240 * spread, y, 240 + 240 * spread, y + 1, (156, 154, 150))
        raster.box(240 - 178 * spread, y, 240 + 178 * spread, y + 1, mixed((104, 104, 106), (80, 80, 82), spread))
        if y % 40 < 20:
            raster.box(240 - 3 * spread, y, 240 + 3 * spread, y + 1, (206, 204, 196))
    if dice.chance(0.6):
        _car(raster, dice, 352, 262)
    if dice.chance(0.5):
        raster.box(96, 228, 132, 292, (62, 84, 70))
        raster.box(92, 222, 136, 230, (48, 64, 54))


def _car(raster: Raster, dice: Dice, left: float, top: float) -> None:
    paint = dice.pick(((150, 40, 36), (60, 84, 120), (196, 196, 194), (52, 54, 58)))
    raster.box(left + 12, top, left + 82, top + 24, mixed(paint, (0, 0, 0), 0.15))
    raster.box(left + 20, top + 5, left + 74, top + 22, (70, 84, 96))
    raster.box(left, top + 22, left + 94, top + 52, paint)
    for x in (left + 18, left + 76):
        raster.disc(x, top + 54, 10, (34, 34, 36))
        raster.disc(x, top + 54, 4, (150, 150, 150))


def _park(raster: Raster, dice: Dice) -> None:
    """Grass, a path, trees and a bench."""
    _sky(raster, dice, 170)
    x = 0
    while x < WIDTH:
        width = dice.randint(36, 70)
        wall = mixed(dice.pick(_WALLS), (206, 212, 216), 0.35)
        raster.box(x, 96 + dice.randint(-24, 24), x + width, 176, wall)
        x += width
    raster.fade((0, 170, WIDTH, HEIGHT), (126, 150, 92), (92, 122, 66))
    for y in range(190, HEIGHT):
        raster.box(230 - (y - 190) * 0.9, y, 262 + (y - 190) * 0.5, y + 1, (202, 190, 164))
    for _ in range(dice.randint(3, 5)):
        _tree(raster, dice, dice.randint(20, 460), dice.randint(200, 268))
    left = dice.randint(300, 350)
    for n in range(3):
        raster.box(left, 262 + n * 9, left + 104, 267 + n * 9, (132, 92, 58))
    for leg in (left + 8, left + 92):
        raster.box(leg, 286, leg + 5, 312, (52, 52, 54))


def _tree(raster: Raster, dice: Dice, x: float, foot: float) -> None:
    for line in range(-5, 6):
        half = 30 * (1 - (line / 6) ** 2) ** 0.5
        raster.box(x - half, foot + line, x + half, foot + line + 1, (84, 110, 60))
    raster.box(x - 5, foot - 76, x + 5, foot, (92, 76, 60))
    leaf = dice.pick(((70, 112, 62), (88, 126, 66), (104, 120, 58)))
    for _ in range(26):
        dx, dy = dice.gauss(0, 20), dice.gauss(0, 17)
        raster.disc(x + dx, foot - 104 + dy, dice.uniform(9, 19), mixed(leaf, (30, 50, 30), dice.uniform(0, 0.35)))


_DRAWERS = {"front": _front, "street": _street, "park": _park}
