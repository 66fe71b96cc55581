"""Codes are read back by another program's decoder (ZXing), at every version and through damage."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from si_javais_un_quartier.report.qr_code import QUIET_ZONE, QrCode, TooLongForQr, qr_code

zxingcpp = pytest.importorskip("zxingcpp", reason="the decoder of the tests comes with scripts/setup")

PIXELS = 4


def picture(code: QrCode) -> Any:
    """The code as a greyscale image with its quiet zone."""
    dark = np.pad(np.array(code.modules), QUIET_ZONE)
    return np.kron(np.where(dark, 0, 255), np.ones((PIXELS, PIXELS))).astype(np.uint8)


def decoded(image: Any) -> str | None:
    found = zxingcpp.read_barcodes(image, formats=zxingcpp.BarcodeFormat.QRCode)
    return found[0].text if found else None


@pytest.mark.parametrize(
    "text",
    [
        "https://quartier.example/12-ville",
        "https://quartier.example/c/K7M-4QX#réponse",
        "K7M-4QX",
        "place Roannelle, café à Saint-Étienne « ici » 🌳",
        "",
    ],
    ids=["address", "accents", "reference", "emoji", "empty"],
)
def test_another_decoder_reads_it(text: str) -> None:
    code = qr_code(text)
    if text:
        assert decoded(picture(code)) == text
    assert code.size == 4 * code.version + 17


#: Bytes that a code of each version holds at level M (table 7 of the standard).
CAPACITY = (14, 26, 42, 62, 84, 106, 122, 152, 180, 213, 251, 287, 331, 362, 412, 450, 504, 560, 624, 666)


@pytest.mark.parametrize(("version", "length"), tuple(enumerate(CAPACITY, 1)))
def test_every_version_is_read_back_when_full(version: int, length: int) -> None:
    text = "é" * (length // 2) + "x" * (length % 2)
    code = qr_code(text)
    assert code.version == version
    assert decoded(picture(code)) == text


def test_it_is_read_with_a_spot_of_dirt() -> None:
    text = "https://quartier.example/c/K7M-4QX"
    image = picture(qr_code(text))
    side = image.shape[0]
    image[side // 2 : side // 2 + 3 * PIXELS, side // 2 : side // 2 + 4 * PIXELS] = 0
    assert decoded(image) == text


def test_what_no_paper_can_carry_is_refused() -> None:
    with pytest.raises(TooLongForQr):
        qr_code("x" * 667)


def test_the_drawing_has_its_quiet_zone_and_its_size() -> None:
    code = qr_code("K7M-4QX")
    drawing = code.svg(30)
    side = code.size + 2 * QUIET_ZONE
    assert f'viewBox="0 0 {side} {side}"' in drawing
    assert 'width="30mm"' in drawing
    assert drawing.count("<path") == 1
