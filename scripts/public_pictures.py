"""Pictures of the public map as a resident sees it, on a desk and on a phone, open on a contribution with answers.

python scripts/public_pictures.py FOLDER_OF_THE_MAP FOLDER_OF_THE_PICTURES
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path

from browser import Browser, browser, driver, served

_READY = "return document.querySelectorAll('.item').length > 0 && document.querySelectorAll('.mark').length > 0"
_OPEN = "return !document.getElementById('reading').hidden"


def telling(site: Path) -> str:
    """The reference of the contribution with most to show: answers, replies, a commitment, a place."""
    features = json.loads((site / "contributions.geojson").read_text("utf-8"))["features"]

    def worth(feature: dict) -> tuple[bool, bool, int, int]:
        told = feature["properties"]
        place = feature["geometry"] is not None
        return place, bool(told["commitment"]), min(3, len(told["messages"])), told["supports"]

    return max(features, key=worth)["properties"]["reference"]


def keep(window: Browser, path: Path) -> None:
    """A picture, once nothing moves any more."""
    time.sleep(1.2)
    window.picture(path)


def desk(port: int, address: str, reference: str, out: Path) -> None:
    """1440 × 900: the map, a contribution, what stands below."""
    with browser(port) as window:
        window.open(address)
        window.wait(_READY)
        keep(window, out / "carte-publique-ensemble.png")
        window.run("location.hash = arguments[0]", reference)
        window.wait(_OPEN)
        keep(window, out / "carte-publique.png")
        window.run("document.getElementById('done').scrollIntoView({ behavior: 'instant' })")
        keep(window, out / "carte-publique-fait.png")


def phone(port: int, address: str, reference: str, out: Path) -> None:
    """390 × 844."""
    with browser(port, phone=True) as window:
        window.open(address)
        window.wait(_READY)
        keep(window, out / "carte-publique-telephone-carte.png")
        window.run("location.hash = arguments[0]", reference)
        window.wait(_OPEN)
        keep(window, out / "carte-publique-telephone.png")


def main(site: Path, out: Path) -> None:
    """All of them."""
    out.mkdir(parents=True, exist_ok=True)
    with driver(out.parent / "chromedriver.txt") as port, served(site) as address:
        for take in (desk, phone):
            take(port, address, telling(site), out)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
